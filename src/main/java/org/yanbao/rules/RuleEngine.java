package org.yanbao.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.yanbao.finding.Finding;
import org.yanbao.finding.RuleCheck;
import org.yanbao.report.AnnualReport;

/**
 * Runs rules over reports. A rule that breaks off costs that rule on that report and nothing else:
 * the others are run again without it.
 */
final class RuleEngine {
  private static final String TOO_MUCH = "运行时间过长或占用内存过多，已停止";
  private static final WatchedRun TOGETHER = new WatchedRun(Duration.ofSeconds(10));
  private static final WatchedRun SINGLE = new WatchedRun(Duration.ofSeconds(2));

  static {
    // Drools compiles the pattern of every "matches" anew for every fact unless it is told this.
    System.setProperty("drools.matches.compiled.cache.count", "1000");
  }

  /** A single report may be to blame itself. */
  private static final int STRIKES = 2;

  private final List<Rule> rules;
  private final Map<String, Rule> byName;

  /** Names of the blocks of each rule, by its id. */
  private final Map<String, List<String>> blocksOf;

  private final RuleBases bases;
  private final List<Object> standing;

  /** On how many reports rules took too long or too much. */
  private final Map<String, Integer> strikes = new ConcurrentHashMap<>();

  /** Rules that did so again and again: they are not tried any more. */
  private final Map<String, String> givenUp = new ConcurrentHashMap<>();

  /**
   * Readies the rules.
   *
   * @param rules the rules in the order of their ids
   * @param byName the same, variants included, by the names of their blocks
   * @param models the compiled rules
   * @param standing facts that are the same for every report
   */
  RuleEngine(
      List<Rule> rules, Map<String, Rule> byName, List<Model> models, List<Object> standing) {
    this.rules = rules;
    this.byName = Map.copyOf(byName);
    this.blocksOf =
        this.byName.keySet().stream()
            .sorted()
            .collect(Collectors.groupingBy(name -> byName.get(name).id()));
    this.bases = new RuleBases(models, this.byName::containsKey);
    this.standing = List.copyOf(standing);
  }

  /**
   * Holds the rules against a report.
   *
   * @param more facts of the report that are known beside it and its context
   */
  RuleRun run(AnnualReport report, AuditContext context, List<?> more) {
    Applicability applicability = new Applicability(report, context);
    List<Object> facts = new ArrayList<>(ReportFacts.of(report, context));
    facts.addAll(more);
    return run(report, facts, applicability::refusal);
  }

  /** Holds the rules that ask for it against the absence of a report. */
  RuleRun runOnAbsence(AnnualReport empty, List<Object> known) {
    AuditContext context = new AuditContext(OptionalInt.of(empty.year()));
    return run(empty, known, new Applicability(empty, context)::refusalOnAbsence);
  }

  private RuleRun run(
      AnnualReport report,
      List<Object> known,
      Function<Rule, Optional<Applicability.Refusal>> refusal) {
    Map<String, Applicability.Refusal> refused = new HashMap<>();
    byName.forEach((name, rule) -> refusal.apply(rule).ifPresent(why -> refused.put(name, why)));
    List<Object> facts = new ArrayList<>(standing);
    facts.addAll(known);
    Set<String> silent = new HashSet<>(refused.keySet());
    silent.removeIf(name -> refused.get(name).isOfRecognisedWords());
    Statements statements = new Statements(report, byName);
    Map<String, String> failed = new LinkedHashMap<>(givenUp);
    runAll(facts, silent, statements, failed);
    List<Finding> findings = statements.findings();
    return new RuleRun(
        findings, checks(findings, refused, statements.withheld(), failed), statements.spoke());
  }

  private void runAll(
      List<Object> facts, Set<String> refused, Statements statements, Map<String, String> failed) {
    while (true) {
      RuleSession session =
          new RuleSession(bases.without(refused), facts, name -> speaks(name, refused, failed));
      Optional<RuleSession.Failure> failure = watched(session, TOGETHER);
      if (failure.isEmpty()) {
        statements.take(session.statements());
        return;
      }
      if (failure.get().rule().isEmpty()) {
        runOneByOne(facts, refused, statements, failed);
        return;
      }
      failed.put(failure.get().rule(), failure.get().reason());
      giveUpIfTooMuch(failure.get().rule(), failure.get());
    }
  }

  private static Optional<RuleSession.Failure> watched(RuleSession session, WatchedRun watch) {
    return watch
        .of(session::run)
        .orElseGet(() -> Optional.of(new RuleSession.Failure(session.firing(), TOO_MUCH)));
  }

  /** Where a condition throws, the engine cannot say whose it was: only running alone tells. */
  private void runOneByOne(
      List<Object> facts, Set<String> refused, Statements statements, Map<String, String> failed) {
    for (String name : byName.keySet().stream().sorted().toList()) {
      if (speaks(name, refused, failed)) {
        RuleSession session = new RuleSession(bases.only(name), facts, name::equals);
        watched(session, SINGLE)
            .ifPresentOrElse(
                failure -> {
                  failed.put(name, failure.reason());
                  giveUpIfTooMuch(name, failure);
                },
                () -> statements.take(session.statements()));
      }
    }
  }

  private void giveUpIfTooMuch(String name, RuleSession.Failure failure) {
    if (failure.reason().equals(TOO_MUCH) && strikes.merge(name, 1, Integer::sum) >= STRIKES) {
      givenUp.put(name, failure.reason() + "，本次运行不再执行");
      bases.giveUp(name);
    }
  }

  private static boolean speaks(String name, Set<String> refused, Map<String, String> failed) {
    return !refused.contains(name) && !failed.containsKey(name);
  }

  private List<RuleCheck> checks(
      List<Finding> findings,
      Map<String, Applicability.Refusal> refused,
      Map<String, String> withheld,
      Map<String, String> failed) {
    Set<String> found = findings.stream().map(Finding::rule).collect(Collectors.toSet());
    return rules.stream().map(rule -> check(rule, found, refused, withheld, failed)).toList();
  }

  private RuleCheck check(
      Rule rule,
      Set<String> found,
      Map<String, Applicability.Refusal> refused,
      Map<String, String> withheld,
      Map<String, String> failed) {
    List<String> blocks = blocksOf.get(rule.id());
    Optional<String> failure =
        failed.isEmpty()
            ? Optional.empty()
            : blocks.stream().filter(failed::containsKey).map(failed::get).findFirst();
    if (failure.isPresent()) {
      return check(rule, RuleCheck.State.FAILED, "规则未能执行：" + failure.get());
    }
    if (found.contains(rule.id())) {
      return check(rule, RuleCheck.State.FOUND, "");
    }
    if (withheld.containsKey(rule.id())) {
      return check(rule, RuleCheck.State.NOT_CHECKED, withheld.get(rule.id()));
    }
    return refused.keySet().containsAll(blocks)
        ? check(rule, refused.get(rule.title()).state(), refused.get(rule.title()).reason())
        : check(rule, RuleCheck.State.HELD, "");
  }

  private static RuleCheck check(Rule rule, RuleCheck.State state, String reason) {
    return new RuleCheck(rule.id(), rule.title(), state, reason);
  }
}
