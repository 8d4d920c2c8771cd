package org.yanbao.intake.archive;

import java.io.IOException;

/** What is unpacked is beyond the limits. */
final class BudgetException extends IOException {

  private static final long serialVersionUID = 1L;

  private final boolean whole;

  /**
   * Beyond the limits.
   *
   * @param whole whether it is the whole archive, so that nothing more of it can be taken
   */
  BudgetException(boolean whole) {
    super(whole ? "archive" : "member");
    this.whole = whole;
  }

  boolean isWhole() {
    return whole;
  }
}
