package org.yanbao.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final RuleEngine engine;

  /** Ids of the rules to be asked. */
  private final Set<String> asked;

  /** Ids of the others: removed, or with another severity or basis, which only findings carry. */
  private final Set<String> relabelled;

  private final boolean looksBeside;

  /**
   * The rules of an edit.
   *
   * @param book the rule book after it
   * @param touched ids of all rules that it touched, removed ones included
   * @param blocks those of them that must be asked, by the names of their blocks
   * @param engine runs these
   */
  EditedRules(RuleBook book, Set<String> touched, Map<String, Rule> blocks, RuleEngine engine) {
    this.book = book;
    this.engine = engine;
    this.asked = blocks.values().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());
    this.relabelled =
        touched.stream().filter(id -> !asked.contains(id)).collect(Collectors.toUnmodifiableSet());
    this.looksBeside = blocks.values().stream().anyMatch(EditedRules::looksBeside);
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

  /** Whether it is plain without a look at the report that something else is said of it. */
  private boolean changes(Told before) {
    Told known = before.by(relabelled);
    return !known.findings().isEmpty()
        || known.unchecked().stream().anyMatch(check -> !isLeft(check.rule()));
  }

  private boolean isLeft(String id) {
    return book.rules().stream().anyMatch(rule -> rule.id().equals(id));
  }

  /** Whether it is plain without a look at the report that it says of it what was said before. */
  public boolean leaves(Told before) {
    return asked.isEmpty() && !changes(before);
  }

  /**
   * Whether all rules say of a report what was said before. If not, or if a rule breaks off or says
   * very much, all must be asked.
   */
  public boolean sayTheSame(AnnualReport report, AuditContext context, Told before) {
    if (asked.isEmpty() || changes(before)) {
      return !changes(before);
    }
    RuleRun run = book.audit(engine, report, context);
    return run.findings().size() < MOST_SAID
        && run.checks().stream().noneMatch(check -> check.state() == RuleCheck.State.FAILED)
        && Told.of(run).equals(before.by(asked));
  }
}
