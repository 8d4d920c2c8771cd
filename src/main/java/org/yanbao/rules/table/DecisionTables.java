package org.yanbao.rules.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.yanbao.rules.source.NearestName;
import org.yanbao.rules.source.RuleFile;
import org.yanbao.rules.source.RuleProblem;

/** Reads a workbook of rules: one sheet for each kind, one line for each rule. */
public final class DecisionTables {
  /** The kinds. */
  static final List<RuleSheet> SHEETS =
      List.of(new IdentitySheet(), new FigureSheet(), new RequiredSheet(), new ForbiddenSheet());

  /** Columns that every kind has, before and after its own. */
  static final List<String> BEFORE = List.of("编号", "启用", "标题");

  static final List<String> AFTER = List.of("严重程度", "依据", "提示语", "适用机关", "起始年度");

  static final List<String> SEVERITIES = List.of("不符合", "存疑", "提示");

  /** A line that explains the columns begins so; it is no rule. */
  static final String NOTE = "说明";

  private static final DataFormatter FORMAT = new DataFormatter();
  private static final int HEAD_WITHIN = 10;

  private final String file;
  private final List<RuleProblem> problems;

  private DecisionTables(String file, List<RuleProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The rules of a workbook; what is wrong with it is added to the problems. */
  public static List<RuleFile> read(String file, byte[] bytes, List<RuleProblem> problems) {
    DecisionTables tables = new DecisionTables(file, problems);
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      return tables.read(workbook);
    } catch (IOException | RuntimeException e) {
      String message = "这个表格文件打不开，可能已损坏、设了密码或不是xlsx格式。请用办公软件打开后另存为xlsx。";
      problems.add(new RuleProblem(file, 0, 0, "", message));
      return List.of();
    }
  }

  private List<RuleFile> read(Workbook workbook) {
    List<RuleFile> files = new ArrayList<>();
    List<String> names = SHEETS.stream().map(RuleSheet::name).toList();
    for (Sheet sheet : workbook) {
      String name = sheet.getSheetName().strip();
      Optional<RuleSheet> kind = SHEETS.stream().filter(s -> s.name().equals(name)).findFirst();
      if (kind.isPresent()) {
        read(sheet, kind.get()).ifPresent(files::add);
      } else if (!name.startsWith(NOTE)) {
        String message =
            "不认识工作表“"
                + name
                + "”。"
                + NearestName.question(name, names)
                + "可以有："
                + String.join("、", names)
                + "；写说明的工作表，名称以“说明”开头。";
        problems.add(RuleProblem.ofCell(file, name, "A1", message));
      }
    }
    return files;
  }

  private Optional<RuleFile> read(Sheet sheet, RuleSheet kind) {
    Optional<Row> head = head(sheet);
    if (head.isEmpty()) {
      problems.add(RuleProblem.ofCell(file, kind.name(), "A1", "找不到表头。请保留写有“编号”“启用”“标题”的一行。"));
      return Optional.empty();
    }
    Map<String, Integer> columns = new HashMap<>();
    head.get().forEach(cell -> columns.putIfAbsent(text(cell), cell.getColumnIndex()));
    List<String> expected = new ArrayList<>(BEFORE);
    expected.addAll(kind.columns());
    expected.addAll(AFTER);
    int headRow = head.get().getRowNum();
    for (String column : expected) {
      if (!columns.containsKey(column)) {
        String message = "缺少“" + column + "”一列。请把表头补上。";
        problems.add(RuleProblem.ofCell(file, kind.name(), "A" + (headRow + 1), message));
      }
    }
    DrlText text = new DrlText();
    for (int i = headRow + 1; i <= sheet.getLastRowNum(); i++) {
      row(sheet, i, kind, columns).ifPresent(row -> write(row, kind, text));
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text.file(file));
  }

  private static Optional<Row> head(Sheet sheet) {
    for (int i = 0; i < HEAD_WITHIN; i++) {
      Row row = sheet.getRow(i);
      if (row != null && text(row.getCell(0)).equals(BEFORE.get(0))) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private Optional<TableRow> row(
      Sheet sheet, int index, RuleSheet kind, Map<String, Integer> columns) {
    Row row = sheet.getRow(index);
    if (row == null || text(row.getCell(0)).startsWith(NOTE)) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    columns.forEach((name, column) -> values.put(name, text(row.getCell(column))));
    if (values.values().stream().allMatch(String::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(new TableRow(file, kind.name(), index + 1, columns, values, problems));
  }

  private static void write(TableRow row, RuleSheet kind, DrlText text) {
    if (!row.oneOf("启用", List.of("是", "否")).equals("是")) {
      return;
    }
    int before = row.problems();
    for (String column : List.of("编号", "标题", "依据")) {
      row.required(column);
    }
    row.oneOf("严重程度", SEVERITIES);
    if (!row.text("适用机关").isEmpty()) {
      row.oneOf("适用机关", Organs.NAMES);
    }
    String year = row.text("起始年度");
    if (!year.isEmpty() && !year.matches("20\\d\\d")) {
      row.problem("起始年度", "起始年度应写四位年份，如 2021，而不是“" + year + "”。");
    }
    String id = row.text("编号");
    if (!id.isEmpty() && !id.matches("[A-Za-z][A-Za-z0-9_-]{0,15}")) {
      row.problem("编号", "编号“" + id + "”不合规矩：应以字母开头，只含字母、数字、- 和 _，不超过16个字符。");
    }
    if (row.problems() == before) {
      kind.write(row, text);
    }
  }

  private static String text(Cell cell) {
    return cell == null ? "" : FORMAT.formatCellValue(cell).strip();
  }
}
