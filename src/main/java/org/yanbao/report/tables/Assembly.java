package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yanbao.document.Document;
import org.yanbao.document.Note;
import org.yanbao.report.CellKey;
import org.yanbao.report.Form2019;
import org.yanbao.report.FormCell;
import org.yanbao.report.FormTable;
import org.yanbao.report.FormTable.Edition;
import org.yanbao.report.FormTable.Presence;
import org.yanbao.report.StatutoryForm;

/** Puts together the three tables from what was found: presence, edition, what is missing. */
final class Assembly {
  private static final Set<String> MARKS_OF_2019 =
      Set.of("本年新制作数量", "本年新公开数量", "对外公开总数量", "上一年项目数量", "本年增减", "采购项目数量", "采购总金额");

  /** So many headings show that the table is there, though no figure could be read. */
  private static final int HEADINGS = 3;

  /** So do so many words of its rows and columns, wherever in a table they stand. */
  private static final int MENTIONS = 4;

  private static final String UNREAD_ROW = "的文字在表中，但没有读出它的数值";
  private static final String UNLABELLED_ROW = "没有找到项目名称，而表中另有数字不知属于哪一行";
  private static final String UNREAD_COLUMN = "表头中有这一列的文字，但不能确定它的位置";

  private Assembly() {}

  static List<FormTable> of(
      Document document,
      DisclosureReader disclosure,
      ApplicationsReader applications,
      DisputesReader disputes) {
    Mentions mentions = new Mentions(document);
    return List.of(
        table(document, mentions, disclosure.harvest(), Set.of(), false),
        table(
            document,
            mentions,
            applications.harvest(),
            applications.headedColumns(),
            applications.hasUnknownRows()),
        table(document, mentions, disputes.harvest(), Set.of(), false));
  }

  private static FormTable table(
      Document document, Mentions mentions, Harvest harvest, Set<String> headed, boolean unsure) {
    // What a scan seems to lack may merely not have been recognised.
    boolean cut = document.has(Note.Kind.INCOMPLETE) || document.has(Note.Kind.RECOGNISED);
    if (harvest.isEmpty()) {
      Presence presence =
          document.has(Note.Kind.IMAGE)
              ? Presence.IMAGE
              : cut || unsure || isMentioned(harvest, mentions)
                  ? Presence.UNREADABLE
                  : Presence.ABSENT;
      return FormTable.without(harvest.table(), presence, harvest.place());
    }
    Edition edition = edition(harvest);
    List<FormCell> cells = new ArrayList<>();
    List<String> missingRows = new ArrayList<>();
    Set<String> missingColumns = new LinkedHashSet<>();
    for (String row : rows(edition, harvest.table())) {
      List<String> columns = columns(edition, harvest.table(), row);
      if (!harvest.rows().contains(row)) {
        boolean mentioned = mentions.row(harvest.table(), row);
        if (!mentioned && !harvest.hasFiguresUnderNoLabel(edition)) {
          missingRows.add(row);
          continue;
        }
        String reason = mentioned ? UNREAD_ROW : UNLABELLED_ROW;
        harvest.doubt(row, columns, List.of(), harvest.place(), reason);
      }
      for (String column : columns) {
        FormCell cell = harvest.cells().get(new CellKey(harvest.table(), row, column));
        if (cell != null) {
          cells.add(cell);
        } else if (isOfTheOtherForm(harvest, row, columns)) {
          missingColumns.add(row + "/" + column);
        } else if (!isAnotherGroups(harvest, column)
            && (mentions.column(harvest.table(), column) || harvest.isDoubtedSomewhere(column))) {
          harvest.doubt(row, List.of(column), List.of(), harvest.place(), UNREAD_COLUMN);
          cells.add(harvest.cells().get(new CellKey(harvest.table(), row, column)));
        } else {
          boolean everywhere = !headed.isEmpty() && !headed.contains(column);
          missingColumns.add(everywhere ? column : row + "/" + column);
        }
      }
    }
    boolean gaps = !missingRows.isEmpty() || !missingColumns.isEmpty();
    return new FormTable(
        harvest.table(),
        gaps && cut ? Presence.UNREADABLE : Presence.PRESENT,
        edition,
        cells,
        unsure || harvest.isUnsure() ? List.of() : missingRows,
        List.copyOf(missingColumns),
        harvest.labels(),
        harvest.place());
  }

  /** Whether the row was read for sure, under headings of the other edition of the form. */
  private static boolean isOfTheOtherForm(Harvest harvest, String row, List<String> columns) {
    return harvest.cells().values().stream()
        .anyMatch(
            cell ->
                cell.key().row().equals(row)
                    && !columns.contains(cell.key().column())
                    && !cell.isDoubted());
  }

  /** 表四 has each heading once in every group: that of another group is no trace of this one. */
  private static boolean isAnotherGroups(Harvest harvest, String column) {
    return harvest.table().equals(StatutoryForm.TABLE_4)
        && harvest.cells().values().stream()
            .anyMatch(cell -> cell.key().column().equals(column) && !cell.isDoubted());
  }

  /** Whether the table is there, though no figure could be read. */
  private static boolean isMentioned(Harvest harvest, Mentions mentions) {
    long words =
        StatutoryForm.rows(harvest.table()).stream()
            .filter(row -> mentions.row(harvest.table(), row))
            .count();
    Set<String> columns = new LinkedHashSet<>();
    StatutoryForm.rows(harvest.table())
        .forEach(row -> columns.addAll(StatutoryForm.columns(harvest.table(), row)));
    words += columns.stream().filter(column -> mentions.column(harvest.table(), column)).count();
    return harvest.labels().size() >= HEADINGS || words >= MENTIONS;
  }

  private static Edition edition(Harvest harvest) {
    for (Map.Entry<CellKey, FormCell> cell : harvest.cells().entrySet()) {
      CellKey key = cell.getKey();
      boolean undivided = key.row().equals(Form2019.OTHER_HANDLING) && !isDivided(harvest);
      boolean leftOver =
          StatutoryForm.TABLE_2.equals(key.table())
              && !StatutoryForm.TABLE_2_ROWS.contains(key.row())
              && isOfTheOtherForm(harvest, "行政规范性文件", Form2019.columns(key.table(), "行政规范性文件"));
      if (MARKS_OF_2019.contains(key.column()) && !leftOver || undivided) {
        return Edition.OF_2019;
      }
    }
    return Edition.OF_2021;
  }

  /** Whether a row of 其他处理 was read, as only the form of 2021 has them. */
  private static boolean isDivided(Harvest harvest) {
    return harvest.rows().stream()
        .anyMatch(
            row ->
                row.startsWith(Form2019.OTHER_HANDLING)
                    && row.length() > Form2019.OTHER_HANDLING.length());
  }

  private static List<String> rows(Edition edition, String table) {
    return edition == Edition.OF_2019 ? Form2019.rows(table) : StatutoryForm.rows(table);
  }

  private static List<String> columns(Edition edition, String table, String row) {
    return edition == Edition.OF_2019
        ? Form2019.columns(table, row)
        : StatutoryForm.columns(table, row);
  }
}
