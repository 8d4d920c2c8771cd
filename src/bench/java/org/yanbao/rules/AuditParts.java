package org.yanbao.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Model;
import org.yanbao.report.AnnualReport;
import org.yanbao.rules.source.RuleProblem;

/**
 * The parts of an audit of some reports, each to be measured for itself: making the facts, and the
 * rule session over facts that are there. Stands in this package to reach them.
 */
public final class AuditParts {
  /** The engine makes rules of their own for a kind of report after it has met so many. */
  private static final int MANY = 20;

  private final Map<String, Rule> byName;
  private final RuleNetwork whole;
  private final List<Case> cases = new ArrayList<>();

  private AuditParts(Map<String, Rule> byName, RuleNetwork whole) {
    this.byName = byName;
    this.whole = whole;
  }

  /** The parts of auditing these reports by the rules of a folder. */
  public static AuditParts of(Path folder, List<AnnualReport> reports) throws RuleBookException {
    RuleSources sources = RuleSources.read(folder, "", ParseCache.none());
    List<RuleProblem> problems = new ArrayList<>(sources.problems());
    List<Model> models =
        new CompiledBook(ClassCache.ofUser())
            .models(sources.folder().files(), sources.blocks(), problems);
    if (!problems.isEmpty()) {
      throw new RuleBookException(problems);
    }
    RuleBases bases = new RuleBases(models, name -> true);
    AuditParts parts = new AuditParts(sources.byName(), bases.without(Set.of()));
    List<Object> standing = ProfileFacts.of(sources.folder().settings().profile());
    for (AnnualReport report : reports) {
      parts.cases.add(parts.caseOf(report, bases, standing));
    }
    return parts;
  }

  private Case caseOf(AnnualReport report, RuleBases bases, List<Object> standing) {
    List<Object> facts = new ArrayList<>(standing);
    facts.addAll(ReportFacts.of(report, AuditContext.NONE));
    Applicability applicability = new Applicability(report, AuditContext.NONE);
    Set<String> silent = new HashSet<>(byName.keySet());
    silent.removeIf(name -> applicability.refusal(byName.get(name)).isEmpty());
    for (int i = 0; i < MANY; i++) {
      bases.without(silent);
    }
    return new Case(report, facts, silent, bases.without(silent));
  }

  /** Number of rules, further cases of the same rule included. */
  public int rules() {
    return byName.size();
  }

  /** Number of facts of a report. */
  public int facts(int report) {
    return of(report).facts().size();
  }

  /** Number of rules that may speak on a report. */
  public int rulesFor(int report) {
    return rules() - of(report).silent().size();
  }

  /** Makes the facts of a report; tells how many. */
  public int makeFacts(int report) {
    return ReportFacts.of(of(report).report(), AuditContext.NONE).size();
  }

  /** A session over every rule of the catalogue; tells how much was said. */
  public int sessionOfAll(int report) {
    return session(whole, of(report));
  }

  /** A session as the engine runs it: over the rules that may speak on this kind of report. */
  public int session(int report) {
    return session(of(report).own(), of(report));
  }

  private static int session(RuleNetwork rules, Case each) {
    RuleSession session =
        new RuleSession(rules, each.facts(), name -> !each.silent().contains(name));
    session
        .run()
        .ifPresent(
            failure -> {
              throw new IllegalStateException(failure.toString());
            });
    return session.statements().size();
  }

  private Case of(int report) {
    return cases.get(report % cases.size());
  }

  private record Case(
      AnnualReport report, List<Object> facts, Set<String> silent, RuleNetwork own) {}
}
