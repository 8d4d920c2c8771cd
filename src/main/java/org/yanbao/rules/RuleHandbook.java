package org.yanbao.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yanbao.report.OrganType;

/** Writes the handbook's pages on the rules, in the order in which a report is read. */
public final class RuleHandbook {
  private static final Map<String, String> ORGANS =
      Map.of(
          OrganType.GOV.name(), "各级人民政府",
          OrganType.OFFICE.name(), "政府办公厅（室）",
          OrganType.DEPT.name(), "部门",
          OrganType.BRANCH.name(), "派出机关",
          OrganType.UNKNOWN.name(), "类型不明的机关");

  /** Structure, tables, figures, text, then what other reports tell; local rules follow. */
  private static final String ORDER = "SPABXNFDQYLG";

  private final RuleBook book;

  private RuleHandbook(RuleBook book) {
    this.book = book;
  }

  /** The rules as Markdown: a page for each file, a paragraph for each rule. */
  public static String markdown(RuleBook book) {
    return new RuleHandbook(book).pages();
  }

  private String pages() {
    StringBuilder text = new StringBuilder("# 规则手册\n\n");
    text.append("本手册由 `rules list --format markdown` 生成，与规则文件一致。共")
        .append(book.rules().size())
        .append("条规则。\n\n## 规则集一览\n\n| 规则集 | 文件 | 施行 | 规则 |\n|---|---|---|---|\n");
    Map<String, List<Rule>> byFile = byFile();
    byFile.forEach((file, own) -> text.append(line(file, own)));
    byFile.forEach((file, own) -> text.append(page(file, own)));
    return text.toString();
  }

  /** The rules of each file; a file that holds further cases only has none. */
  private Map<String, List<Rule>> byFile() {
    Map<String, List<Rule>> rules = new LinkedHashMap<>();
    book.rules().stream()
        .sorted(
            Comparator.comparingInt(RuleHandbook::place)
                .thenComparing(rule -> rule.id().substring(0, 1))
                .thenComparing(Rule::id))
        .forEach(rule -> rules.computeIfAbsent(rule.file(), f -> new ArrayList<>()).add(rule));
    book.sets().keySet().forEach(file -> rules.putIfAbsent(file, List.of()));
    return rules;
  }

  private static int place(Rule rule) {
    int place = ORDER.indexOf(rule.id().charAt(0));
    return place < 0 || !rule.id().matches("[A-Z]\\d\\d") ? ORDER.length() : place;
  }

  private String line(String file, List<Rule> own) {
    String ids = own.stream().map(Rule::id).collect(Collectors.joining("、"));
    String others =
        own.isEmpty()
            ? casesIn(file).values().stream()
                    .map(Rule::id)
                    .distinct()
                    .collect(Collectors.joining("、"))
                + "的其他情形"
            : ids;
    RuleSet set = book.sets().get(file);
    return "| " + title(file) + " | " + file + " | " + set.force() + " | " + others + " |\n";
  }

  private String title(String file) {
    String name = book.sets().get(file).name();
    return name.isEmpty() ? file : name;
  }

  private Map<String, Rule> casesIn(String file) {
    Map<String, Rule> cases = new LinkedHashMap<>();
    for (Rule rule : book.rules()) {
      book.cases(rule.id())
          .forEach(
              (name, one) -> {
                if (one.file().equals(file)) {
                  cases.put(name, one);
                }
              });
    }
    return cases;
  }

  private String page(String file, List<Rule> own) {
    StringBuilder text = new StringBuilder("\n## ").append(title(file)).append("\n\n");
    text.append("文件：").append(file);
    text.append("。施行：").append(book.sets().get(file).force()).append("。\n");
    own.forEach(rule -> text.append('\n').append(entry(rule)));
    if (own.isEmpty()) {
      text.append('\n');
      casesIn(file)
          .forEach(
              (name, one) ->
                  text.append("- ")
                      .append(one.id())
                      .append(" ")
                      .append(name)
                      .append("：")
                      .append(one.explanation())
                      .append("依据：")
                      .append(basis(one))
                      .append('\n'));
    }
    return text.toString();
  }

  private String entry(Rule rule) {
    StringBuilder text =
        new StringBuilder("### " + rule.id() + " " + rule.title() + "\n\n")
            .append("- 严重程度：")
            .append(rule.severity().chinese())
            .append(rule.off() ? "（已停用）" : "")
            .append("\n- 条件：")
            .append(rule.explanation())
            .append("\n- 依据：")
            .append(basis(rule))
            .append("\n");
    if (!scope(rule).isEmpty()) {
      text.append("- 适用：").append(scope(rule)).append("\n");
    }
    RuleLimit.of(rule, book.profile()).stream()
        .filter(RuleLimit::isOwn)
        .forEach(limit -> text.append("- 限值：").append(limit.describe()).append("\n"));
    book.cases(rule.id())
        .forEach((name, one) -> text.append("- ").append(aside(rule, name, one)).append("\n"));
    return text.toString();
  }

  /** A further case of a rule, with what differs from the rule. */
  public static String aside(Rule rule, String name, Rule one) {
    List<String> differs = new ArrayList<>();
    if (one.severity() != rule.severity()) {
      differs.add(one.severity().chinese());
    }
    if (!scope(one).equals(scope(rule))) {
      differs.add(scope(one).isEmpty() ? "全部机关、全部年度" : scope(one));
    }
    if (!one.set().equals(rule.set())) {
      differs.add(one.file() + "，施行：" + one.set().force());
    }
    if (!basis(one).equals(basis(rule))) {
      differs.add("依据：" + basis(one));
    }
    String words = differs.isEmpty() ? "" : "（" + String.join("；", differs) + "）";
    return "另一种情形“" + name + "”" + words + "：" + one.explanation();
  }

  /** The basis of a rule, with the one on earlier years where that was another. */
  public static String basis(Rule rule) {
    return rule.basis()
        + rule.former().map(one -> "（" + one.until() + "年度及以前：" + one.basis() + "）").orElse("");
  }

  /** A word of an annotation, with what it stands for where that does not speak for itself. */
  static String explained(String word) {
    return ORGANS.containsKey(word) ? word + "（" + ORGANS.get(word) + "）" : word;
  }

  /** Whom a rule concerns, in words; empty where it concerns all. */
  public static String scope(Rule rule) {
    Rule.Scope scope = rule.scope();
    String organs =
        scope.organs().containsAll(ORGANS.keySet())
            ? "全部机关"
            : scope.organs().stream().sorted().map(ORGANS::get).collect(Collectors.joining("、"));
    return Optional.of(years(scope))
        .filter(years -> !years.isEmpty())
        .map(years -> organs.isEmpty() ? years : organs + "，" + years)
        .orElse(organs);
  }

  private static String years(Rule.Scope scope) {
    boolean ends = scope.until() != Integer.MAX_VALUE;
    if (scope.from() == 0) {
      return ends ? "至" + scope.until() + "年度" : "";
    }
    return scope.from() + "年度" + (ends ? "至" + scope.until() + "年度" : "起");
  }
}
