package org.yanbao.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.CellKey;
import org.yanbao.report.CellState;
import org.yanbao.report.FormCell;
import org.yanbao.report.FormTable;
import org.yanbao.report.RowNames;
import org.yanbao.report.StatutoryForm;
import org.yanbao.rules.fact.列;
import org.yanbao.rules.fact.单元格;
import org.yanbao.rules.fact.应有部分;
import org.yanbao.rules.fact.行;
import org.yanbao.rules.fact.表格;
import org.yanbao.rules.fact.读取疑点;

/** The facts of the statutory form: its sections and tables, and what the report has of them. */
final class FormFacts {
  private static final Map<FormTable.Presence, String> PRESENCES =
      Map.of(
          FormTable.Presence.PRESENT, "有",
          FormTable.Presence.ABSENT, "无",
          FormTable.Presence.IMAGE, "图片",
          FormTable.Presence.UNREADABLE, "无法读取");
  private static final Map<FormTable.Edition, String> EDITIONS =
      Map.of(FormTable.Edition.OF_2019, "2019年版", FormTable.Edition.OF_2021, "2021年版");

  /** Rows of what became of applications begin so; the last one is the sum of the others. */
  private static final String OUTCOMES = "三(";

  private final AnnualReport report;
  private final Map<String, List<单元格>> cells;
  private final List<Object> facts = new ArrayList<>();

  private FormFacts(AnnualReport report) {
    this.report = report;
    this.cells = cells(report);
  }

  /** These facts of a report. */
  static List<Object> of(AnnualReport report) {
    FormFacts form = new FormFacts(report);
    form.addForm();
    form.addTables();
    return form.facts;
  }

  private void addForm() {
    int number = 0;
    for (String title : StatutoryForm.SECTION_TITLES) {
      facts.add(new 应有部分(++number, title));
    }
    for (String table : StatutoryForm.TABLES) {
      Map<String, List<单元格>> parts = new TreeMap<>();
      Map<String, 单元格> totals = new HashMap<>();
      StatutoryForm.rows(table).forEach(row -> parts.put(row, new ArrayList<>()));
      for (单元格 cell : cells.getOrDefault(table, List.of())) {
        List<单元格> ofRow = parts.computeIfAbsent(cell.行(), row -> new ArrayList<>());
        if (cell.列().equals(StatutoryForm.TOTAL)) {
          totals.put(cell.行(), cell);
        } else if (isPart(cell)) {
          ofRow.add(cell);
        }
      }
      parts.forEach(
          (row, ofRow) ->
              facts.add(
                  new 行(
                      table,
                      row,
                      RowNames.of(table, row),
                      ofRow,
                      Optional.ofNullable(totals.get(row)))));
    }
    addColumns(StatutoryForm.TABLE_3, StatutoryForm.TABLE_3_COLUMNS);
    addColumns(StatutoryForm.TABLE_4, StatutoryForm.TABLE_4_COLUMNS);
  }

  private void addColumns(String table, List<String> columns) {
    Map<String, List<单元格>> byColumn =
        cells.getOrDefault(table, List.of()).stream()
            .filter(FormFacts::isPart)
            .collect(Collectors.groupingBy(单元格::列));
    for (String column : columns) {
      List<单元格> ofColumn = byColumn.getOrDefault(column, List.of());
      Map<String, 单元格> rows = new HashMap<>();
      ofColumn.forEach(cell -> rows.putIfAbsent(cell.行(), cell));
      facts.add(
          new 列(
              table, column, rows, ofColumn.stream().filter(cell -> isOutcome(cell.行())).toList()));
    }
  }

  private static boolean isPart(单元格 cell) {
    return !cell.状态().equals(ReportFacts.STATES.get(CellState.INVALID));
  }

  private static boolean isOutcome(String row) {
    return row.startsWith(OUTCOMES) && !row.equals(StatutoryForm.ALL_OUTCOMES);
  }

  private void addTables() {
    for (FormTable table : report.tables()) {
      facts.add(
          new 表格(
              table.name(),
              StatutoryForm.TABLES.indexOf(table.name()) + 2,
              PRESENCES.get(table.presence()),
              EDITIONS.get(table.edition()),
              table.missingRows().stream().map(row -> RowNames.of(table.name(), row)).toList(),
              table.missingColumns().stream().map(key -> column(table.name(), key)).toList(),
              table.labels(),
              table.cells().size(),
              table.where()));
      List<单元格> ofTable = cells.getOrDefault(table.name(), List.of());
      facts.addAll(ofTable);
      facts.addAll(FillingFacts.of(table.name(), ofTable));
    }
    report.doubts().forEach(d -> facts.add(new 读取疑点(d.part(), d.reason(), d.where())));
  }

  private static Map<String, List<单元格>> cells(AnnualReport report) {
    Map<String, List<单元格>> cells = new LinkedHashMap<>();
    int order = 0;
    for (FormTable table : report.tables()) {
      List<单元格> ofTable = cells.computeIfAbsent(table.name(), name -> new ArrayList<>());
      for (FormCell cell : table.cells()) {
        CellKey key = cell.key();
        ofTable.add(
            new 单元格(
                key.table(),
                key.row(),
                key.column(),
                RowNames.of(key.table(), key.row()),
                ReportFacts.plain(cell.number()),
                cell.raw(),
                ReportFacts.STATES.get(cell.state()),
                ++order,
                cell.where(),
                cell.doubt()));
      }
    }
    return cells;
  }

  private static String column(String table, String key) {
    int slash = key.indexOf('/');
    return slash < 0
        ? key
        : RowNames.of(table, key.substring(0, slash)) + "/" + key.substring(slash + 1);
  }
}
