package org.yanbao.audit;

import org.yanbao.finding.Outcome;
import org.yanbao.report.AnnualReport;

/** What came of reading a file. */
sealed interface Reading {

  /**
   * The file was read.
   *
   * @param mediaType media type recognised from its bytes
   * @param report the facts
   */
  record Read(String mediaType, AnnualReport report) implements Reading {}

  /**
   * The file was not read.
   *
   * @param outcome {@code FAILED} or {@code NOT_ASSESSABLE}
   * @param reason why, in Chinese, and what to do
   */
  record Unread(Outcome outcome, String reason) implements Reading {}
}
