package org.yanbao.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yanbao.finding.Finding;
import org.yanbao.report.AnnualReport;
import org.yanbao.rules.AuditContext;
import org.yanbao.rules.RuleBook;

/** What an edited rule book would say of reports that the other one has judged. */
public final class RuleBookDifference {
  private final RuleBook before;
  private final RuleBook after;
  private final Map<String, List<Change>> changes = new TreeMap<>();
  private int reports;

  /** The difference between two rule books. */
  public RuleBookDifference(RuleBook before, RuleBook after) {
    this.before = before;
    this.after = after;
  }

  /** Holds both against a report. */
  public void add(AnnualReport report) {
    reports++;
    AuditContext context =
        report.year() == 0 ? AuditContext.NONE : AuditContext.ofYear(report.year());
    Map<String, Finding> old = findings(before, report, context);
    Map<String, Finding> now = findings(after, report, context);
    String agency = report.agency().name().isEmpty() ? "机关不明" : report.agency().name();
    String subject = agency + (report.year() == 0 ? "" : " " + report.year() + "年");
    now.forEach((key, finding) -> compare(subject, Optional.ofNullable(old.get(key)), finding));
    old.forEach(
        (key, finding) -> {
          if (!now.containsKey(key)) {
            note(finding.rule(), new Change(Kind.LOST, subject, finding.message()));
          }
        });
  }

  private void compare(String subject, Optional<Finding> old, Finding now) {
    if (old.isEmpty()) {
      note(now.rule(), new Change(Kind.GAINED, subject, now.message()));
    } else if (old.get().severity() != now.severity() || !old.get().waiver().equals(now.waiver())) {
      String words =
          old.get().severity() == now.severity()
              ? (now.isWaived() ? "现为已豁免" : "不再豁免")
              : old.get().severity().chinese() + "改为" + now.severity().chinese();
      note(now.rule(), new Change(Kind.WEIGHED, subject, words));
    }
  }

  private void note(String rule, Change change) {
    changes.computeIfAbsent(rule, id -> new ArrayList<>()).add(change);
  }

  private static Map<String, Finding> findings(
      RuleBook rules, AnnualReport report, AuditContext context) {
    return rules.audit(report, context).findings().stream()
        .collect(
            Collectors.toMap(
                finding -> finding.rule() + finding.fingerprint(),
                Function.identity(),
                (one, other) -> one,
                TreeMap::new));
  }

  /** Number of reports that were compared. */
  public int reports() {
    return reports;
  }

  /** What changes, by rule id. */
  public Map<String, List<Change>> changes() {
    return changes;
  }

  /** How a finding changes. */
  public enum Kind {
    /** It is new. */
    GAINED("新增"),
    /** It is gone. */
    LOST("不再报出"),
    /** It weighs otherwise. */
    WEIGHED("程度变化");

    private final String chinese;

    Kind(String chinese) {
      this.chinese = chinese;
    }

    /** The kind in Chinese. */
    public String chinese() {
      return chinese;
    }
  }

  /**
   * A finding that changes.
   *
   * @param kind how
   * @param subject agency and year
   * @param words the finding's message, or how it is weighed now
   */
  public record Change(Kind kind, String subject, String words) {}
}
