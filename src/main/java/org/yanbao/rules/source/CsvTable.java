package org.yanbao.rules.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rows of a CSV file by the names of its heading row (RFC 4180, or parted by tabs or
 * semicolons).
 */
public final class CsvTable {
  /** Columns of the supervisor's own begin so. */
  private static final String REMARK = "备注";

  private final List<Row> rows = new ArrayList<>();

  private CsvTable() {}

  /**
   * Reads a file with a heading row. Blank lines and lines that begin with # are left out.
   *
   * @param known names that the heading row may have
   * @param required names that it must have
   */
  public static CsvTable of(
      TextFile file, Set<String> known, Set<String> required, List<RuleProblem> problems) {
    CsvTable table = new CsvTable();
    List<Line> lines = new Lines(file, problems).read();
    if (lines.isEmpty()) {
      return table;
    }
    List<String> head = lines.get(0).values().stream().map(String::strip).toList();
    if (head.stream().noneMatch(known::contains)
        && NearestName.of(head.get(0), known).isEmpty()
        && (head.size() > 1 || !head.get(0).contains(required.iterator().next()))) {
      String message =
          "第一行应当是表头，写有“" + String.join("、", required) + "”等。请把表头放在最前面，它上面的行删去，或者以 # 开头。";
      problems.add(new RuleProblem(file.name(), lines.get(0).number(), 0, "", message));
      return table;
    }
    if (head.size() == 1 && !known.contains(head.get(0))) {
      String message = "表头“" + head.get(0) + "”里没有半角逗号。各列要用半角逗号隔开；用电子表格编辑的，另存为CSV（逗号分隔）即可。";
      problems.add(new RuleProblem(file.name(), lines.get(0).number(), 0, "", message));
      return table;
    }
    for (String name : head) {
      if (!name.isEmpty() && !known.contains(name) && !name.startsWith(REMARK)) {
        String message = "表头“" + name + "”不认识。" + NearestName.question(name, known);
        String names =
            "可用的表头：" + String.join("、", known.stream().sorted().toList()) + "；自己加的列，请把列名改为以“备注”开头。";
        problems.add(new RuleProblem(file.name(), lines.get(0).number(), 0, "", message + names));
      }
    }
    for (String name : required) {
      if (!head.contains(name)) {
        problems.add(
            new RuleProblem(
                file.name(), lines.get(0).number(), 0, "", "第一行缺少表头“" + name + "”。请补上这一列。"));
      }
    }
    for (Line line : lines.subList(1, lines.size())) {
      table.add(file, head, line, problems);
    }
    return table;
  }

  private void add(TextFile file, List<String> head, Line line, List<RuleProblem> problems) {
    if (line.values().size() > head.size()) {
      String message =
          "这一行有" + line.values().size() + "项，表头只有" + head.size() + "项。含逗号的内容请用半角双引号括起来。";
      problems.add(new RuleProblem(file.name(), line.number(), 0, "", message));
      return;
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < line.values().size(); i++) {
      values.put(head.get(i), line.values().get(i).strip());
    }
    rows.add(new Row(line.number(), Set.copyOf(head), values));
  }

  /** The rows below the heading. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param line its first line in the file
   * @param columns the names of the heading row
   * @param values its values by the names of the heading row
   */
  public record Row(int line, Set<String> columns, Map<String, String> values) {
    public Row {
      columns = Set.copyOf(columns);
      values = Map.copyOf(values);
    }

    /** Whether the heading row has a column of that name. */
    public boolean has(String name) {
      return columns.contains(name);
    }

    /** A value; empty where it is absent. */
    public String text(String name) {
      return values.getOrDefault(name, "");
    }
  }

  private record Line(int number, List<String> values) {}

  /** Splits the text into lines and values. */
  private static final class Lines {
    private final TextFile file;
    private final List<RuleProblem> problems;
    private final List<Line> lines = new ArrayList<>();
    private List<String> values = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private boolean quoted;
    private int number = 1;
    private int begin = 1;
    private final char separator;

    Lines(TextFile file, List<RuleProblem> problems) {
      this.file = file;
      this.problems = problems;
      this.separator = separator(file.text());
    }

    /** Some office programs part values by tabs or semicolons and still call it CSV. */
    private static char separator(String text) {
      String head =
          text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).findFirst().orElse("");
      return Stream.of(',', '\t', ';')
          .filter(separator -> head.indexOf(separator) >= 0)
          .findFirst()
          .orElse(',');
    }

    List<Line> read() {
      String text = file.text();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean doubled = c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (doubled) {
          value.append(c);
          i++;
        } else if (c == '"' && (quoted || value.toString().isBlank())) {
          quoted = !quoted;
        } else if (c == separator && !quoted) {
          endValue();
        } else if (c == '\n' && !quoted) {
          endLine();
        } else {
          value.append(c);
        }
        number += c == '\n' ? 1 : 0;
        begin = values.isEmpty() && value.isEmpty() && !quoted ? number : begin;
      }
      if (quoted) {
        problems.add(new RuleProblem(file.name(), begin, 0, "", "从这一行起有一个双引号没有配对。请补上或删去。"));
      }
      endLine();
      return lines;
    }

    private void endValue() {
      values.add(value.toString());
      value.setLength(0);
    }

    /** Office programs end lines with empty values. */
    private void endLine() {
      endValue();
      while (values.size() > 1 && values.get(values.size() - 1).isBlank()) {
        values.remove(values.size() - 1);
      }
      boolean blank = values.stream().allMatch(String::isBlank);
      if (!blank && !values.get(0).strip().startsWith("#")) {
        lines.add(new Line(begin, List.copyOf(values)));
      }
      values = new ArrayList<>();
    }
  }
}
