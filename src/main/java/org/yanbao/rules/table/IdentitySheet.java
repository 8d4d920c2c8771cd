package org.yanbao.rules.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** 恒等关系: how cells of the form must relate to each other. */
final class IdentitySheet implements RuleSheet {
  /** What a relation breaks it, in the words of the rule language, by its name. */
  static final Map<String, String> BREACHES =
      Map.of("等于", "!= 0", "不等于", "== 0", "不小于", "< 0", "不大于", "> 0", "大于", "<= 0", "小于", ">= 0");

  static final List<String> RELATIONS = List.of("等于", "不等于", "不小于", "不大于", "大于", "小于");

  /** Other words and signs for the relations. */
  private static final Map<String, String> OTHER_WORDS =
      Map.ofEntries(
          Map.entry("=", "等于"),
          Map.entry("==", "等于"),
          Map.entry("≠", "不等于"),
          Map.entry("<>", "不等于"),
          Map.entry("!=", "不等于"),
          Map.entry(">=", "不小于"),
          Map.entry("≥", "不小于"),
          Map.entry("大于等于", "不小于"),
          Map.entry("大于或等于", "不小于"),
          Map.entry("不少于", "不小于"),
          Map.entry("不低于", "不小于"),
          Map.entry("<=", "不大于"),
          Map.entry("≤", "不大于"),
          Map.entry("小于等于", "不大于"),
          Map.entry("小于或等于", "不大于"),
          Map.entry("不多于", "不大于"),
          Map.entry("不超过", "不大于"),
          Map.entry(">", "大于"),
          Map.entry("多于", "大于"),
          Map.entry("<", "小于"),
          Map.entry("少于", "小于"));

  @Override
  public String name() {
    return "恒等关系";
  }

  @Override
  public List<String> columns() {
    return List.of("表", "左边", "关系", "右边");
  }

  @Override
  public List<String> slots() {
    return List.of("左边", "右边", "相差", "列", "行");
  }

  @Override
  public void write(TableRow row, DrlText text) {
    String written = row.required("关系").replaceAll("\\s", "");
    String relation = row.oneOf("关系", OTHER_WORDS.getOrDefault(written, written), RELATIONS);
    Optional<String> table = table(row);
    if (table.isEmpty()) {
      return;
    }
    Optional<Expression> left = side(row, "左边", table.get());
    Optional<Expression> right = side(row, "右边", table.get());
    if (left.isEmpty() || right.isEmpty() || relation.isEmpty() || !row.isSound()) {
      return;
    }
    List<FormPlace> cells = new ArrayList<>(left.get().cells());
    cells.addAll(right.get().cells());
    if (cells.isEmpty()) {
      row.problem("左边", "左边和右边都没有单元格。请至少写一个，如 三(七) 总计。");
      return;
    }
    if (left.get().hasTheCellsOf(right.get())) {
      row.problem("右边", "左边和右边的单元格相同，比不出问题。请改正。");
      return;
    }
    List<String> tables =
        cells.stream()
            .filter(cell -> cell.isEveryRow() || cell.isEveryColumn())
            .map(FormPlace::table)
            .distinct()
            .toList();
    if (tables.size() > 1) {
      String message = "“每行”“每列”只能用在同一张表里：" + String.join("、", tables) + "的行、列不相同。请写明是哪一行、哪一列。";
      row.problem("右边", message);
      return;
    }
    int first = left.get().cells().size() + 1;
    String leftCode = left.get().code(1);
    String rightCode = right.get().code(first);
    String value = right.get().cells().isEmpty() && right.get().terms().size() == 1 ? "" : "（{右边}）";
    String message =
        left.get().slotted() + "为{左边}，应当" + relation + right.get().slotted() + value + "，相差{相差}。";
    String then =
        "审核.发现(%s)\n  .应为(%s + (%s)).实为(%s).见(%s);"
            .formatted(
                DrlText.sentence(
                    row,
                    message,
                    Map.of(
                        "左边", "(" + leftCode + ")",
                        "右边", "(" + rightCode + ")",
                        "相差", leftCode + ".subtract(" + rightCode + ").abs()",
                        "列", has(cells, FormPlace.EVERY_COLUMN) ? "$每列" : "\"\"",
                        "行", has(cells, FormPlace.EVERY_ROW) ? "$每行名" : "\"\"")),
                DrlText.quoted(relation.equals("等于") ? "" : relation),
                rightCode,
                leftCode,
                variables(cells.size()));
    text.add(
        row,
        left.get().describe() + "应当" + relation + right.get().describe() + "。",
        String.join(",", new TreeSet<>(cells.stream().map(FormPlace::table).toList())),
        condition(cells, leftCode + ".compareTo(" + rightCode + ") " + BREACHES.get(relation)),
        then);
  }

  /** The table of the cells that name none; empty where it is no table. */
  private static Optional<String> table(TableRow row) {
    try {
      return Optional.of(row.text("表").isEmpty() ? "" : FormPlace.table(row.text("表")));
    } catch (IllegalArgumentException e) {
      row.problem("表", e.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<Expression> side(TableRow row, String column, String table) {
    String words = row.required(column);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Expression.of(words, table));
    } catch (IllegalArgumentException e) {
      row.problem(column, e.getMessage());
      return Optional.empty();
    }
  }

  private static boolean has(List<FormPlace> cells, String wildcard) {
    return cells.stream().anyMatch(c -> c.row().equals(wildcard) || c.column().equals(wildcard));
  }

  private static String condition(List<FormPlace> cells, String breach) {
    StringBuilder when = new StringBuilder();
    cells.stream()
        .filter(FormPlace::isEveryRow)
        .findFirst()
        .ifPresent(c -> when.append("行(表 == \"%s\", $每行: 键, $每行名: 名称)\n".formatted(c.table())));
    cells.stream()
        .filter(FormPlace::isEveryColumn)
        .findFirst()
        .ifPresent(c -> when.append("列(表 == \"%s\", $每列: 名称)\n".formatted(c.table())));
    int number = 0;
    for (FormPlace cell : cells) {
      number++;
      when.append(
          "$格%d: 单元格(%s, 状态 != \"非数\", $数%d: 数)\n".formatted(number, cell.constraints(), number));
    }
    return when.append("eval(").append(breach).append(")\n").toString();
  }

  private static String variables(int count) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      names.add("$格" + i);
    }
    return String.join(", ", names);
  }
}
