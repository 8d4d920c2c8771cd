package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yanbao.report.StatutoryForm;
import org.yanbao.report.tables.Label.Kind;

/** The column headings of 表三, gathered from the lines that carry them. */
final class ApplicantHeader {

  /** Columns that stand beside 法人或其他组织, not below it. */
  private static final Set<String> OUTER = Set.of("自然人", StatutoryForm.TOTAL);

  /** A heading: its key, where it stands, and in which of the header's lines. */
  private record Heading(String key, int column, int width, int line) {}

  private final List<Heading> headings = new ArrayList<>();
  private final Set<Integer> extras = new HashSet<>();
  private final List<LabelledLine> lines = new ArrayList<>();

  void add(LabelledLine line) {
    for (int i = 0; i < line.slots().size(); i++) {
      Optional<Label> label = line.labels().get(i);
      Slot slot = line.slots().get(i);
      if (label.isPresent()) {
        if (label.get().is(Kind.EXTRA)) {
          extras.add(slot.column());
        } else {
          headings.add(new Heading(label.get().key(), slot.column(), slot.width(), lines.size()));
        }
      }
    }
    lines.add(line);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** What the headings tell. */
  ColumnPlan plan() {
    ColumnPlan plan = ofForm();
    if (isParted() && !plan.isPositioned()) {
      return ColumnPlan.doubted(plan.order(), "表头各列名之间有空白，无法确定各数字属于哪一列");
    }
    return isAmongOthers() ? plan.amongOthers() : plan;
  }

  /** Whether raw text leaves a blank among its headings, which shows that a column was put in. */
  private boolean isParted() {
    return lines.stream()
        .filter(line -> !line.line().grid() && line.has(Kind.COLUMN_3) && !line.has(Kind.FRAME_3))
        .anyMatch(
            line -> {
              List<Boolean> said = line.labels().stream().map(Optional::isPresent).toList();
              return said.subList(said.indexOf(true), said.lastIndexOf(true)).contains(false);
            });
  }

  /** Whether a line of headings holds one in unknown words; the first cell may head the labels. */
  private boolean isAmongOthers() {
    for (LabelledLine line : lines) {
      boolean whole = line.has(Kind.COLUMN_3) && line.labels().stream().anyMatch(this::isNatural);
      for (int i = whole ? 1 : 0; line.has(Kind.COLUMN_3) && i < line.slots().size(); i++) {
        if (!line.slots().get(i).isValue() && line.labels().get(i).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isNatural(Optional<Label> label) {
    return label.isPresent() && label.get().key().equals("自然人");
  }

  private ColumnPlan ofForm() {
    List<Heading> columns =
        headings.stream().filter(h -> StatutoryForm.TABLE_3_COLUMNS.contains(h.key())).toList();
    long different = columns.stream().map(Heading::key).distinct().count();
    if (columns.isEmpty() || different < columns.size()) {
      return ColumnPlan.ofForm(StatutoryForm.TABLE_3_COLUMNS);
    }
    long places = columns.stream().map(Heading::column).distinct().count();
    boolean narrow = columns.stream().allMatch(h -> h.width() == 1);
    boolean torn = isTorn(columns);
    if (places == columns.size() && narrow && !torn) {
      return positioned(columns);
    }
    List<String> order = inReadingOrder(columns);
    boolean told = isFrameBesideOuter(columns) && areOnOneLine(columns);
    return !torn || told || isInOrderOfForm(order)
        ? new ColumnPlan(order, Map.of(), Set.of(), true)
        : ColumnPlan.doubted(order, "表头分成两层且与下方各列没有对齐，无法确定各列的先后");
  }

  /** Whether one line tells where 法人或其他组织 stands among 自然人 and 总计. */
  private boolean isFrameBesideOuter(List<Heading> columns) {
    return headings.stream()
        .filter(h -> h.key().equals("法人"))
        .allMatch(
            frame ->
                columns.stream().anyMatch(h -> h.key().equals("自然人") && h.line() == frame.line()));
  }

  /** Whether one line has all kinds of legal persons: their order in it is that of the columns. */
  private static boolean areOnOneLine(List<Heading> columns) {
    return columns.stream()
            .filter(h -> !OUTER.contains(h.key()))
            .map(Heading::line)
            .distinct()
            .count()
        <= 1;
  }

  /** Two levels of a header that have slid apart cannot tell an order of their own. */
  private static boolean isInOrderOfForm(List<String> order) {
    return order.equals(StatutoryForm.TABLE_3_COLUMNS.stream().filter(order::contains).toList());
  }

  /**
   * Whether the two levels of the header have slid apart, as they do when spans are lost: a kind of
   * legal person stands left of 法人或其他组织, or beyond what follows it.
   */
  private boolean isTorn(List<Heading> columns) {
    Optional<Heading> frame = headings.stream().filter(h -> h.key().equals("法人")).findFirst();
    if (frame.isEmpty()) {
      return false;
    }
    Heading above = frame.get();
    boolean left =
        columns.stream()
            .filter(h -> !OUTER.contains(h.key()))
            .anyMatch(h -> h.line() > above.line() && h.column() < above.column());
    boolean beyond =
        columns.stream()
            .filter(h -> h.line() == above.line() && h.column() > above.column())
            .anyMatch(
                next ->
                    columns.stream()
                        .filter(h -> !OUTER.contains(h.key()))
                        .anyMatch(h -> h.line() > above.line() && h.column() >= next.column()));
    return left || beyond;
  }

  private ColumnPlan positioned(List<Heading> columns) {
    Map<String, Integer> positions = new LinkedHashMap<>();
    columns.stream()
        .sorted(java.util.Comparator.comparingInt(Heading::column))
        .forEach(h -> positions.put(h.key(), h.column()));
    HeadingGaps gaps = new HeadingGaps(positions, extras, this::hasUnknownHeading);
    gaps.fill();
    List<String> order =
        positions.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .toList();
    return gaps.isOpen()
        ? ColumnPlan.doubted(order, "表头缺少列名，且各列名与下方各列没有对齐，无法确定各列的先后")
        : new ColumnPlan(order, positions, extras, true);
  }

  private boolean hasUnknownHeading(int column) {
    for (LabelledLine line : lines) {
      for (int i = 0; i < line.slots().size(); i++) {
        Slot slot = line.slots().get(i);
        if (slot.column() == column && !slot.isValue() && line.labels().get(i).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Reading order, the kinds of legal persons put where 法人或其他组织 stands. */
  private List<String> inReadingOrder(List<Heading> columns) {
    List<String> outer = new ArrayList<>();
    List<String> inner = new ArrayList<>();
    int frameAt = -1;
    boolean applicants = false;
    boolean totalLast = false;
    int natural =
        columns.stream()
            .filter(h -> h.key().equals("自然人"))
            .mapToInt(Heading::line)
            .findFirst()
            .orElse(-1);
    for (Heading heading : headings) {
      applicants |= heading.key().equals("申请人");
      if (heading.key().equals("法人")) {
        frameAt = outer.size();
      } else if (heading.key().equals(StatutoryForm.TOTAL)
          && applicants
          && heading.line() < natural) {
        totalLast = true;
      } else if (heading.key().equals("自然人") || heading.key().equals(StatutoryForm.TOTAL)) {
        outer.add(heading.key());
      } else if (StatutoryForm.TABLE_3_COLUMNS.contains(heading.key())) {
        inner.add(heading.key());
      }
    }
    int at = frameAt >= 0 ? Math.min(frameAt, outer.size()) : outer.indexOf("自然人") + 1;
    outer.addAll(at, inner);
    if (totalLast) {
      outer.add(StatutoryForm.TOTAL);
    }
    return outer;
  }
}
