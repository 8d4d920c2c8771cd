package org.yanbao.sweep;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yanbao.finding.Finding;
import org.yanbao.finding.Severity;
import org.yanbao.rules.AuditContext;
import org.yanbao.samples.HtmlWriter;

/** Plants defects one at a time and counts, rule by rule, what is found and what else is said. */
final class PlantSweep {
  private final Judge judge;
  private final Map<String, int[]> table = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();

  PlantSweep(Judge judge) {
    this.judge = judge;
  }

  public static void main(String[] args) {
    PlantSweep sweep = new PlantSweep(new Judge(new HtmlWriter(), ".html"));
    String only = args.length > 0 ? args[0] : "";
    String base = args.length > 1 ? args[1] : "";
    Stream.concat(Base.real(), Base.madeUp())
        .filter(b -> b.name().contains(base))
        .forEach(b -> sweep.plant(b, Plants.of(b).filter(p -> p.rule().contains(only))));
    sweep.failures.forEach(System.out::println);
    System.out.println(sweep.report());
  }

  /** Plants all of these in a report. */
  void plant(Base base, Stream<Plant> plants) {
    List<Finding> clean = judge.findings(base.draft(), AuditContext.ofYear(base.year()));
    plants.forEach(plant -> plant(base, plant, clean));
  }

  private void plant(Base base, Plant plant, List<Finding> clean) {
    List<Finding> findings;
    try {
      findings = judge.findings(plant.draft(), plant.context());
    } catch (IllegalStateException e) {
      failures.add("UNREAD " + plant.name() + " in " + base.name() + ": " + e.getMessage());
      return;
    }
    Set<String> fresh = said(findings, f -> f.rule().equals(plant.id()));
    fresh.removeAll(said(clean, f -> true));
    int[] counts = table.computeIfAbsent(plant.rule(), r -> new int[3]);
    counts[0]++;
    if (!fresh.isEmpty() != plant.isTrap()) {
      counts[1]++;
    } else {
      failures.add(
          (plant.isTrap() ? "FALSE  " : "MISSED ")
              + plant.rule()
              + " "
              + base.name()
              + ": "
              + plant.name()
              + fresh);
    }
    Set<String> known = clean.stream().map(PlantSweep::of).collect(Collectors.toSet());
    Set<String> others =
        said(
            findings,
            f ->
                f.severity() != Severity.HINT
                    && !f.rule().equals(plant.id())
                    && !plant.following().contains(f.rule())
                    && !known.contains(of(f)));
    others.removeAll(said(clean, f -> true));
    counts[2] += others.size();
    for (String other : others) {
      failures.add(
          "ALSO   " + plant.rule() + " " + base.name() + ": " + plant.name() + " → " + other);
    }
  }

  /** Defects that were not found and traps that were sprung, one line each. */
  List<String> missed() {
    return failures.stream().filter(f -> !f.startsWith("ALSO")).toList();
  }

  /** The counts as a table. */
  String report() {
    return table.entrySet().stream()
        .map(
            row ->
                "%s planted %d right %d collateral %d"
                    .formatted(
                        row.getKey(), row.getValue()[0], row.getValue()[1], row.getValue()[2]))
        .collect(Collectors.joining("\n"));
  }

  /** What a finding is about, whatever figures its words hold. */
  private static String of(Finding finding) {
    return finding.rule() + " " + finding.severity() + " " + finding.fingerprint();
  }

  private static Set<String> said(List<Finding> findings, Function<Finding, Boolean> which) {
    return findings.stream()
        .filter(which::apply)
        .map(f -> f.rule() + " " + f.severity() + " " + f.message())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
