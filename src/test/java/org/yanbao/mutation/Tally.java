package org.yanbao.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.CellKey;
import org.yanbao.report.FormCell;
import org.yanbao.report.FormTable;
import org.yanbao.report.FormTable.Presence;

/** How many cells were read right, marked as doubtful, and silently wrong. */
final class Tally {
  int right;
  int marked;
  final List<String> wrong = new ArrayList<>();

  /** Compares one table of a report with the texts that its cells truly hold. */
  void add(AnnualReport report, String table, Map<CellKey, String> truth) {
    FormTable read =
        report.tables().stream().filter(t -> t.name().equals(table)).findFirst().orElseThrow();
    boolean unreadable = read.presence() == Presence.UNREADABLE;
    Map<CellKey, FormCell> cells = new HashMap<>();
    read.cells().forEach(cell -> cells.put(cell.key(), cell));
    for (Map.Entry<CellKey, String> expected : truth.entrySet()) {
      if (expected.getKey().table().equals(table)) {
        FormCell cell = cells.get(expected.getKey());
        if (cell == null ? unreadable : cell.isDoubted()) {
          marked++;
        } else if (cell != null && says(cell, expected.getValue())) {
          right++;
        } else {
          String is = cell == null ? "nothing" : "“" + cell.raw() + "”";
          wrong.add(expected.getKey() + ": " + is + " for " + expected.getValue());
        }
      }
    }
  }

  void add(Tally other) {
    right += other.right;
    marked += other.marked;
    wrong.addAll(other.wrong);
  }

  private static boolean says(FormCell cell, String text) {
    return switch (cell.state()) {
      case BLANK -> text.isBlank();
      case NUMBER ->
          text.matches("-?[\\d.]+") && cell.number().compareTo(new BigDecimal(text)) == 0;
      case PLACEHOLDER, INVALID -> cell.raw().strip().equals(text);
    };
  }

  @Override
  public String toString() {
    return right + " right, " + marked + " marked, " + wrong.size() + " silently wrong";
  }
}
