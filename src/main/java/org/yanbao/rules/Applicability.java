package org.yanbao.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yanbao.finding.RuleCheck;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.FormTable;
import org.yanbao.report.ReadingDoubt;
import org.yanbao.rules.together.Consolidation;

/** Tells which rules may speak on a report, and why the others may not. */
final class Applicability {
  /** What a rule needs that holds the reported year against the audited one. */
  static final String AUDITED_YEAR = "审核年度";

  /** What a rule needs that compares with the report on the year before. */
  static final String LAST_YEAR = "上年";

  /** What a rule needs that compares with an earlier version of the same report. */
  static final String EARLIER_VERSION = "前次";

  /** What a rule needs that asks whether the report came in time. */
  static final String DATE = "公布日期";

  /** What a rule needs that holds a government against the agencies below it. */
  static final String BELOW = "下级";

  /** What a rule needs that asks who did not report. */
  static final String ROSTER = "名单";

  /**
   * The first report year that the rules are written for; a title that names an earlier one may
   * err.
   */
  private static final int FIRST_YEAR = 2019;

  private final AnnualReport report;
  private final AuditContext context;
  private final int year;

  /** What was found out of parts already: rules ask for the same few. */
  private final Map<Set<String>, Optional<Refusal>> needed = new HashMap<>();

  private final Map<Set<String>, Optional<Refusal>> examined = new HashMap<>();

  Applicability(AnnualReport report, AuditContext context) {
    this.report = report;
    this.context = context;
    int titled = report.year();
    this.year = titled >= FIRST_YEAR ? titled : context.auditedYear().orElse(titled);
  }

  /** Why a rule may not speak; empty when it may. */
  Optional<Refusal> refusal(Rule rule) {
    if (rule.off()) {
      return refuse(RuleCheck.State.NOT_APPLICABLE, "规则已停用");
    }
    Rule.Scope scope = rule.scope();
    return otherOrgan(scope.organs())
        .or(() -> otherYear(scope.from(), scope.until()))
        .or(() -> first(scope.needs(), true))
        .or(() -> first(scope.examines(), false));
  }

  /** The same where there is no report: only rules that ask who did not report may speak. */
  Optional<Refusal> refusalOnAbsence(Rule rule) {
    if (rule.off() || !rule.scope().needs().contains(ROSTER)) {
      return refuse(RuleCheck.State.NOT_APPLICABLE, "");
    }
    return otherOrgan(rule.scope().organs())
        .or(() -> otherYear(rule.scope().from(), rule.scope().until()));
  }

  private Optional<Refusal> otherOrgan(Set<String> organs) {
    return organs.isEmpty() || organs.contains(report.agency().type().name())
        ? Optional.empty()
        : refuse(RuleCheck.State.NOT_APPLICABLE, "");
  }

  private Optional<Refusal> otherYear(int from, int until) {
    boolean always = from <= FIRST_YEAR && until == Integer.MAX_VALUE;
    if (year == 0) {
      return always ? Optional.empty() : refuse(RuleCheck.State.NOT_CHECKED, "报告年度不明，不能确定适用哪一年的要求");
    }
    if (always && year < from) {
      return refuse(RuleCheck.State.NOT_CHECKED, year + "年度的要求与现在不同，规则自" + from + "年度起适用");
    }
    return year < from || year > until
        ? refuse(RuleCheck.State.NOT_APPLICABLE, "")
        : Optional.empty();
  }

