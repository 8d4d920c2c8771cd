package org.yanbao.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yanbao.finding.Finding;
import org.yanbao.finding.RuleCheck;
import org.yanbao.finding.Severity;
import org.yanbao.report.AnnualReport;
import org.yanbao.rules.AuditContext;
import org.yanbao.rules.Rule;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.RuleRun;
import org.yanbao.rules.source.NearestName;
import org.yanbao.rules.together.ReportsTogether;

/** Runs the examples of a rule folder and keeps account of what they try. */
public final class Trial {
  private final RuleBook rules;
  private final BaseReports reports;
  private final List<ExampleResult> results = new ArrayList<>();
  private final Set<String> fired = new TreeSet<>();
  private final Set<String> spoke = new TreeSet<>();
  private final Set<String> silent = new TreeSet<>();
  private final Set<String> examined = new TreeSet<>();

  private Trial(RuleBook rules, Path folder) {
    this.rules = rules;
    this.reports = new BaseReports(folder);
  }

  /** Runs examples on a rule book. */
  public static Trial of(RuleBook rules, Path folder, List<Example> examples) {
    Trial trial = new Trial(rules, folder);
    examples.forEach(trial::run);
    return trial;
  }

  private void run(Example example) {
    try {
      Circumstances circumstances = example.circumstances();
      AnnualReport report = reports.read(example.report(), circumstances.published());
      RuleBook book =
          circumstances.enabled().isEmpty() ? rules : rules.enabling(circumstances.enabled());
      RuleRun run = run(book, circumstances, report);
      results.add(new ExampleResult(example, unknown(example), compare(example, run)));
    } catch (ChangeException e) {
      Stream<String> mistakes = Stream.concat(e.getMessage().lines(), unknown(example).stream());
      results.add(new ExampleResult(example, mistakes.toList(), List.of()));
    }
  }

  private RuleRun run(RuleBook book, Circumstances circumstances, AnnualReport report)
      throws ChangeException {
    Company company = circumstances.company();
    RuleBook expecting = company.roster().map(book::expecting).orElse(book);
    ReportsTogether together = company.with(report, reports, expecting.roster());
    AuditContext context = context(circumstances, report);
    return company.absent().isEmpty()
        ? expecting.audit(report, context.withNeighbourhood(together.around(Company.own(), report)))
        : expecting.audit(company.absence(together, context.auditedYear().orElse(report.year())));
  }

  private AuditContext context(Circumstances circumstances, AnnualReport report)
      throws ChangeException {
    int year = circumstances.auditedYear().orElse(report.year());
    AuditContext context = year == 0 ? AuditContext.NONE : AuditContext.ofYear(year);
    if (circumstances.lastYear().isPresent()) {
      context = context.withLastYear(reports.readAsOfLastYear(circumstances.lastYear().get()));
    }
    if (circumstances.earlierVersion().isPresent()) {
      context = context.withEarlierVersion(reports.read(circumstances.earlierVersion().get()));
    }
    return circumstances.submitted().isPresent()
        ? context.withSubmitted(circumstances.submitted().get())
        : context;
  }

  private List<String> compare(Example example, RuleRun run) {
    Set<String> found =
        run.findings().stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
    Map<String, RuleCheck> checks =
        run.checks().stream().collect(Collectors.toMap(RuleCheck::rule, Function.identity()));
    List<String> failures = new ArrayList<>();
    for (String id : example.found()) {
      RuleCheck check = checks.get(id);
      if (check != null && !found.contains(id)) {
        String reason = check.reason().isEmpty() ? "" : "（" + check.reason() + "）";
        failures.add(id + " " + check.title() + "：应当报出而没有报出" + reason + "。");
      }
    }
    example.weights().forEach((id, weight) -> failures.addAll(weighed(id, weight, run)));
    for (Finding finding : run.findings()) {
      if (example.expectsSilence(finding.rule())) {
        failures.add(finding.rule() + " " + finding.title() + "：不应报出而报出了：" + finding.message());
      }
    }
    spoke.addAll(run.spoke());
    for (RuleCheck check : run.checks()) {
      count(example, check);
      if (check.state() == RuleCheck.State.FAILED) {
        failures.add(check.rule() + " " + check.title() + "：" + check.reason());
      }
    }
    return failures;
  }

  /** The rules that an example names and that are not there. */
  private List<String> unknown(Example example) {
    Set<String> known =
        rules.rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    Set<String> names = new TreeSet<>(known);
    names.add(Example.ALL);
    Stream<String> silent = example.silent().stream().filter(id -> !id.equals(Example.ALL));
    return Stream.concat(example.found().stream(), silent)
        .filter(id -> !known.contains(id))
        .map(id -> "没有编号为“" + id + "”的规则。" + NearestName.question(id, names))
        .toList();
  }

  /** Every finding of the rule must weigh as the example says. */
  private static List<String> weighed(String id, Severity weight, RuleRun run) {
    return run.findings().stream()
        .filter(finding -> finding.rule().equals(id) && finding.severity() != weight)
        .map(
            finding ->
                id
                    + " "
                    + finding.title()
                    + "：应当是“"
                    + weight.chinese()
                    + "”，报出的是“"
                    + finding.severity().chinese()
                    + "”。")
        .distinct()
        .toList();
  }

  private void count(Example example, RuleCheck check) {
    switch (check.state()) {
      case FOUND -> {
        examined.add(check.rule());
        if (example.found().contains(check.rule())) {
          fired.add(check.rule());
        }
      }
      case HELD -> {
        examined.add(check.rule());
        if (example.expectsSilence(check.rule())) {
          silent.add(check.rule());
        }
      }
      case NOT_APPLICABLE, NOT_CHECKED, FAILED -> {}
    }
  }

  /** What became of each example, in order. */
  public List<ExampleResult> results() {
    return List.copyOf(results);
  }

  /** Rules of which no example shows how they find something. */
  public List<Rule> neverFired() {
    return without(fired);
  }

  /** Rules of which no example shows that they keep silent. */
  public List<Rule> neverSilent() {
    return without(silent);
  }

  /** Rules that no example gave anything to examine. */
  public List<Rule> neverExamined() {
    return without(examined);
  }

  /** Rule blocks, each for a case of its own, that found something in no example. */
  public List<String> neverSpoke() {
    return rules.blocks().entrySet().stream()
        .filter(block -> !spoke.contains(block.getKey()))
        .map(block -> block.getValue() + " " + block.getKey())
        .toList();
  }

  private List<Rule> without(Set<String> ids) {
    return rules.rules().stream().filter(rule -> !ids.contains(rule.id())).toList();
  }
}
