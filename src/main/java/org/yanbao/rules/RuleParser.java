package org.yanbao.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.yanbao.rules.source.RuleFile;
import org.yanbao.rules.source.RuleProblem;

/**
 * Splits a rule file into its rules and finds syntax errors with line and column. The parser loses
 * its way at the first error; so where it finds one, each rule is parsed alone, and the sound ones
 * are known for all that.
 */
final class RuleParser {
  private static final Pattern HEAD = Pattern.compile("(?m)^[ \\t]*rule\\b");

  private RuleParser() {}

  /** The rules of a file; what is wrong with its syntax is added to the problems. */
  static List<ParsedRule> parse(RuleFile file, List<RuleProblem> problems) {
    Parse whole = new Parse(file.text());
    if (whole.errors.isEmpty()) {
      return whole.rules(file);
    }
    List<ParsedRule> sound = new ArrayList<>();
    int before = problems.size();
    for (int[] part : parts(file.text())) {
      Parse alone = new Parse(only(file.text(), part[0], part[1]));
      if (alone.errors.isEmpty()) {
        sound.addAll(alone.rules(file));
      } else {
        problems.add(SyntaxAdvice.of(file, part[0], part[1], alone.errors));
      }
    }
    if (problems.size() == before) {
      problems.add(SyntaxAdvice.of(file, 0, file.text().length(), whole.errors));
    }
    return sound;
  }

  /** Where the head of the file and each of its rules begin and end. */
  static List<int[]> parts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    Matcher head = HEAD.matcher(RuleLint.blankTextOf(text));
    while (head.find()) {
      starts.add(head.start());
    }
    starts.add(text.length());
    List<int[]> parts = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      parts.add(new int[] {starts.get(i), starts.get(i + 1)});
    }
    return parts;
  }

  /** The text with all else blanked out; every character keeps its position. */
  private static String only(String text, int start, int end) {
    StringBuilder part = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      part.append(i >= start && i < end || c == '\n' ? c : ' ');
    }
    return part.toString();
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

  /**
   * A syntax error.
   *
   * @param line its line, from 1; 0 if unknown
   * @param column its column, from 1; 0 if unknown
   * @param words what the parser says
   */
  record SyntaxError(int line, int column, String words) {}

  /** One run of the parser. */
  private static final class Parse {
    private final List<SyntaxError> errors = new ArrayList<>();
    private final List<RuleDescr> rules = new ArrayList<>();

    Parse(String text) {
      DrlParser parser = new DrlParser();
      try {
        PackageDescr content = parser.parse(false, text);
        if (content != null) {
          rules.addAll(content.getRules());
        }
      } catch (DroolsParserException e) {
        errors.add(new SyntaxError(0, 0, String.valueOf(e.getMessage())));
      }
      parser.getErrors().forEach(error -> errors.add(error(error)));
    }

    private static SyntaxError error(DroolsError error) {
      return error instanceof ParserError at
          ? new SyntaxError(Math.max(0, at.getRow()), at.getCol() + 1, at.getMessage())
          : new SyntaxError(0, 0, String.valueOf(error.getMessage()));
    }

    List<ParsedRule> rules(RuleFile file) {
      return rules.stream().map(rule -> parsed(file, rule)).toList();
    }
  }
}
