package org.yanbao.report.tables;

import java.util.List;
import java.util.Optional;
import org.yanbao.report.StatutoryForm;

/** Tells which figure of a row of 表三 belongs to which column. */
final class RowReader {
  private static final List<String> COLUMNS = StatutoryForm.TABLE_3_COLUMNS;

  private final Harvest harvest;
  private boolean headingLost;

  /** A reader that gives what it reads to this harvest. */
  RowReader(Harvest harvest) {
    this.harvest = harvest;
  }

  /** Reads a row below headings that plan the columns. */
  void read(OpenRow row, ColumnPlan plan) {
    if (!plan.doubt().isEmpty()) {
      harvest.doubt(row.key(), COLUMNS, row.slots(), row.label().place(), plan.doubt());
      return;
    }
    headingLost |= hasMoreCellsThanHeadings(row, plan);
    Optional<List<Slot>> window =
        Windows.choose(row.slots(), plan, row.grid(), values -> sums(plan, values));
    if (window.isPresent()) {
      harvest.take(row.key(), plan.order(), window.get());
      return;
    }
    ColumnPlan form = ColumnPlan.ofForm(COLUMNS);
    Optional<List<Slot>> whole =
        plan.order().size() < COLUMNS.size()
            ? Windows.choose(row.slots(), form, false, values -> sums(form, values))
            : Optional.empty();
    if (whole.isPresent() && sums(form, whole.get()) == Windows.Sums.HOLD) {
      harvest.take(row.key(), COLUMNS, whole.get());
    } else {
      harvest.doubt(
          row.key(),
          COLUMNS,
          row.slots(),
          row.label().place(),
          Ambiguity.reason(row.slots(), plan));
    }
  }

  /** Whether a row had more figures than there were headings. */
  boolean hasLostHeading() {
    return headingLost;
  }

  /**
   * Whether a heading was lost: the lowest rows have nothing but their figures behind the label.
   */
  private static boolean hasMoreCellsThanHeadings(OpenRow row, ColumnPlan plan) {
    boolean lowest = row.key().matches(".*\\d");
    int columns = plan.order().size();
    return !row.grid() && lowest && columns < COLUMNS.size() && row.slots().size() > columns;
  }

  private static Windows.Sums sums(ColumnPlan plan, List<Slot> values) {
    return RowSums.of(values, plan.order().indexOf(StatutoryForm.TOTAL));
  }
}
