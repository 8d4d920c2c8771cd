package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yanbao.report.Form2019;
import org.yanbao.report.StatutoryForm;
import org.yanbao.report.tables.Label.Kind;

/** Reads 表二: 主动公开政府信息情况. */
final class DisclosureReader implements TableReader {
  /** A label over several lines of raw text parts its figures so far from the row above. */
  private static final int TORN = 5;

  private final Harvest harvest = new Harvest(StatutoryForm.TABLE_2);
  private final Map<String, Integer> headings = new LinkedHashMap<>();
  private final List<Slot> foreign = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private int from = Integer.MAX_VALUE;
  private int to;
  private boolean framed;
  private String lastRow = "";
  private int lastBlock;
  private boolean lastGrid;
  private boolean inside;
  private boolean rowSinceHeadings;
  private Optional<OpenRow> open = Optional.empty();

  @Override
  public boolean accept(LabelledLine line) {
    boolean accepted = isPart(line);
    if (accepted) {
      lastBlock = line.line().last();
      lastGrid = line.line().grid();
      inside = true;
    } else if (line.hasAny()) {
      inside = false;
    }
    return accepted;
  }

  private boolean isPart(LabelledLine line) {
    int row = line.last(Kind.ROW_2);
    if (row >= 0 && isRow(line, row)) {
      close();
      framed = true;
      harvest.labels(line);
      lastRow = line.label(row).key();
      open =
          Optional.of(
              OpenRow.of(
                  line.label(row).key(), line.slots().get(row), line.line(), line.after(row)));
      if (!line.after(row).isEmpty()) {
        close();
      }
      return true;
    }
    if (line.has(Kind.COLUMN_2) || line.has(Kind.FRAME_2)) {
      close();
      framed = true;
      harvest.labels(line);
      headings(line);
      return true;
    }
    if (open.isPresent() && line.line().holdsOnlyValues()) {
      open.get().slots().addAll(line.slots());
      return true;
    }
    close();
    return isStray(line) && stray(line);
  }

  /**
   * Whether figures stand below a row behind no label, or behind one that is none of the form's.
   */
  private boolean isStray(LabelledLine line) {
    boolean grid = line.line().grid();
    int apart = line.line().first() - lastBlock;
    boolean next = grid ? apart == 0 : apart <= (line.slots().size() > 1 ? TORN : 2);
    return next
        && grid == lastGrid
        && inside
        && !line.hasAny()
        && line.valuesAfter(-1) > 0
        && (grid || line.slots().size() > 1 || line.line().holdsOnlyValues());
  }

  private boolean stray(LabelledLine line) {
    String reason = "下一行有数字而没有项目名称，可能属于这一行";
    boolean apart = line.line().grid() || line.line().first() > lastBlock + 1;
    if (apart) {
      harvest.doubtBlank(lastRow, reason);
    } else {
      harvest.doubtRow(lastRow, reason);
    }
    harvest.figuresUnderNoLabel();
    return true;
  }

  private boolean isRow(LabelledLine line, int row) {
    boolean onlyValues = line.after(row).stream().allMatch(Slot::isValue);
    return line.line().grid() || onlyValues && (framed || line.valuesAfter(row) > 0);
  }

  private void headings(LabelledLine line) {
    boolean begun = false;
    List<Slot> others = new ArrayList<>();
    for (int i = 0; i < line.slots().size(); i++) {
      Optional<Label> label = line.labels().get(i);
      if (label.isPresent() && label.get().is(Kind.COLUMN_2)) {
        if (!begun && startsAnew(line)) {
          headings.clear();
          said.clear();
          foreign.clear();
        }
        begun = true;
        rowSinceHeadings = false;
        Slot heading = line.slots().get(i);
        headings.put(label.get().key(), heading.column());
        from = Math.min(from, heading.column());
        to = Math.max(to, heading.column() + heading.width());
        said.add(label.get().key());
      } else if (label.isEmpty() && i > 0 && !line.slots().get(i).isValue()) {
        others.add(line.slots().get(i));
      }
    }
    foreign.addAll(begun ? others : List.of());
  }

