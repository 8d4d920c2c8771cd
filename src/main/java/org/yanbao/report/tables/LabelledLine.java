package org.yanbao.report.tables;

import java.util.List;
import java.util.Optional;
import org.yanbao.report.tables.Label.Kind;

/**
 * A line whose labels were recognised.
 *
 * @param line the line
 * @param labels the label of each of its slots, where it is one
 */
record LabelledLine(Line line, List<Optional<Label>> labels) {

  static LabelledLine of(Line line, LabelMatcher matcher) {
    return new LabelledLine(
        line,
        line.slots().stream()
            .map(slot -> slot.isValue() ? Optional.<Label>empty() : matcher.match(slot.text()))
            .toList());
  }

  List<Slot> slots() {
    return line.slots();
  }

  boolean has(Kind kind) {
    return labels.stream().anyMatch(label -> label.isPresent() && label.get().is(kind));
  }

  boolean hasAny() {
    return labels.stream().anyMatch(Optional::isPresent);
  }

  /** Index of the last slot that is such a label, or -1. */
  int last(Kind kind) {
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
}
