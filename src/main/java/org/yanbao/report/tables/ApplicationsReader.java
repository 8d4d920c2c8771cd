package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yanbao.report.CellState;
import org.yanbao.report.Form2019;
import org.yanbao.report.StatutoryForm;
import org.yanbao.report.tables.Label.Kind;

/** Reads 表三: 收到和处理政府信息公开申请情况. */
final class ApplicationsReader implements TableReader {
  private static final List<String> COLUMNS = StatutoryForm.TABLE_3_COLUMNS;

  /** A line with an unknown label and at least so many values is a row that was not recognised. */
  private static final int ROW_LIKE = 5;

  /** No block: another table has begun. */
  private static final int ELSEWHERE = -9;

  private final Harvest harvest = new Harvest(StatutoryForm.TABLE_3);
  private final RowReader rows = new RowReader(harvest);
  private final Set<String> headed = new LinkedHashSet<>();
  private final List<String> unknown = new ArrayList<>();
  private ApplicantHeader header = new ApplicantHeader();
  private ColumnPlan plan = ColumnPlan.ofForm(COLUMNS);
  private String group = "";
  private String lastRow = "";
  private Optional<OpenRow> open = Optional.empty();
  private int lastBlock;
  private boolean figuresAbove;
  private boolean lastGrid;

  @Override
  public boolean accept(LabelledLine line) {
    boolean accepted = isPart(line);
    if (accepted) {
      lastBlock = line.line().last();
      lastGrid = line.line().grid();
    } else if (line.hasAny()) {
      lastBlock = ELSEWHERE;
    }
    return accepted;
  }

  private boolean isPart(LabelledLine line) {
    int row = rowIndex(line);
    if (row >= 0) {
      row(line, row);
      return true;
    }
    if (isHeader(line)) {
      close();
      header.add(line);
      harvest.labels(line);
      return true;
    }
    if (line.has(Kind.GROUP_3)) {
      return group(line);
    }
    if (open.isPresent() && line.line().holdsOnlyValues()) {
      open.get().slots().addAll(line.slots());
      return true;
    }
    if (line.hasAny()) {
      close();
      return false;
    }
    return isStray(line) ? stray(line) : unknown(line);
  }

  private boolean isActive() {
    return !header.isEmpty() || !harvest.isEmpty();
  }

  private boolean isHeader(LabelledLine line) {
    boolean column = line.has(Kind.COLUMN_3) || line.has(Kind.FRAME_3);
    boolean shared = line.has(Kind.SHARED) && !header.isEmpty() && !line.has(Kind.COLUMN_4);
    return (column || shared) && line.valuesAfter(-1) == 0;
  }

  /** Index of the label of a row with figures, or -1. */
  private int rowIndex(LabelledLine line) {
    int row = line.last(Kind.ROW_3);
    if (row >= 0) {
      return row;
    }
    int shared = line.last(Kind.SHARED);
    boolean foreign =
        line.has(Kind.COLUMN_3)
            || line.has(Kind.FRAME_3)
            || line.has(Kind.COLUMN_4)
            || line.has(Kind.GROUP_4)
            || line.has(Kind.COLUMN_2);
    if (shared < 0 || foreign || !header.isEmpty()) {
      return -1;
    }
    boolean total = line.label(shared).key().equals(StatutoryForm.TOTAL);
    boolean fits =
        total
            ? lastRow.startsWith("三(六)") || lastRow.startsWith("三(五)")
            : lastRow.equals("三(六)2") || lastRow.equals("三(六)1") || group.equals("三(六)");
    return fits ? shared : -1;
  }

  private void row(LabelledLine line, int index) {
    close();
    settleHeader();
    List<String> fused =
        line.line().grid() ? LabelBook.rowsIn(line.slots().get(index).text()) : List.of();
    if (fused.size() > 1) {
      fused.forEach(row -> doubt(row, line, index));
      lastRow = fused.get(0);
      return;
    }
    Label label = line.label(index);
    String key = label.key();
    if (label.is(Kind.SHARED)) {
      key =
          key.equals(StatutoryForm.TOTAL)
              ? StatutoryForm.ALL_OUTCOMES
              : StatutoryForm.OTHER_OUTCOME;
    }
    open = Optional.of(OpenRow.of(key, line.slots().get(index), line.line(), line.after(index)));
    noteGroups(line, index);
    harvest.labels(line);
    if (open.get().isFilled() || open.get().slots().size() >= plan.order().size()) {
      close();
    }
    if (figuresAbove) {
      harvest.doubtBlank(key, "上一行有数字而没有项目名称，这一行可能并非空白");
      figuresAbove = false;
    }
    lastRow = key;
    group = key.equals("四") ? "" : group;
  }

  private void doubt(String row, LabelledLine line, int label) {
    harvest.labels(line);
    harvest.doubt(row, COLUMNS, line.after(label), line.line().place(), "与另一行连在一起，无法分开");
  }

