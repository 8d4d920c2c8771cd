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
  private final Harvest harvest = new Harvest(StatutoryForm.TABLE_2);
  private final Map<String, Integer> headings = new LinkedHashMap<>();
  private boolean framed;
  private boolean rowSinceHeadings;
  private Optional<OpenRow> open = Optional.empty();

  @Override
  public boolean accept(LabelledLine line) {
    int row = line.last(Kind.ROW_2);
    if (row >= 0 && isRow(line, row)) {
      close();
      framed = true;
      harvest.labels(line);
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
    return false;
  }

  private boolean isRow(LabelledLine line, int row) {
    boolean onlyValues = line.after(row).stream().allMatch(Slot::isValue);
    return line.line().grid() || onlyValues && (framed || line.valuesAfter(row) > 0);
  }

  private void headings(LabelledLine line) {
    boolean begun = false;
    for (int i = 0; i < line.slots().size(); i++) {
      Optional<Label> label = line.labels().get(i);
      if (label.isPresent() && label.get().is(Kind.COLUMN_2)) {
        if (!begun && startsAnew(line)) {
          headings.clear();
        }
        begun = true;
        rowSinceHeadings = false;
        headings.put(label.get().key(), line.slots().get(i).column());
      }
    }
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
    List<String> columns = columns(row.key());
    if (row.slots().isEmpty()) {
      harvest.doubt(row.key(), columns, List.of(), row.label().place(), "只有项目名称，未能读出数值");
      return;
    }
    Optional<List<Slot>> values = columns.size() == 1 ? single(row) : several(row, columns);
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
  private List<String> columns(String row) {
    List<String> named = List.copyOf(headings.keySet());
    boolean current = StatutoryForm.TABLE_2_ROWS.contains(row);
    List<String> now = current ? StatutoryForm.columns(StatutoryForm.TABLE_2, row) : List.of();
    List<String> old = Form2019.columns(StatutoryForm.TABLE_2, row);
    if (named.size() == now.size() && Set.copyOf(named).equals(Set.copyOf(now))) {
      return named;
    }
    boolean older = !named.isEmpty() && old.containsAll(named) && !now.containsAll(named);
    if (older) {
      return named;
    }
    return current ? now : old;
  }

  /** One value in a row that may be as wide as three columns. */
  private static Optional<List<Slot>> single(OpenRow row) {
    List<Slot> filled = row.slots().stream().filter(slot -> !slot.isBlank()).toList();
    return switch (filled.size()) {
      case 0 -> Optional.of(List.of(row.slots().get(0)));
      case 1 -> Optional.of(filled);
      default -> Optional.empty();
    };
  }

  private Optional<List<Slot>> several(OpenRow row, List<String> columns) {
    Map<String, Integer> positions = new LinkedHashMap<>();
    if (headings.keySet().containsAll(columns)) {
      columns.forEach(column -> positions.put(column, headings.get(column)));
    }
    boolean told = positions.values().stream().distinct().count() == columns.size();
    ColumnPlan plan = new ColumnPlan(columns, told ? positions : Map.of(), Set.of(), told);
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
