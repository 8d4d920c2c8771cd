package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yanbao.report.tables.Label.Kind;

/**
 * A line whose labels were recognised.
 *
 * @param line the line
 * @param labels the label of each of its slots, where it is one
 * @param kinds what its labels head
 */
record LabelledLine(Line line, List<Optional<Label>> labels, Set<Kind> kinds) {

  static LabelledLine of(Line line, LabelMatcher matcher) {
    Line parted = line.grid() ? line : HeadingWords.part(line, matcher);
    List<Optional<Label>> labels = new ArrayList<>(parted.slots().size());
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (Slot slot : parted.slots()) {
      Optional<Label> label = slot.isValue() ? Optional.empty() : matcher.match(slot.text());
      if (label.isEmpty() && !line.grid() && parted.slots().size() > 1) {
        label = HeadingWords.rowAtEnd(slot, matcher);
      }
      label.ifPresent(found -> kinds.add(found.kind()));
      labels.add(label);
    }
    return new LabelledLine(parted, List.copyOf(labels), kinds);
  }

  List<Slot> slots() {
    return line.slots();
  }

  boolean has(Kind kind) {
    return kinds.contains(kind);
  }

  boolean hasAny() {
    return !kinds.isEmpty();
  }

  /** Index of the last slot that is such a label, or -1. */
  int last(Kind kind) {
    if (!has(kind)) {
      return -1;
    }
    for (int i = labels.size() - 1; i >= 0; i--) {
      if (labels.get(i).isPresent() && labels.get(i).get().is(kind)) {
        return i;
      }
    }
    return -1;
  }

  Label label(int index) {
    return labels.get(index).orElseThrow();
  }

  List<Slot> after(int index) {
    return slots().subList(index + 1, slots().size());
  }

  /** How many numbers stand behind a slot. */
  long valuesAfter(int index) {
    return after(index).stream().filter(slot -> slot.isValue() && !slot.isBlank()).count();
  }

  /** Whether its figures number the columns: 栏次 1 2 3. */
  boolean numbersColumns() {
    List<String> figures =
        slots().stream()
            .filter(slot -> slot.isValue() && !slot.isBlank())
            .map(slot -> slot.value().number().toPlainString())
            .toList();
    return figures.size() > 1
        && IntStream.range(0, figures.size())
            .allMatch(i -> figures.get(i).equals(String.valueOf(i + 1)));
  }
}