  /** Headings that stand one to a line belong together until a row comes. */
  private boolean startsAnew(LabelledLine line) {
    return line.slots().size() > 1 || rowSinceHeadings;
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    OpenRow row = open.get();
    open = Optional.empty();
    rowSinceHeadings = true;
    List<String> columns = columns(row);
    if (row.slots().isEmpty()) {
      harvest.doubt(row.key(), columns, List.of(), row.label().place(), "只有项目名称，未能读出数值");
      return;
    }
    Optional<List<Slot>> values =
        columns.size() == 1 ? single(row, columns.get(0)) : several(row, columns);
    if (values.isPresent()) {
      harvest.take(row.key(), columns, values.get());
    } else {
      harvest.doubt(
          row.key(),
          columns,
          row.slots(),
          row.label().place(),
          Ambiguity.reason(row.slots(), ColumnPlan.ofForm(columns)));
    }
  }

  /** The columns of a row: those of the headings above it, when an edition of the form has them. */
  private List<String> columns(OpenRow open) {
    String row = open.key();
    List<String> named = List.copyOf(headings.keySet());
    boolean current = StatutoryForm.TABLE_2_ROWS.contains(row);
    List<String> now = current ? StatutoryForm.columns(StatutoryForm.TABLE_2, row) : List.of();
    List<String> old = Form2019.columns(StatutoryForm.TABLE_2, row);
    if (named.size() == now.size() && Set.copyOf(named).equals(Set.copyOf(now))) {
      return named;
    }
    if (isCutOff(open, named, now)) {
      return named;
    }
    boolean older = !named.isEmpty() && old.containsAll(named) && !now.containsAll(named);
    if (older) {
      return named;
    }
    return current ? now : old;
  }

  /** Whether the table lacks a column: there are as many cells as headings, and fewer than due. */
  private boolean isCutOff(OpenRow row, List<String> named, List<String> due) {
    return row.grid()
        && named.size() > 1
        && named.size() < due.size()
        && due.containsAll(named)
        && foreign.isEmpty()
        && row.slots().size() == named.size();
  }

  /** One value in a row that may be as wide as three columns. */
  private Optional<List<Slot>> single(OpenRow row, String column) {
    List<Slot> filled = row.slots().stream().filter(slot -> !slot.isBlank()).toList();
    boolean repeated =
        filled.stream().map(slot -> slot.text().strip()).distinct().count() == 1
            && said.stream().filter(column::equals).count() == filled.size();
    return switch (filled.size()) {
      case 0 -> Optional.of(List.of(row.slots().get(0)));
      case 1 -> Optional.of(filled).filter(one -> !isForeign(one.get(0), row, column));
      default -> repeated ? Optional.of(filled.subList(0, 1)) : Optional.empty();
    };
  }

  /** Whether a figure stands elsewhere than under the headings of the form. */
  private boolean isForeign(Slot slot, OpenRow row, String column) {
    if (row.slots().size() == 1 || !headings.containsKey(column)) {
      return false;
    }
    return row.grid()
        ? slot.column() < from || slot.column() >= to || isUnderAnother(slot)
        : !isUnder(slot, column)
            && (!foreign.isEmpty() || row.slots().stream().anyMatch(s -> isUnder(s, column)));
  }

  private boolean isUnderAnother(Slot slot) {
    return foreign.stream().anyMatch(other -> other.covers(slot.column()));
  }

  private boolean isUnder(Slot slot, String column) {
    return slot.column() == headings.get(column);
  }

  private Optional<List<Slot>> several(OpenRow row, List<String> columns) {
    Map<String, Integer> positions = new LinkedHashMap<>();
    if (headings.keySet().containsAll(columns)) {
      columns.forEach(column -> positions.put(column, headings.get(column)));
    }
    boolean told = positions.values().stream().distinct().count() == columns.size();
    ColumnPlan headed = new ColumnPlan(columns, told ? positions : Map.of(), Set.of(), told);
    ColumnPlan plan = foreign.isEmpty() ? headed : headed.amongOthers();
    return Windows.choose(new ArrayList<>(row.slots()), plan, row.grid(), w -> Windows.Sums.SILENT);
  }

  @Override
  public void finish() {
    close();
  }

  @Override
  public Harvest harvest() {
    return harvest;
  }
}
