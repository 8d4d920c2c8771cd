package org.yanbao.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yanbao.report.OrganType;

/** Writes the handbook's pages on the rules. */
public final class RuleHandbook {
  private static final Map<String, String> ORGANS =
      Map.of(
          OrganType.GOV.name(), "各级人民政府",
          OrganType.OFFICE.name(), "政府办公厅（室）",
          OrganType.DEPT.name(), "部门",
          OrganType.BRANCH.name(), "派出机关",
          OrganType.UNKNOWN.name(), "类型不明的机关");

  private RuleHandbook() {}

  /** The rules as Markdown: a page for each file, a paragraph for each rule. */
  public static String markdown(List<Rule> rules) {
    StringBuilder text = new StringBuilder("# 规则手册\n\n");
    text.append("本手册由 `rules list --format markdown` 生成，与规则文件一致。共")
        .append(rules.size())
        .append("条规则。\n");
    Map<String, List<Rule>> byFile =
        rules.stream()
            .collect(Collectors.groupingBy(Rule::file, LinkedHashMap::new, Collectors.toList()));
    byFile.forEach(
        (file, own) -> {
          text.append("\n## ").append(file).append("\n");
          RuleSet set = own.get(0).set();
          if (!set.name().isEmpty()) {
            text.append("\n").append(set.name()).append("。施行：").append(set.force()).append("。\n");
          }
          own.forEach(rule -> text.append('\n').append(entry(rule)));
        });
    return text.toString();
  }

  private static String entry(Rule rule) {
    return "### "
        + rule.id()
        + " "
        + rule.title()
        + "\n\n- 严重程度："
        + rule.severity().chinese()
        + (rule.off() ? "（已停用）" : "")
        + "\n- 条件："
        + rule.explanation()
        + "\n- 依据："
        + basis(rule)
        + "\n"
        + (scope(rule).isEmpty() ? "" : "- 适用：" + scope(rule) + "\n");
  }

  /** The basis of a rule, with the one on earlier years where that was another. */
  public static String basis(Rule rule) {
    return rule.basis()
        + rule.former().map(one -> "（" + one.until() + "年度及以前：" + one.basis() + "）").orElse("");
  }

  /** Whom a rule concerns, in words; empty where it concerns all. */
  public static String scope(Rule rule) {
    Rule.Scope scope = rule.scope();
    String organs =
        scope.organs().stream().sorted().map(ORGANS::get).collect(Collectors.joining("、"));
    String from = scope.from() == 0 ? "" : scope.from() + "年度起";
    String until = scope.until() == Integer.MAX_VALUE ? "" : "至" + scope.until() + "年度";
    String years = from + until;
    return organs.isEmpty() || years.isEmpty() ? organs + years : organs + "，" + years;
  }
}
