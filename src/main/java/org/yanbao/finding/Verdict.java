package org.yanbao.finding;

import java.util.Collection;

/** The verdict on a report. */
public enum Verdict {
  /** No error and no warning. */
  PASS("合格"),
  /** No error, but at least one warning. */
  MOSTLY_PASS("基本合格"),
  /** At least one error. */
  TO_MEND("需整改"),
  /** The report, or a part of it that matters, could not be read. */
  NOT_ASSESSABLE("无法评定");

  private final String chinese;

  Verdict(String chinese) {
    this.chinese = chinese;
  }

  /** The official Chinese word. */
  public String chinese() {
    return chinese;
  }

  /** The verdict on a report that could be read, from its findings; waived ones do not count. */
  public static Verdict of(Collection<Finding> findings) {
    if (has(findings, Severity.ERROR)) {
      return TO_MEND;
    }
    return has(findings, Severity.WARNING) ? MOSTLY_PASS : PASS;
  }

  private static boolean has(Collection<Finding> findings, Severity severity) {
    return findings.stream().anyMatch(f -> f.severity() == severity && !f.isWaived());
  }
}
