package org.yanbao.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.yanbao.rules.source.RuleFile;
import org.yanbao.rules.source.RuleProblem;

/** Splits a rule file into its rules and finds syntax errors with line and column. */
final class RuleParser {
  private RuleParser() {}

  /** The rules of a file; what is wrong with its syntax is added to the problems. */
  static List<ParsedRule> parse(RuleFile file, List<RuleProblem> problems) {
    DrlParser parser = new DrlParser();
    List<ParsedRule> rules = new ArrayList<>();
    try {
      PackageDescr content = parser.parse(false, file.text());
      if (!parser.hasErrors() && content != null) {
        content.getRules().stream().map(rule -> parsed(file, rule)).forEach(rules::add);
      }
    } catch (DroolsParserException e) {
      problems.add(file.problem(0, 0, "", "语法有误：" + e.getMessage()));
    }
    parser.getErrors().forEach(error -> problems.add(problem(file, error)));
    return rules;
  }

  private static ParsedRule parsed(RuleFile file, RuleDescr rule) {
    Map<String, String> annotations = new LinkedHashMap<>();
    for (AnnotationDescr annotation : rule.getAnnotations()) {
      annotations.put(annotation.getName(), unquoted(annotation.getSingleValueAsString()));
    }
    int start = Math.max(0, rule.getStartCharacter());
    int end = Math.min(file.text().length(), rule.getEndCharacter() + 1);
    return new ParsedRule(
        file, rule.getName(), start, end, annotations, ConditionReader.read(rule.getLhs()));
  }

  private static String unquoted(String value) {
    if (value == null) {
      return "";
    }
    String trimmed = value.strip();
    boolean quoted = trimmed.length() >= 2 && trimmed.startsWith("\"") && trimmed.endsWith("\"");
    return quoted ? trimmed.substring(1, trimmed.length() - 1) : trimmed;
  }

  private static RuleProblem problem(RuleFile file, DroolsError error) {
    int row = error instanceof ParserError at ? Math.max(0, at.getRow()) : 0;
    int column = error instanceof ParserError at ? at.getCol() + 1 : 0;
    String where = row > 0 ? lineOf(file, row) : "";
    String message = "语法有误，请检查这一行及其上一行的括号、引号、逗号和 when/then/end";
    return file.problem(
        row,
        column,
        "",
        message + (where.isEmpty() ? "" : "：“" + where + "”") + "。" + original(error));
  }

  /** The parser's own words help who knows them, as long as it did not break down itself. */
  private static String original(DroolsError error) {
    String words = String.valueOf(error.getMessage()).lines().findFirst().orElse("");
    return words.contains("exception") ? "" : "（" + words + "）";
  }

  private static String lineOf(RuleFile file, int row) {
    return file.text().lines().skip(row - 1L).findFirst().orElse("").strip();
  }
}
