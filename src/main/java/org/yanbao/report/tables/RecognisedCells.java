package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yanbao.report.CellKey;
import org.yanbao.report.CellState;
import org.yanbao.report.FormCell;
import org.yanbao.report.RowNames;
import org.yanbao.report.StatutoryForm;

/**
 * Weighs the cells of a document that was read off pictures by the form's own sums. A cell whose
 * sums all hold is trusted even if its reading was unsure. Every cell of a sum that does not hold
 * is doubted, unless an unsure one among them explains it: any may have been misread, and no agency
 * is blamed for that. What is no number at all is a doubt too.
 */
final class RecognisedCells {

  private static final String NO_NUMBER = "由扫描件识别，认出的不是数字，可能识别有误";

  /** A mark that fills so many cells of a table stands there; a single one may be a digit. */
  private static final int MARKS = 4;

  private static final String FAILED = "由扫描件识别，所在的合计不相符，可能识别有误";

  private final Harvest harvest;
  private final List<List<FormCell>> rows = new ArrayList<>();

  private RecognisedCells(Harvest harvest) {
    this.harvest = harvest;
  }

  /** Weighs the cells of the three tables and says how many stay doubtful. */
  static void run(Harvest disclosure, Harvest applications, Harvest disputes) {
    new RecognisedCells(applications).weigh(StatutoryForm.TABLE_3_ROWS, FormSums::ofApplications);
    new RecognisedCells(disputes).weigh(StatutoryForm.TABLE_4_ROWS, FormSums::ofRows);
    for (Harvest harvest : List.of(disclosure, applications, disputes)) {
      doubtWhatIsNoNumber(harvest);
      report(harvest);
    }
  }

  private void weigh(List<String> rowKeys, FormSums sums) {
    for (String row : rowKeys) {
      List<FormCell> cells = new ArrayList<>();
      for (String column : StatutoryForm.columns(harvest.table(), row)) {
        FormCell cell = harvest.cells().get(new CellKey(harvest.table(), row, column));
        if (cell == null || cell.number().stripTrailingZeros().scale() > 0 || isTooLong(cell)) {
          return;
        }
        cells.add(cell);
      }
      rows.add(cells);
    }
    BitSet failures =
        sums.failures(
            rows.stream()
                .map(row -> row.stream().mapToLong(cell -> cell.number().longValue()).toArray())
                .toArray(long[][]::new));
    BitSet explained = explained();
    boolean columnsAreSummed = rows.size() == StatutoryForm.TABLE_3_ROWS.size();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        boolean fails = fails(failures, row, column, columnsAreSummed);
        BitSet open = (BitSet) failures.clone();
        open.andNot(explained);
        weigh(rows.get(row).get(column), fails, fails(open, row, column, columnsAreSummed));
      }
    }
  }

  private static boolean isTooLong(FormCell cell) {
    return cell.number().precision() > 15;
  }

  private boolean fails(BitSet failures, int row, int column, boolean columnsAreSummed) {
    if (failures.get(row)) {
      return true;
    }
    if (!columnsAreSummed) {
      return false;
    }
    int handled = StatutoryForm.TABLE_3_ROWS.indexOf(StatutoryForm.ALL_OUTCOMES);
    boolean part = row >= 2 && row <= handled;
    boolean term = row < 2 || row >= handled;
    int first = rows.size() + 2 * column;
    return part && failures.get(first) || term && failures.get(first + 1);
  }

  /** The sums that hold an unsure cell: where they fail, that explains it. */
  private BitSet explained() {
    BitSet explained = new BitSet();
    int handled = StatutoryForm.TABLE_3_ROWS.indexOf(StatutoryForm.ALL_OUTCOMES);
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        if (rows.get(row).get(column).isDoubted()) {
          explained.set(row);
          int first = rows.size() + 2 * column;
          explained.set(first, explained.get(first) || row >= 2 && row <= handled);
          explained.set(first + 1, explained.get(first + 1) || row < 2 || row >= handled);
        }
      }
    }
    return explained;
  }

  /**
   * Lifts or sets the doubt of a cell.
   *
   * @param fails whether a sum that it takes part in fails
   * @param unexplained whether one fails in which every cell had been read surely
   */
  private void weigh(FormCell cell, boolean fails, boolean unexplained) {
    if (unexplained && !cell.isDoubted()) {
      harvest.mark(cell.key(), FAILED);
    } else if (!fails && cell.isDoubted() && cell.state() == CellState.NUMBER) {
      harvest.mark(cell.key(), "");
    }
  }

  private static void doubtWhatIsNoNumber(Harvest harvest) {
    Map<String, Long> marks =
        harvest.cells().values().stream()
            .filter(cell -> cell.state() == CellState.PLACEHOLDER)
            .collect(Collectors.groupingBy(FormCell::raw, Collectors.counting()));
    List.copyOf(harvest.cells().values()).stream()
        .filter(cell -> !cell.isDoubted())
        .filter(
            cell ->
                cell.state() == CellState.INVALID
                    || cell.state() == CellState.PLACEHOLDER && marks.get(cell.raw()) < MARKS)
        .forEach(cell -> harvest.mark(cell.key(), NO_NUMBER));
  }

  private static void report(Harvest harvest) {
    Set<String> doubted = new HashSet<>();
    FormCell first = null;
    for (Map.Entry<CellKey, FormCell> entry : harvest.cells().entrySet()) {
      if (entry.getValue().isDoubted()) {
        first = first == null ? entry.getValue() : first;
        doubted.add(entry.getKey().row() + entry.getKey().column());
      }
    }
    if (first != null) {
      harvest.doubt(
          "由扫描件识别，有"
              + doubted.size()
              + "个单元格没有把握（如"
              + RowNames.line(first.key().table(), first.key().row())
              + "“"
              + first.key().column()
              + "”），请对照原件核实或报送可编辑的电子文档",
          first.place());
    }
  }
}
