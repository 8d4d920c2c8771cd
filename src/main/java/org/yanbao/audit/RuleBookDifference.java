package org.yanbao.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.yanbao.audit.Replay.Judgement;
import org.yanbao.finding.Finding;
import org.yanbao.finding.RuleCheck;

/** What changes in findings and verdicts when an edited rule book takes the place of another. */
public final class RuleBookDifference {
  /** A finding keeps its place in the form, or at least its words. */
  private static final List<BiPredicate<Finding, Finding>> SAME =
      List.of(
          (one, other) ->
              one.fingerprint().equals(other.fingerprint())
                  && one.message().equals(other.message()),
          (one, other) -> one.message().equals(other.message()),
          (one, other) -> one.fingerprint().equals(other.fingerprint()));

  private final Map<String, List<Change>> changes = new TreeMap<>();
  private final List<Change> verdicts = new ArrayList<>();
  private int compared;

  /** Holds what both say of an agency's report against one another. */
  public void add(Judgement before, Judgement after) {
    compared++;
    String subject = subject(after);
    List<Finding> left = new ArrayList<>(before.findings());
    List<Finding> come = new ArrayList<>(after.findings());
    SAME.forEach(same -> pair(subject, left, come, same));
    come.forEach(finding -> note(finding.rule(), Kind.GAINED, subject, finding.message()));
    left.forEach(finding -> note(finding.rule(), Kind.LOST, subject, finding.message()));
    failures(subject, before, after);
    if (before.verdict() != after.verdict()) {
      String words = before.verdict().chinese() + "改为" + after.verdict().chinese();
      verdicts.add(new Change(Kind.WEIGHED, subject, words));
    }
  }

  private void pair(
      String subject, List<Finding> left, List<Finding> come, BiPredicate<Finding, Finding> same) {
    for (Finding old : List.copyOf(left)) {
      Optional<Finding> now =
          come.stream()
              .filter(finding -> finding.rule().equals(old.rule()) && same.test(old, finding))
              .findFirst();
      if (now.isPresent()) {
        left.remove(old);
        come.remove(now.get());
        compare(subject, old, now.get());
      }
    }
  }

  private void compare(String subject, Finding old, Finding now) {
    if (old.severity() != now.severity()) {
      String words = old.severity().chinese() + "改为" + now.severity().chinese();
      note(now.rule(), Kind.WEIGHED, subject, words + "：" + now.message());
    }
    if (old.isWaived() != now.isWaived()) {
      String words = now.isWaived() ? "现为已豁免：" : "不再豁免：";
      note(now.rule(), Kind.WAIVED, subject, words + now.message());
    }
    if (!old.message().equals(now.message())) {
      note(now.rule(), Kind.REWORDED, subject, now.message());
    }
    if (!old.basis().equals(now.basis())) {
      note(now.rule(), Kind.REFOUNDED, subject, now.basis() + "：" + now.message());
    }
  }

  /** A rule that breaks off loses its findings, which is no mending. */
  private void failures(String subject, Judgement before, Judgement after) {
    List<String> failing =
        before.checks().stream()
            .filter(RuleBookDifference::hasFailed)
            .map(RuleCheck::rule)
            .toList();
    after.checks().stream()
        .filter(check -> hasFailed(check) && !failing.contains(check.rule()))
        .forEach(check -> note(check.rule(), Kind.FAILED, subject, check.reason()));
  }

  private static boolean hasFailed(RuleCheck check) {
    return check.state() == RuleCheck.State.FAILED;
  }

  private static String subject(Judgement judgement) {
    String agency = judgement.agency().isEmpty() ? "机关不明" : judgement.agency();
    return agency + (judgement.year() == 0 ? "" : " " + judgement.year() + "年");
  }

  private void note(String rule, Kind kind, String subject, String words) {
    changes.computeIfAbsent(rule, id -> new ArrayList<>()).add(new Change(kind, subject, words));
  }

  /** Number of reports, and of absences, that were compared. */
  public int compared() {
    return compared;
  }

  /** What changes, by rule id. */
  public Map<String, List<Change>> changes() {
    return changes;
  }

  /** Agencies whose verdict changes. */
  public List<Change> verdicts() {
    return List.copyOf(verdicts);
  }

  /** How something changes. */
  public enum Kind {
    /** A finding is new. */
    GAINED("新增"),
    /** A finding is gone. */
    LOST("不再报出"),
    /** It weighs otherwise. */
    WEIGHED("程度变化"),
    /** It is accepted as an exception now, or no longer. */
    WAIVED("豁免变化"),
    /** It is told in other words or with other figures. */
    REWORDED("说法变化"),
    /** It rests on another basis. */
    REFOUNDED("依据变化"),
    /** The rule breaks off. */
    FAILED("规则未能执行");

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
   * Something that changes.
   *
   * @param kind how
   * @param subject agency and year
   * @param words the finding's message, or what it changes to
   */
  public record Change(Kind kind, String subject, String words) {}
}
