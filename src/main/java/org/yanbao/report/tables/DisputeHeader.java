package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yanbao.report.StatutoryForm;
import org.yanbao.report.tables.Label.Kind;

/** The column headings of 表四, gathered from the lines that carry them. */
final class DisputeHeader {
  /** Parts the two halves of a column's key. */
  private static final String PARTED = "/";

  private static final List<String> OUTCOMES = StatutoryForm.TABLE_4_COLUMNS;

  /** With fewer headings in place, what was not read is likelier than what is not there. */
  private static final int FEWEST = 12;

  private record Heading(String key, int column) {}

  private final List<Heading> groups = new ArrayList<>();
  private final List<Heading> outcomes = new ArrayList<>();
  private List<Optional<Label>> firstLine = List.of();

  void add(LabelledLine line) {
    if (!firstLine.isEmpty() && line.labels().equals(firstLine) && line.line().grid()) {
      groups.clear();
      outcomes.clear();
    }
    firstLine = firstLine.isEmpty() ? line.labels() : firstLine;
    for (int i = 0; i < line.slots().size(); i++) {
      Optional<Label> label = line.labels().get(i);
      if (label.isPresent()) {
        Heading heading = new Heading(label.get().key(), line.slots().get(i).column());
        if (label.get().is(Kind.GROUP_4)) {
          groups.add(heading);
        } else if (OUTCOMES.contains(heading.key())) {
          outcomes.add(heading);
        }
      }
    }
  }

  boolean isEmpty() {
    return firstLine.isEmpty();
  }

  /** Whether a result was named: figures stand below those only. */
  boolean hasOutcomes() {
    return !outcomes.isEmpty();
  }

  /** Whether so many cells are one to each result that was named. */
  boolean hasOneToAHeading(int cells) {
    return cells == outcomes.size();
  }

  static String key(String group, String outcome) {
    return group + PARTED + outcome;
  }

  static String group(String key) {
    return key.substring(0, key.indexOf(PARTED));
  }

  static String outcome(String key) {
    return key.substring(key.indexOf(PARTED) + 1);
  }

  /** The fifteen columns of the line of figures. */
  ColumnPlan plan() {
    return plan(OUTCOMES.size() * StatutoryForm.TABLE_4_ROWS.size());
  }

  /** The columns of a line of so many cells; a column that no heading names may not be there. */
  ColumnPlan plan(int cells) {
    return cutOff(cells)
        .or(() -> positioned(cells))
        .orElseGet(() -> new ColumnPlan(inOrder(), Map.of(), Set.of(), isWhole()));
  }

