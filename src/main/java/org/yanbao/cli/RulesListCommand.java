package org.yanbao.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.yanbao.audit.SetupException;
import org.yanbao.rules.Rule;
import org.yanbao.rules.RuleHandbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rules list}: all rules, for people, for programs or for the handbook. */
@Command(name = "list", header = "列出全部规则", synopsisHeading = "%n用法：", optionListHeading = "%n选项：%n")
final class RulesListCommand implements Callable<Integer> {
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
    List<Rule> all = RuleBooks.load(rules.folder(), profile.name()).rules();
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case "json" -> out.println(json(all));
      case "markdown" -> out.print(RuleHandbook.markdown(all));
      default -> table(all, out);
    }
    return ExitCode.COMPLETE;
  }

  private static void table(List<Rule> all, PrintWriter out) {
    for (Rule rule : all) {
      out.println(
          rule.id()
              + "　"
              + (rule.off() ? "停用" : rule.severity().chinese())
              + "　"
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
    }
    out.println("共 " + all.size() + " 条规则。");
  }

  private static String json(List<Rule> all) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonMapper().createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartArray();
      for (Rule rule : all) {
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
        json.writeStringField("formerBasis", rule.former().map(Rule.Former::basis).orElse(""));
        json.writeStringField("file", rule.file());
        json.writeNumberField("line", rule.line());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return text.toString();
  }
}
