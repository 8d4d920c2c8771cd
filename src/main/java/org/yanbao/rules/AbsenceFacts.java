package org.yanbao.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yanbao.report.OrganType;
import org.yanbao.rules.fact.报告;
import org.yanbao.rules.fact.未提交;
import org.yanbao.rules.fact.机关;
import org.yanbao.rules.together.Absence;

/** Puts the absence of a report into the words of the rule language. */
final class AbsenceFacts {
  private AbsenceFacts() {}

  /**
   * The facts of an absence.
   *
   * @param deadlines last days of publication, by the Chinese name of the organ type
   * @param today the day of the audit
   */
  static List<Object> of(Absence absence, Map<String, MonthDay> deadlines, LocalDate today) {
    OrganType type = absence.agency().type();
    boolean late =
        Optional.ofNullable(deadlines.get(ReportFacts.ORGANS.get(type)))
            .or(() -> deadlines.values().stream().max(MonthDay::compareTo))
            .map(day -> today.isAfter(day.atYear(absence.year() + 1)))
            .orElse(false);
    return List.of(
        new 报告(absence.year(), "", "", absence.year(), ""),
        new 机关(absence.agency().name(), ReportFacts.ORGANS.get(type)),
        new 未提交(
            absence.agency().name(),
            absence.year(),
            late,
            absence.unread(),
            "机关名单第" + absence.agency().line() + "行"));
  }
}
