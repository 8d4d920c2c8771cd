package org.yanbao.audit;

import java.util.ArrayList;
import java.util.List;
import org.yanbao.finding.Finding;
import org.yanbao.finding.Outcome;
import org.yanbao.finding.Verdict;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.DoubtGroup;
import org.yanbao.report.FormTable;

/**
 * What an audit amounts to.
 *
 * @param outcome how it ended
 * @param verdict the verdict
 * @param reason what could not be assessed and why, in Chinese; empty where all could
 */
record Assessment(Outcome outcome, Verdict verdict, String reason) {

  /**
   * Weighs findings against what could not be read. An error stands whatever else was unreadable;
   * but a report that was read in part only is never called 合格.
   */
  static Assessment of(AnnualReport report, List<Finding> findings) {
    String reason = unreadParts(report);
    Verdict verdict = Verdict.of(findings);
    if (!reason.isEmpty() && verdict != Verdict.TO_MEND) {
      return new Assessment(Outcome.NOT_ASSESSABLE, Verdict.NOT_ASSESSABLE, reason);
    }
    Outcome outcome = findings.isEmpty() ? Outcome.CLEAN : Outcome.FINDINGS;
    return new Assessment(outcome, verdict, reason);
  }

  /** Whether anything of the statutory form was found in the file at all. */
  static boolean isAnnualReport(AnnualReport report) {
    boolean hasTable =
        report.tables().stream().anyMatch(t -> t.presence() != FormTable.Presence.ABSENT);
    return hasTable
        || report.sections().size() >= 2
        || !report.sections().isEmpty() && report.year() > 0;
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith("。") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static String unreadParts(AnnualReport report) {
    List<String> parts = new ArrayList<>();
    for (FormTable table : report.tables()) {
      switch (table.presence()) {
        case IMAGE -> parts.add(table.name() + "是图片，未能读取其中的数据");
        case UNREADABLE -> parts.add(table.name() + "不完整或无法读取");
        case PRESENT, ABSENT -> {}
      }
    }
    for (DoubtGroup doubt : DoubtGroup.of(report.doubts())) {
      parts.add(doubt.part() + "：" + withoutStop(doubt.reason()));
    }
    return parts.isEmpty() ? "" : "部分内容无法评定：" + String.join("；", parts) + "。";
  }
}
