package org.yanbao.rules.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
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

  static final List<String> AFTER = List.of("严重程度", "依据", "提示语", "适用机关", "起始年度", "终止年度");

  /** Columns that may be missing. */
  private static final Set<String> OPTIONAL = Set.of("除外", "提示语", "适用机关", "起始年度", "终止年度");

  /** Columns of which every sign is compared, so that full width must not matter. */
  private static final Set<String> NAMES =
      Set.of("编号", "启用", "表", "左边", "关系", "右边", "对应单元格", "位置", "严重程度", "适用机关", "起始年度", "终止年度");

  static final List<String> SEVERITIES = List.of("不符合", "存疑", "提示");

  /** A line that explains the columns begins so; it is no rule. */
  static final String NOTE = "说明";

  private static final int HEAD_WITHIN = 10;

  /** A workbook of a thousand rules takes a fifth of this. */
  private static final long MOST_BYTES = 8_000_000;

  private final String file;
  private final List<RuleProblem> problems;

  private DecisionTables(String file, List<RuleProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The rules of a workbook; what is wrong with it is added to the problems. */
  public static List<RuleFile> read(String file, byte[] bytes, List<RuleProblem> problems) {
    DecisionTables tables = new DecisionTables(file, problems);
    if (PackedSize.exceeds(bytes, MOST_BYTES)) {
      String message = "这个表格文件太大，多半是有成千上万个空行带着格式。请删去规则以外的行，或者把各条规则复制到新的工作簿里另存。";
      problems.add(new RuleProblem(file, 0, 0, "", message));
      return List.of();
    }
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
      } else if (!name.startsWith(NOTE) && !new SheetText(sheet).isEmpty()) {
        boolean isRenamed =
            names.stream()
                .filter(name::startsWith)
                .anyMatch(known -> workbook.getSheet(known) == null);
        String message = isRenamed ? renamed(name, names) : unknown(name, names);
        problems.add(RuleProblem.ofCell(file, name, "A1", message));
      }
    }
    return files;
  }

  private static String renamed(String name, List<String> names) {
    return "不认识工作表“"
        + name
        + "”。各张表的名称是固定的（"
        + String.join("、", names)
        + "），请把名称改回来；只作说明的，名称以“说明”开头。";
  }

  private static String unknown(String name, List<String> names) {
    String first = "不认识工作表“" + name + "”。";
    return names.stream()
        .filter(name::startsWith)
        .findFirst()
        .map(kind -> first + "它像是“" + kind + "”的副本：请把要用的各行并入“" + kind + "”，再删去这张表；只作说明的，名称以“说明”开头。")
        .orElseGet(
            () ->
                first
                    + NearestName.question(name, names)
                    + "可以有："
                    + String.join("、", names)
                    + "；写说明的工作表，名称以“说明”开头。");
  }

  private Optional<RuleFile> read(Sheet sheet, RuleSheet kind) {
    SheetText cells = new SheetText(sheet);
    Optional<Map<String, Integer>> head = Optional.empty();
    int headRow = 0;
    for (; headRow < HEAD_WITHIN && head.isEmpty(); headRow++) {
      head = head(sheet, headRow, cells);
    }
    if (head.isEmpty()) {
      problems.add(RuleProblem.ofCell(file, kind.name(), "A1", "找不到表头。请保留写有“编号”“启用”“标题”的一行。"));
      return Optional.empty();
    }
    Map<String, Integer> columns = head.get();
    checkHead(kind, columns, headRow);
    checkNameless(sheet, kind, columns, headRow);
    DrlText text = new DrlText();
    for (int i = headRow; i <= sheet.getLastRowNum(); i++) {
      row(cells, i, kind, columns).ifPresent(row -> write(row, kind, text));
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text.file(file));
  }

  /** The columns by their names, if that row is the heading. */
  private static Optional<Map<String, Integer>> head(Sheet sheet, int index, SheetText cells) {
    Row row = sheet.getRow(index);
    if (row == null) {
      return Optional.empty();
    }
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (Cell cell : row) {
      String name = cells.at(index, cell.getColumnIndex()).replaceAll("[\\s　*＊:：]", "");
      if (!name.isEmpty()) {
        columns.putIfAbsent(name, cell.getColumnIndex());
      }
    }
    return columns.keySet().containsAll(BEFORE) ? Optional.of(columns) : Optional.empty();
  }

  private void checkHead(RuleSheet kind, Map<String, Integer> columns, int row) {
    List<String> expected = new ArrayList<>(BEFORE);
    expected.addAll(kind.columns());
    expected.addAll(AFTER);
    for (String column : expected) {
      if (!columns.containsKey(column) && !OPTIONAL.contains(column)) {
        String message = "缺少“" + column + "”一列。请把表头补上。";
        problems.add(RuleProblem.ofCell(file, kind.name(), "A" + row, message));
      }
    }
    columns.forEach(
        (name, column) -> {
          if (!expected.contains(name) && !name.startsWith("备注")) {
            String message =
                "不认识“"
                    + name
                    + "”这一列。"
                    + NearestName.question(name, expected)
                    + "自己加的列，请把列名改为以“备注”开头。";
            String place = CellReference.convertNumToColString(column) + row;
            problems.add(RuleProblem.ofCell(file, kind.name(), place, message));
          }
        });
  }

  /** A column that lost its name would be passed over without a word. */
  private void checkNameless(
      Sheet sheet, RuleSheet kind, Map<String, Integer> columns, int headRow) {
    List<String> lost = new ArrayList<>(kind.columns());
    lost.addAll(AFTER);
    lost.removeAll(columns.keySet());
    lost.retainAll(OPTIONAL);
    Row below = sheet.getRow(headRow);
    if (lost.isEmpty() || below == null) {
      return;
    }
    for (Cell cell : below) {
      int column = cell.getColumnIndex();
      if (!columns.containsValue(column) && !new SheetText(sheet).own(headRow, column).isEmpty()) {
        String place = CellReference.convertNumToColString(column) + headRow;
        String message = "这一列没有表头，下面填写的内容不起作用。可以写：" + String.join("、", lost) + "；自己加的列，列名以“备注”开头。";
        problems.add(RuleProblem.ofCell(file, kind.name(), place, message));
      }
    }
  }

  private Optional<TableRow> row(
      SheetText cells, int index, RuleSheet kind, Map<String, Integer> columns) {
    if (columns.values().stream().allMatch(column -> cells.own(index, column).isEmpty())) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    boolean readable = true;
    for (Map.Entry<String, Integer> column : columns.entrySet()) {
      if (cells.isUnresolved(index, column.getValue())) {
        String place = CellReference.convertNumToColString(column.getValue()) + (index + 1);
        String message = "这一格是公式，没有算出结果。请直接写出内容，或者用办公软件打开、算好后保存。";
        problems.add(RuleProblem.ofCell(file, kind.name(), place, message));
        readable = false;
      }
    }
    if (!readable) {
      return Optional.empty();
    }
    columns.forEach(
        (name, column) -> {
          String text = cells.at(index, column);
          values.put(name, NAMES.contains(name) ? SheetText.plain(text) : text);
        });
    return values.get(BEFORE.get(0)).startsWith(NOTE)
        ? Optional.empty()
        : Optional.of(new TableRow(file, kind.name(), index + 1, columns, values, problems));
  }

  private static void write(TableRow row, RuleSheet kind, DrlText text) {
    if (row.oneOf("启用", List.of("是", "否")).equals("否")) {
      return;
    }
    for (String column : List.of("编号", "标题", "依据")) {
      row.required(column);
    }
    row.oneOf("严重程度", SEVERITIES);
    for (String organ : Organs.split(row.text("适用机关"))) {
      row.oneOf("适用机关", organ, Organs.accepted());
    }
    String from = year(row, "起始年度");
    String until = year(row, "终止年度");
    if (!until.isEmpty() && from.compareTo(until) > 0) {
      row.problem("终止年度", "起始年度" + from + "晚于终止年度" + until + "，这条规则永远不适用。请改正。");
    }
    String id = row.text("编号");
    if (!id.isEmpty() && !id.matches("[A-Za-z][A-Za-z0-9_-]{0,15}")) {
      row.problem("编号", "编号“" + id + "”不合规矩：应以字母开头，只含字母、数字、- 和 _，不超过16个字符。");
    }
    checkSlots(row, kind.slots());
    kind.write(row, text);
  }

  /** The year of a column; empty where there is none. */
  private static String year(TableRow row, String column) {
    String written = row.text(column);
    String year = written.replaceFirst("年度?$", "");
    if (year.isEmpty() || year.matches("20\\d\\d")) {
      return year;
    }
    row.problem(column, column + "应写四位年份，如 2021，而不是“" + written + "”。");
    return "";
  }

  /** What stands in braces and is no slot would be sent to the agency as it is. */
  private static void checkSlots(TableRow row, List<String> slots) {
    Matcher slot = DrlText.SLOT.matcher(row.text("提示语").replace('｛', '{').replace('｝', '}'));
    while (slot.find()) {
      if (!slots.contains(slot.group(1))) {
        row.problem(
            "提示语",
            "不认识 {"
                + slot.group(1)
                + "}。"
                + NearestName.question(slot.group(1), slots)
                + (slots.isEmpty()
                    ? "这张表的提示语里没有可以代入的内容，请不用花括号。"
                    : "可以写：{" + String.join("}{", slots) + "}。"));
      }
    }
  }
}
