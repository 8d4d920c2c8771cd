package org.yanbao.rules;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.yanbao.finding.RuleCheck;
import org.yanbao.report.AnnualReport;

/**
 * The rules that an edit has changed, added or removed, to be held against reports of which it is
 * known what all rules said before. Thread-safe.
 */
public final class EditedRules {
  /** Facts of what stands beside a report. */
  private static final List<String> FACTS_BESIDE = List.of("往期单元格", "相似", "相同表格", "汇总");

  /** What rules need of it. */
  private static final Set<String> NEEDS_BESIDE =
      Set.of(Applicability.LAST_YEAR, Applicability.EARLIER_VERSION, Applicability.BELOW);

  /** The engine stops where so much is said that no end is seen; only all rules tell whether. */
  private static final int MOST_SAID = 1_000;

  private final RuleBook book;
  private final Set<String> touched;
  private final RuleEngine engine;
  private final boolean asksNothing;
  private final boolean looksBeside;

  /**
   * The rules of an edit.
   *
   * @param book the rule book after it
   * @param touched ids of all rules that it touched, removed ones included
   * @param blocks what is left of them
   * @param engine runs these
   */
  EditedRules(RuleBook book, Set<String> touched, Collection<Rule> blocks, RuleEngine engine) {
    this.book = book;
    this.touched = Set.copyOf(touched);
    this.engine = engine;
    this.asksNothing = blocks.isEmpty();
    this.looksBeside = blocks.stream().anyMatch(EditedRules::looksBeside);
  }

  private static boolean looksBeside(Rule rule) {
    return FACTS_BESIDE.stream().anyMatch(rule.text()::contains)
        || rule.scope().needs().stream().anyMatch(NEEDS_BESIDE::contains)
        || rule.scope().examines().stream().anyMatch(NEEDS_BESIDE::contains);
  }

  /** Whether any of them asks for what stands beside a report. */
  public boolean looksBeside() {
    return looksBeside;
  }

  /** Whether it is plain without a look at the report that it says of it what was said before. */
  public boolean leaves(Told before) {
    return asksNothing && before.by(touched).isNothing();
  }

  /**
   * Whether all rules say of a report what was said before. If not, or if a rule breaks off or says
   * very much, all must be asked.
   */
  public boolean sayTheSame(AnnualReport report, AuditContext context, Told before) {
    Told known = before.by(touched);
    if (asksNothing) {
      return known.isNothing();
    }
    RuleRun run = book.audit(engine, report, context);
    return run.findings().size() < MOST_SAID
        && run.checks().stream().noneMatch(check -> check.state() == RuleCheck.State.FAILED)
        && Told.of(run).equals(known);
  }
}
