package org.yanbao.sweep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yanbao.finding.Finding;
import org.yanbao.finding.Severity;
import org.yanbao.report.CellKey;
import org.yanbao.samples.Draft;
import org.yanbao.samples.HtmlWriter;

/**
 * Every cell of a report changed, one at a time: what is found must be what {@link FormOracle}
 * expects, place, both sides and all. Of the other rules only those may speak that hold the text
 * against the tables.
 */
final class CellSweep {
  private static final Set<String> RECKONED =
      Set.of(
          "A01", "A02", "A03", "A04", "A05", "A06", "A07", "A08", "B01", "B02", "B03", "B04", "B05",
          "B06");
  private static final Map<String, UnaryOperator<String>> CHANGES =
      new TreeMap<>(
          Map.of(
              "+1", text -> plus(text, 1),
              "+10", text -> plus(text, 10),
              "blank", text -> "",
              "dash", text -> "-",
              "slash", text -> "/",
              "negative", text -> "-5",
              "fraction", text -> "1.5"));

  private final Judge judge;
  private final int stride;
  private final Map<String, int[]> table = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();
  private int number;

  /** Takes every so manieth change only; with 1, all of them. */
  CellSweep(Judge judge, int stride) {
    this.judge = judge;
    this.stride = stride;
  }

  public static void main(String[] args) {
    CellSweep sweep = new CellSweep(new Judge(new HtmlWriter(), ".html"), 1);
    Stream.concat(Base.real(), Base.madeUp())
        .filter(base -> args.length == 0 || base.name().contains(args[0]))
        .forEach(sweep::sweep);
    sweep.failures.forEach(System.out::println);
    System.out.println(sweep.report());
  }

  /** Changes the cells of a report. */
  void sweep(Base base) {
    Set<String> before = others(judge.findings(base.draft(), base.year()));
    for (Map.Entry<CellKey, String> cell : base.draft().figures().cells().entrySet()) {
      for (Map.Entry<String, UnaryOperator<String>> change : CHANGES.entrySet()) {
        String text = change.getValue().apply(cell.getValue());
        if (!text.equals(cell.getValue()) && number++ % stride == 0) {
          CellKey key = cell.getKey();
          Draft draft = base.draft().withCell(key.table(), key.row(), key.column(), text);
          String where = base.name() + " " + key + " " + cell.getValue() + "→" + text + ": ";
          check(draft, base.year(), before, where);
        }
      }
    }
  }

  private void check(Draft draft, int year, Set<String> before, String where) {
    List<Finding> findings = judge.findings(draft, year);
    Set<String> expected = FormOracle.expected(draft.figures().cells());
    Set<String> found =
        findings.stream()
            .filter(f -> RECKONED.contains(f.rule()))
            .map(CellSweep::key)
            .collect(Collectors.toCollection(TreeSet::new));
    expected.forEach(e -> count(e, found.contains(e) ? 1 : 0, where + "missed "));
    found.stream().filter(f -> !expected.contains(f)).forEach(f -> count(f, 2, where + "false "));
    Set<String> after = others(findings);
    after.removeAll(before);
    after.forEach(other -> failures.add(where + "also " + other));
  }

  /** Column 0 counts what was missed, 1 what was found, 2 what was found wrongly. */
  private void count(String what, int column, String failure) {
    table.computeIfAbsent(what.substring(0, 3), rule -> new int[3])[column]++;
    if (column != 1) {
      failures.add(failure + what);
    }
  }

  /** What went wrong, one line each. */
  List<String> failures() {
    return failures;
  }

  /** The counts as a table. */
  String report() {
    return table.entrySet().stream()
        .map(
            row ->
                "%s planted %d found %d false %d"
                    .formatted(
                        row.getKey(),
                        row.getValue()[0] + row.getValue()[1],
                        row.getValue()[1],
                        row.getValue()[2]))
        .collect(Collectors.joining("\n"));
  }

  private static String plus(String text, long more) {
    return new BigDecimal(text.isBlank() ? "0" : text)
        .add(BigDecimal.valueOf(more))
        .toPlainString();
  }

  private static String key(Finding f) {
    return f.rule() + "|" + place(f) + "|" + f.expected() + "|" + f.actual();
  }

  private static String place(Finding f) {
    String cell = f.evidence().stream().flatMap(e -> e.form().stream()).findFirst().orElse("?");
    String[] parts = cell.split("/");
    return switch (f.rule()) {
      case "A02", "A03" -> parts[0] + "/" + parts[2];
      case "B01", "B02", "B03", "B04" -> parts[0];
      case "B05", "B06" -> cell;
      default -> parts[0] + "/" + parts[1];
    };
  }

  /** Rules that hold the text, or the kind of organ, against a changed cell may follow from it. */
  private static Set<String> others(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.severity() != Severity.HINT && !RECKONED.contains(f.rule()))
        .filter(f -> !f.rule().startsWith("N") && !f.rule().equals("B09"))
        .map(f -> f.rule() + " " + f.message())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
