package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanbao.report.StatutoryForm;
import org.yanbao.report.tables.Label.Kind;
import org.yanbao.report.tables.Windows.Sums;

/** Reads 表四: 政府信息公开行政复议、行政诉讼情况. */
final class DisputesReader implements TableReader {
  private static final int CELLS = 15;

  /** What stands in the place of a figure is no longer. */
  private static final int LONGEST_ENTRY = 16;

  private final Harvest harvest = new Harvest(StatutoryForm.TABLE_4);
  private final List<Slot> pool = new ArrayList<>();
  private final List<Line> orphans = new ArrayList<>();
  private DisputeHeader header = new DisputeHeader();
  private boolean pooledFromGrid;
  private String group = "";

  @Override
  public boolean accept(LabelledLine line) {
    boolean own =
        line.has(Kind.GROUP_4)
            || line.has(Kind.FRAME_4)
            || line.has(Kind.COLUMN_4)
            || line.has(Kind.SHARED) && !header.isEmpty();
    if (own) {
      return labelled(line);
    }
    if (line.slots().isEmpty() || !line.line().holdsOnlyValues() && !isRowOfFigures(line)) {
      closePool();
      return false;
    }
    boolean filledLine = line.slots().stream().anyMatch(slot -> !slot.isBlank());
    int due = header.hasOneToAHeading(line.slots().size()) ? pool.size() : CELLS;
    if (filledLine && pool.size() >= due && pool.stream().allMatch(Slot::isBlank)) {
      pool.clear();
    }
    if (!header.isEmpty() && pool.size() < CELLS) {
      pool.addAll(line.slots());
      pooledFromGrid = line.line().grid();
      return true;
    }
    long filled = line.slots().stream().filter(slot -> !slot.isBlank()).count();
    boolean row = line.slots().size() == CELLS && filled > 0;
    if (row || filled == CELLS) {
      orphans.add(line.line());
    }
    return false;
  }

  /** Whether it has a cell to each heading, of which few do not hold a figure. */
  private boolean isRowOfFigures(LabelledLine line) {
    List<Slot> others = line.slots().stream().filter(slot -> !slot.isValue()).toList();
    long figures = line.slots().stream().filter(s -> s.isValue() && !s.isBlank()).count();
    return line.line().grid()
        && header.hasOutcomes()
        && header.hasOneToAHeading(line.slots().size())
        && pool.isEmpty()
        && line.labels().stream().allMatch(Optional::isEmpty)
        && others.stream().allMatch(slot -> slot.text().length() <= LONGEST_ENTRY)
        && figures > 2L * others.size();
  }

  private boolean labelled(LabelledLine line) {
    closePool();
    int last = lastLabel(line);
    harvest.labels(line);
    if (isRow(line, last)) {
      row(line, last);
    } else {
      header.add(line);
    }
    return true;
  }

  private static int lastLabel(LabelledLine line) {
    int last = -1;
    for (int i = 0; i < line.labels().size(); i++) {
      last = line.labels().get(i).isPresent() ? i : last;
    }
    return last;
  }

  /** A group or a result with its figures behind it: the table lies on its side. */
  private boolean isRow(LabelledLine line, int last) {
    long labels = line.labels().stream().filter(Optional::isPresent).count();
    boolean blankRow =
        !header.isEmpty()
            && labels <= 2
            && line.line().grid()
            && line.after(last).size() >= 3
            && (line.has(Kind.GROUP_4) && header.outcomesOnly().isPresent()
                || !line.has(Kind.GROUP_4) && header.groupsOnly().isPresent());
    return line.valuesAfter(last) > 0 || blankRow;
  }

  private void row(LabelledLine line, int last) {
    List<Slot> after = line.after(last);
    String outcome = "";
    for (int i = 0; i <= last; i++) {
      if (line.labels().get(i).isPresent()) {
        Label label = line.label(i);
        group = label.is(Kind.GROUP_4) ? label.key() : group;
        outcome = StatutoryForm.TABLE_4_COLUMNS.contains(label.key()) ? label.key() : outcome;
      }
    }
    Optional<ColumnPlan> plan = outcome.isEmpty() ? header.outcomesOnly() : header.groupsOnly();
    if (outcome.isEmpty() && !group.isEmpty()) {
      ColumnPlan five = plan.orElse(ColumnPlan.ofForm(StatutoryForm.TABLE_4_COLUMNS));
      int total = five.order().indexOf(StatutoryForm.TOTAL);
      Optional<List<Slot>> values =
          Windows.choose(after, five, line.line().grid(), w -> RowSums.of(w, total));
      if (values.isPresent()) {
        harvest.take(group, five.order(), values.get());
      } else {
        harvest.doubt(
            group, five.order(), after, line.line().place(), Ambiguity.reason(after, five));
      }
    } else if (plan.isPresent()) {
      across(line, outcome, after, plan.get());
    } else if (!group.isEmpty()) {
      one(line, outcome, after);
    }
  }