  private Optional<Refusal> first(Set<String> parts, boolean mustBeThere) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Map<Set<String>, Optional<Refusal>> known = mustBeThere ? needed : examined;
    return known.computeIfAbsent(
        parts,
        each ->
            weightiest(
                each.stream()
                    .sorted()
                    .flatMap(part -> unsure(part, mustBeThere).stream())
                    .toList()));
  }

  /** Words that were recognised let a rule point at something; whatever else is unsure does not. */
  private static Optional<Refusal> weightiest(List<Refusal> refusals) {
    return refusals.stream()
        .filter(refusal -> !refusal.isOfRecognisedWords())
        .findFirst()
        .or(() -> refusals.stream().findFirst());
  }

  private Optional<Refusal> unsure(String part, boolean mustBeThere) {
    if (part.equals(AUDITED_YEAR)) {
      return context.auditedYear().isPresent()
          ? Optional.empty()
          : refuse(RuleCheck.State.NOT_CHECKED, "没有指定审核年度（可用 --year 指定）");
    }
    if (part.equals(LAST_YEAR)) {
      return context.lastYear().filter(last -> ContextFacts.isYearBefore(last, report)).isPresent()
          ? Optional.empty()
          : refuse(RuleCheck.State.NOT_CHECKED, "没有上一年度的报告可以比对");
    }
    if (part.equals(EARLIER_VERSION)) {
      return context.earlierVersion().isPresent()
          ? Optional.empty()
          : refuse(RuleCheck.State.NOT_APPLICABLE, "");
    }
    if (part.equals(DATE)) {
      return report.published().isPresent() || context.submitted().isPresent()
          ? Optional.empty()
          : refuse(RuleCheck.State.NOT_CHECKED, "公布或提交日期不明，无法评定是否按时");
    }
    if (part.equals(BELOW)) {
      return below();
    }
    if (part.equals(ROSTER)) {
      return refuse(RuleCheck.State.NOT_APPLICABLE, "");
    }
    Optional<Refusal> doubt =
        weightiest(
            report.doubts().stream()
                .filter(d -> d.part().equals(part))
                .map(d -> new Refusal(RuleCheck.State.NOT_CHECKED, doubted(d)))
                .toList());
    return doubt
        .or(() -> part.equals(ReadingDoubt.TEXT) ? unsureText() : Optional.empty())
        .or(
            () ->
                report.tables().stream()
                    .filter(table -> table.name().equals(part))
                    .findFirst()
                    .flatMap(table -> unread(table, mustBeThere)));
  }

  private Optional<Refusal> below() {
    Optional<Consolidation> sums = context.neighbourhood().consolidation();
    if (sums.isEmpty()) {
      return refuse(RuleCheck.State.NOT_APPLICABLE, "");
    }
    return sums.get().isComplete()
        ? Optional.empty()
        : refuse(RuleCheck.State.NOT_CHECKED, sums.get().lacking());
  }

  private Optional<Refusal> unsureText() {
    return report.paragraphs().stream()
        .filter(paragraph -> !paragraph.doubt().isEmpty())
        .findFirst()
        .flatMap(
            paragraph ->
                refuse(
                    RuleCheck.State.NOT_CHECKED,
                    "正文" + paragraph.where() + "读取存疑：" + paragraph.doubt()));
  }

  private static String doubted(ReadingDoubt doubt) {
    return doubt.part() + "读取存疑：" + doubt.reason();
  }

  private static Optional<Refusal> unread(FormTable table, boolean mustBeThere) {
    return switch (table.presence()) {
      case PRESENT -> Optional.empty();
      case ABSENT ->
          mustBeThere
              ? refuse(RuleCheck.State.NOT_CHECKED, "报告中没有" + table.name())
              : Optional.empty();
      case IMAGE -> refuse(RuleCheck.State.NOT_CHECKED, table.name() + "是图片，未能读取");
      case UNREADABLE -> refuse(RuleCheck.State.NOT_CHECKED, table.name() + "残缺或无法读取");
    };
  }

  private static Optional<Refusal> refuse(RuleCheck.State state, String reason) {
    return Optional.of(new Refusal(state, reason));
  }

  /**
   * Why a rule may not speak.
   *
   * @param state {@code NOT_APPLICABLE} or {@code NOT_CHECKED}
   * @param reason the reason in Chinese; empty where the rule does not concern the report
   */
  record Refusal(RuleCheck.State state, String reason) {

    /** Whether nothing stands against the rule but that the words were recognised off pictures. */
    boolean isOfRecognisedWords() {
      return reason.equals(doubted(ReadingDoubt.ofRecognisedWords()));
    }
  }
}