  /** A table without one or two of its groups: all five results of the others, a cell for each. */
  private Optional<ColumnPlan> cutOff(int cells) {
    List<Heading> left =
        groups.stream().distinct().sorted(Comparator.comparingInt(Heading::column)).toList();
    boolean apart =
        left.size() < StatutoryForm.TABLE_4_ROWS.size()
            && left.stream().map(Heading::key).distinct().count() == left.size()
            && left.stream().map(Heading::column).distinct().count() == left.size();
    if (!apart || outcomes.size() != cells || cells != left.size() * OUTCOMES.size()) {
      return Optional.empty();
    }
    List<Heading> sorted =
        outcomes.stream().sorted(Comparator.comparingInt(Heading::column)).toList();
    Map<String, Integer> positions = new LinkedHashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      Heading group = left.get(i / OUTCOMES.size());
      positions.put(key(group.key(), sorted.get(i).key()), sorted.get(i).column());
    }
    boolean whole = positions.size() == cells && Set.copyOf(positions.values()).size() == cells;
    return whole
        ? Optional.of(new ColumnPlan(List.copyOf(positions.keySet()), positions, Set.of(), true))
        : Optional.empty();
  }

  /** The five results, when each is named once: columns of a table whose rows are the groups. */
  Optional<ColumnPlan> outcomesOnly() {
    return once(outcomes, OUTCOMES);
  }

  /** The three groups, when each is named once: columns of a table whose rows are the results. */
  Optional<ColumnPlan> groupsOnly() {
    return outcomes.isEmpty() ? once(groups, StatutoryForm.TABLE_4_ROWS) : Optional.empty();
  }

  private static Optional<ColumnPlan> once(List<Heading> headings, List<String> keys) {
    Map<String, Integer> positions = new LinkedHashMap<>();
    headings.forEach(heading -> positions.put(heading.key(), heading.column()));
    if (headings.size() != keys.size() || positions.size() != keys.size()) {
      return Optional.empty();
    }
    List<String> order = List.copyOf(positions.keySet());
    boolean apart = Set.copyOf(positions.values()).size() == keys.size();
    return Optional.of(new ColumnPlan(order, apart ? positions : Map.of(), Set.of(), true));
  }

  private boolean isWhole() {
    return outcomes.size() == OUTCOMES.size() * StatutoryForm.TABLE_4_ROWS.size();
  }

  /** Each group reaches to where the next one begins. */
  private Optional<ColumnPlan> positioned(int cells) {
    Set<Integer> starts = new HashSet<>();
    groups.forEach(group -> starts.add(group.column()));
    if (outcomes.size() < FEWEST || groups.size() != 3 || starts.size() != 3) {
      return Optional.empty();
    }
    List<Heading> byColumn =
        groups.stream().sorted(Comparator.comparingInt(Heading::column)).toList();
    Map<String, Integer> positions = new LinkedHashMap<>();
    outcomes.stream()
        .sorted(Comparator.comparingInt(Heading::column))
        .forEach(
            outcome ->
                byColumn.stream()
                    .filter(group -> group.column() <= outcome.column())
                    .reduce((one, later) -> later)
                    .ifPresent(
                        group -> positions.put(key(group.key(), outcome.key()), outcome.column())));
    boolean whole =
        positions.size() == outcomes.size()
            && new HashSet<>(positions.values()).size() == outcomes.size();
    if (!whole) {
      return byFives(byColumn);
    }
    for (int i = 0; i < byColumn.size() && outcomes.size() != cells; i++) {
      Heading group = byColumn.get(i);
      int end =
          i + 1 < byColumn.size() ? byColumn.get(i + 1).column() : group.column() + OUTCOMES.size();
      fillGap(group, end, positions);
    }
    List<String> order =
        positions.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .toList();
    return Optional.of(new ColumnPlan(order, positions, Set.of(), true));
  }

  /** Five results to a group, where the edges of the groups miss those of their results. */
  private Optional<ColumnPlan> byFives(List<Heading> byColumn) {
    List<Heading> sorted =
        outcomes.stream().sorted(Comparator.comparingInt(Heading::column)).toList();
    Map<String, Integer> positions = new LinkedHashMap<>();
    for (int i = 0; isWhole() && i < sorted.size(); i++) {
      Heading group = byColumn.get(i / OUTCOMES.size());
      positions.put(key(group.key(), sorted.get(i).key()), sorted.get(i).column());
    }
    boolean whole =
        isWhole()
            && positions.size() == sorted.size()
            && new HashSet<>(positions.values()).size() == sorted.size();
    return whole
        ? Optional.of(new ColumnPlan(List.copyOf(positions.keySet()), positions, Set.of(), true))
        : Optional.empty();
  }

  /** A result without a heading, where all others of its group stand in the places of the form. */
  private static void fillGap(Heading group, int end, Map<String, Integer> positions) {
    List<String> unnamed = new ArrayList<>();
    boolean inPlace = end - group.column() == OUTCOMES.size();
    for (int i = 0; i < OUTCOMES.size(); i++) {
      Integer column = positions.get(key(group.key(), OUTCOMES.get(i)));
      if (column == null) {
        unnamed.add(OUTCOMES.get(i));
      } else {
        inPlace &= column == group.column() + i;
      }
    }
    if (inPlace && unnamed.size() == 1) {
      int column = group.column() + OUTCOMES.indexOf(unnamed.get(0));
      positions.put(key(group.key(), unnamed.get(0)), column);
    }
  }

  /** Reading order: five results to a group; the form's own order where the headings are lost. */
  private List<String> inOrder() {
    List<String> rows =
        groups.stream().map(Heading::key).distinct().count() == 3 && groups.size() == 3
            ? groups.stream().map(Heading::key).toList()
            : StatutoryForm.TABLE_4_ROWS;
    List<String> order = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> five =
          isWhole()
              ? outcomes.subList(i * 5, i * 5 + 5).stream().map(Heading::key).toList()
              : outcomesOnly().map(ColumnPlan::order).orElse(OUTCOMES);
      String row = rows.get(i);
      boolean each = Set.copyOf(five).size() == OUTCOMES.size();
      (each ? five : OUTCOMES).forEach(outcome -> order.add(key(row, outcome)));
    }
    return order;
  }
}
