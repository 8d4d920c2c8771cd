package org.yanbao.sweep;

import java.math.BigDecimal;
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

/** Every cell of a report changed, one at a time, and what is found held against the oracle. */
final class CellSweep {
  private static final Set<String> RECKONED =
      Set.of(
          "A01", "A02", "A03", "A04", "A05", "A06", "A07", "A08", "B01", "B02", "B03", "B04", "B05",
          "B06");

  private CellSweep() {}

  public static void main(String[] args) {
    Judge judge = new Judge(new HtmlWriter(), ".html");
    Map<String, int[]> table = new TreeMap<>();
    Map<String, Integer> collateral = new TreeMap<>();
    Map<String, String> samples = new TreeMap<>();
    for (Base base : Stream.concat(Base.real(), Base.madeUp()).toList()) {
      if (args.length > 0 && !base.name().contains(args[0])) {
        continue;
      }
      Set<String> before = others(judge.findings(base.draft(), base.year()));
      for (CellKey key : base.draft().figures().cells().keySet()) {
        for (Map.Entry<String, UnaryOperator<String>> change : changes().entrySet()) {
          String old = base.draft().figures().cells().get(key);
          String text = change.getValue().apply(old);
          if (text.equals(old)) {
            continue;
          }
          Draft draft = base.draft().withCell(key.table(), key.row(), key.column(), text);
          List<Finding> findings = judge.findings(draft, base.year());
          Set<String> expected = FormOracle.expected(draft.figures().cells());
          Set<String> found =
              findings.stream()
                  .filter(f -> RECKONED.contains(f.rule()))
                  .map(CellSweep::key)
                  .collect(Collectors.toCollection(TreeSet::new));
          for (String e : expected) {
            int[] counts = table.computeIfAbsent(e.substring(0, 3), r -> new int[3]);
            counts[0]++;
            if (found.contains(e)) {
              counts[1]++;
            } else {
              samples.merge(
                  "missed " + e.substring(0, 3) + " by " + change.getKey() + " " + base.name(),
                  "\n    " + key + " " + old + "→" + text + " : " + e,
                  (a, b) -> a.length() > 600 ? a : a + b);
            }
          }
          for (String f : found) {
            if (!expected.contains(f)) {
              table.computeIfAbsent(f.substring(0, 3), r -> new int[3])[2]++;
              samples.merge(
                  "false " + f.substring(0, 3) + " by " + change.getKey() + " " + base.name(),
                  "\n    " + key + " " + old + "→" + text + " : " + f,
                  (a, b) -> a.length() > 600 ? a : a + b);
            }
          }
          Set<String> after = others(findings);
          after.removeAll(before);
          for (String other : after) {
            String what = base.name() + " " + other.substring(0, 3) + " " + change.getKey();
            collateral.merge(what, 1, Integer::sum);
            samples.merge(
                "collateral " + what,
                "\n    " + key + " " + old + "→" + text + " : " + other,
                (a, b) -> a.length() > 300 ? a : a + b);
          }
        }
      }
    }
    table.forEach(
        (rule, n) ->
            System.out.printf("%s planted %d found %d false %d%n", rule, n[0], n[1], n[2]));
    samples.forEach((k, v) -> System.out.println(k + v));
    System.out.println(collateral);
  }

  private static Map<String, UnaryOperator<String>> changes() {
    return Map.of(
        "+1", text -> plus(text, 1),
        "+10", text -> plus(text, 10),
        "blank", text -> "",
        "dash", text -> "-",
        "slash", text -> "/",
        "negative", text -> "-5",
        "fraction", text -> "1.5");
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

  private static Set<String> others(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.severity() != Severity.HINT && !RECKONED.contains(f.rule()))
        .map(f -> f.rule() + " " + f.message())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