  private void noteGroups(LabelledLine line, int end) {
    for (int i = 0; i < end; i++) {
      if (line.labels().get(i).isPresent() && line.label(i).is(Kind.GROUP_3)) {
        group = line.label(i).key();
      }
    }
  }

  /** A group has no figures of its own, except 「（六）其他处理」 in the form of 2019. */
  private boolean group(LabelledLine line) {
    close();
    int index = line.last(Kind.GROUP_3);
    group = line.label(index).key();
    if (!isActive()) {
      return false;
    }
    settleHeader();
    harvest.labels(line);
    if (line.valuesAfter(index) > 0 && group.equals(Form2019.OTHER_HANDLING)) {
      harvest.figuresOfOtherHandling();
    } else if (line.valuesAfter(index) > 0) {
      harvest.figuresUnderNoLabel();
      figuresAbove = true;
    }
    if (group.equals(Form2019.OTHER_HANDLING)) {
      open =
          Optional.of(OpenRow.of(group, line.slots().get(index), line.line(), line.after(index)));
      if (line.after(index).size() >= plan.order().size()) {
        close();
      }
    }
    return true;
  }

  private void settleHeader() {
    if (!header.isEmpty()) {
      plan = header.plan();
      if (plan.headed()) {
        headed.addAll(plan.order());
      }
      header = new ApplicantHeader();
    }
  }

  /** Whether figures stand alone in a line, in the midst of the table. */
  private boolean isStray(LabelledLine line) {
    boolean grid = line.line().grid();
    long figures =
        line.slots().stream().filter(slot -> slot.value().state() == CellState.NUMBER).count();
    boolean before = lastRow.isEmpty() && (header.isEmpty() || line.numbersColumns());
    if (before || figures == 0 || !line.line().holdsOnlyValues()) {
      return false;
    }
    boolean next = grid == lastGrid && line.line().first() == lastBlock + (grid ? 0 : 1);
    boolean row = grid ? line.slots().size() >= ROW_LIKE : figures > 1;
    boolean rest = figures > 1 || grid || fails(lastRow);
    boolean over =
        lastRow.equals("四") || lastRow.equals(StatutoryForm.ALL_OUTCOMES) && lastBlock == ELSEWHERE;
    int size = line.slots().size();
    boolean ofTableFour = size > 2 * COLUMNS.size();
    return next && rest && size < 2 * COLUMNS.size() || row && !over && !ofTableFour;
  }

  /** Whether the figures of a row do not add up; a page number may stand below one that does. */
  private boolean fails(String row) {
    return RowSums.ofCells(harvest.row(row)) == Windows.Sums.FAIL;
  }

  private boolean stray(LabelledLine line) {
    close();
    String reason = "下一行有数字而没有项目名称，可能属于这一行";
    if (line.line().grid()) {
      harvest.doubtBlank(lastRow, reason);
    } else {
      harvest.doubtRow(lastRow, reason);
    }
    harvest.figuresUnderNoLabel();
    figuresAbove = true;
    return true;
  }

  private boolean unknown(LabelledLine line) {
    if (!isActive()) {
      return false;
    }
    if (line.numbersColumns() && (lastRow.isEmpty() || !header.isEmpty())) {
      return true;
    }
    int label = -1;
    for (int i = 0; i < line.slots().size(); i++) {
      label = line.slots().get(i).isValue() ? label : i;
    }
    boolean row =
        label >= 0 && line.valuesAfter(label) > 0 && line.slots().size() - label > COLUMNS.size();
    if (label >= 0 && (row || line.valuesAfter(label) >= ROW_LIKE) && !lastRow.equals("四")) {
      close();
      harvest.doubtBlank(lastRow, "下一行有数字而项目名称无法识别，这一行可能并非空白");
      harvest.figuresUnderNoLabel();
      figuresAbove = true;
      unknown.add(line.slots().get(label).text().strip());
      harvest.labels(line);
      return true;
    }
    return false;
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    OpenRow row = open.get();
    open = Optional.empty();
    boolean group = row.key().equals(Form2019.OTHER_HANDLING);
    if (row.slots().isEmpty() || group && !row.isFilled() && row.slots().size() < COLUMNS.size()) {
      if (!group && isActive()) {
        harvest.doubt(row.key(), plan.order(), row.slots(), row.label().place(), "只有项目名称，未能读出数值");
      }
      return;
    }
    rows.read(row, plan);
  }

  @Override
  public void finish() {
    close();
    settleHeader();
    if (rows.hasLostHeading()) {
      harvest.doubtAll("表头的列名少于各行的数字，无法确定各数字属于哪一列");
    }
    if (!unknown.isEmpty()) {
      harvest.doubt(
          "有" + unknown.size() + "行的项目名称无法识别：" + String.join("；", unknown), harvest.place());
    }
  }

  @Override
  public Harvest harvest() {
    return harvest;
  }

  /** Columns that the headings name; empty where no heading was found. */
  Set<String> headedColumns() {
    return headed;
  }

  /** Whether a row of figures was met whose label is none of the form's. */
  boolean hasUnknownRows() {
    return !unknown.isEmpty();
  }
}
