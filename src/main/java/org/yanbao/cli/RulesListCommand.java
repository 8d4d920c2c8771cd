package org.yanbao.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.yanbao.audit.SetupException;
import org.yanbao.finding.Severity;
import org.yanbao.rules.Rule;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.RuleHandbook;
import org.yanbao.rules.RuleLimit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rules list}: all rules, for people, for programs or for the handbook. */
@Command(name = "list", header = "列出全部规则", synopsisHeading = "%n用法：", optionListHeading = "%n选项：%n")
final class RulesListCommand implements Callable<Integer> {
  /** Characters of the longest severity and the blank after it. */
  private static final int SEVERITY = 4;

  @Mixin private HelpOption help;
  @Mixin private RulesOption rules;
  @Mixin private ProfileOption profile;

  @Option(
      names = "--format",
      paramLabel = "格式",
      defaultValue = "table",
      description = "table（默认）、json 或 markdown。")
  private String format;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws SetupException, IOException {
    List<String> known = List.of("table", "json", "markdown");
    if (!known.contains(format)) {
      throw new ParameterException(
          spec.commandLine(), "选项 --format 只能是 table、json 或 markdown，而不是“" + format + "”。");
    }
    RuleBook book = RuleBooks.load(rules.folder(), profile.name());
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case "json" -> out.println(json(book));
      case "markdown" -> out.print(RuleHandbook.markdown(book));
      default -> table(book, out);
    }
    return ExitCode.COMPLETE;
  }

  private static void table(RuleBook book, PrintWriter out) {
    List<Rule> all = book.rules();
    for (Rule rule : all) {
      String state = rule.off() ? "停用" : rule.severity().chinese();
      out.println(
          rule.id()
              + "　"
              + state
              + "　".repeat(Math.max(1, SEVERITY - state.length()))
              + rule.title()
              + "　（"
              + rule.file()
              + ":"
              + rule.line()
              + "）");
      out.println("      依据：" + RuleHandbook.basis(rule));
      String scope = RuleHandbook.scope(rule);
      if (!scope.isEmpty()) {
        out.println("      适用：" + scope);
      }
      for (Rule one : book.cases(rule.id()).values()) {
        if (!one.set().equals(rule.set())) {
          out.println("      " + RuleHandbook.scope(one) + "另见：" + one.file() + ":" + one.line());
        }
      }
    }
    out.println("规则集：");
    book.sets()
        .forEach(
            (file, set) ->
                out.println(
                    "      "
                        + file
                        + "　"
                        + (set.name().isEmpty() ? "" : set.name() + "　")
                        + "施行："
                        + set.force()));
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = all.stream().filter(r -> !r.off() && r.severity() == severity).count();
      counts.add(severity.chinese() + " " + count + " 条");
    }
    long off = all.stream().filter(Rule::off).count();
    counts.add("停用 " + off + " 条");
    out.println("共 " + all.size() + " 条规则：" + String.join("，", counts) + "。");
  }

  private static String json(RuleBook book) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonMapper().createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartArray();
      for (Rule rule : book.rules()) {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("title", rule.title());
        json.writeStringField("severity", rule.severity().key());
        json.writeBooleanField("off", rule.off());
        json.writeStringField("condition", rule.explanation());
        json.writeStringField("basis", rule.basis());
        json.writeStringField("scope", RuleHandbook.scope(rule));
        json.writeStringField("set", rule.set().name());
        json.writeStringField("inForce", rule.set().force());
        years(rule, json);
        json.writeArrayFieldStart("successors");
        for (String successor : rule.set().successors()) {
          json.writeString(successor);
        }
        json.writeEndArray();
        json.writeStringField("formerBasis", rule.former().map(Rule.Former::basis).orElse(""));
        json.writeStringField("file", rule.file());
        json.writeNumberField("line", rule.line());
        json.writeObjectFieldStart("limits");
        for (RuleLimit limit : RuleLimit.of(rule, book.profile())) {
          json.writeNumberField(limit.name(), limit.value());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("cases");
        for (Map.Entry<String, Rule> one : book.cases(rule.id()).entrySet()) {
          json.writeStartObject();
          json.writeStringField("name", one.getKey());
          json.writeStringField("severity", one.getValue().severity().key());
          json.writeStringField("condition", one.getValue().explanation());
          json.writeStringField("basis", one.getValue().basis());
          json.writeStringField("inForce", one.getValue().set().force());
          years(one.getValue(), json);
          json.writeStringField("file", one.getValue().file());
          json.writeNumberField("line", one.getValue().line());
          json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return text.toString();
  }

  /** First and last report year; null where there is none. */
  private static void years(Rule rule, JsonGenerator json) throws IOException {
    int from = rule.scope().from();
    int until = rule.scope().until();
    if (from == 0) {
      json.writeNullField("from");
    } else {
      json.writeNumberField("from", from);
    }
    if (until == Integer.MAX_VALUE) {
      json.writeNullField("until");
    } else {
      json.writeNumberField("until", until);
    }
  }
}