  /** The row of a result under the three groups. */
  private void across(LabelledLine line, String outcome, List<Slot> after, ColumnPlan three) {
    Optional<List<Slot>> values =
        Windows.choose(after, three, line.line().grid(), w -> Sums.SILENT);
    for (int i = 0; i < three.order().size(); i++) {
      String row = three.order().get(i);
      if (values.isPresent()) {
        harvest.take(row, List.of(outcome), List.of(values.get().get(i)));
      } else {
        harvest.doubt(
            row, List.of(outcome), after, line.line().place(), Ambiguity.reason(after, three));
      }
    }
  }

  /** A single figure behind its group and its result. */
  private void one(LabelledLine line, String outcome, List<Slot> after) {
    List<Slot> filled = after.stream().filter(slot -> !slot.isBlank()).toList();
    if (filled.size() == 1) {
      harvest.take(group, List.of(outcome), filled);
    } else {
      harvest.doubt(
          group,
          List.of(outcome),
          after,
          line.line().place(),
          Ambiguity.reason(after, ColumnPlan.ofForm(List.of(outcome))));
    }
  }

  private void closePool() {
    if (pool.isEmpty()) {
      return;
    }
    if (!header.hasOutcomes() && pool.stream().allMatch(Slot::isBlank)) {
      pool.clear();
      return;
    }
    read(pool, pooledFromGrid ? header.plan(pool.size()) : header.plan(), pooledFromGrid);
    pool.clear();
    header = new DisputeHeader();
  }

  private void read(List<Slot> slots, ColumnPlan plan, boolean grid) {
    Optional<List<Slot>> window = Windows.choose(slots, plan, grid, w -> sums(plan.order(), w));
    for (String row : StatutoryForm.TABLE_4_ROWS) {
      List<String> keys =
          plan.order().stream().filter(key -> DisputeHeader.group(key).equals(row)).toList();
      if (keys.isEmpty()) {
        continue;
      }
      List<String> outcomes = keys.stream().map(DisputeHeader::outcome).toList();
      if (window.isPresent()) {
        List<Slot> values = window.get();
        harvest.take(
            row,
            outcomes,
            keys.stream().map(key -> values.get(plan.order().indexOf(key))).toList());
      } else {
        harvest.doubt(row, outcomes, slots, slots.get(0).place(), Ambiguity.reason(slots, plan));
      }
    }
  }

  /** Holds when no group fails and one of them holds. */
  private static Sums sums(List<String> order, List<Slot> window) {
    Sums all = Sums.SILENT;
    for (String row : StatutoryForm.TABLE_4_ROWS) {
      List<Slot> five = new ArrayList<>();
      int total = -1;
      for (int i = 0; i < order.size(); i++) {
        if (DisputeHeader.group(order.get(i)).equals(row)) {
          boolean isTotal = DisputeHeader.outcome(order.get(i)).equals(StatutoryForm.TOTAL);
          total = isTotal ? five.size() : total;
          five.add(window.get(i));
        }
      }
      Sums one = RowSums.of(five, total);
      if (one == Sums.FAIL) {
        return Sums.FAIL;
      }
      all = one == Sums.HOLD ? one : all;
    }
    return all;
  }

  @Override
  public void finish() {
    closePool();
    boolean more = orphans.stream().anyMatch(line -> line.grid() && line.slots().size() == CELLS);
    if (!harvest.isEmpty() && more) {
      harvest.doubtAll("表中不止一行数字，无法确定以哪一行为准");
    }
    if (harvest.isEmpty() && orphans.size() == 1) {
      Line line = orphans.get(0);
      ColumnPlan form = new DisputeHeader().plan();
      if (line.slots().size() == CELLS) {
        read(line.slots(), form, line.grid());
        if (sums(form.order(), line.slots()) == Sums.FAIL) {
          harvest.doubtAll("没有找到这张表的表头，且各组合计不相符，无法确定这一行数字是否属于这张表");
        }
      }
    }
  }

  @Override
  public Harvest harvest() {
    return harvest;
  }
}
