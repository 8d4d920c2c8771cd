package org.yanbao.cli;

/** The exit codes of the public contract. They are never counts. */
final class ExitCode {
  /** The run is complete; findings are its product, not a failure. */
  static final int COMPLETE = 0;

  /** The program itself failed. */
  static final int PROGRAM_FAILED = 1;

  /** Usage or configuration error, a broken rule included. */
  static final int USAGE = 2;

  /** Findings as named by {@code --fail-on}, or something that {@code verify} found not to hold. */
  static final int DOES_NOT_HOLD = 4;

  /** Some input could not be read or some rule could not run; takes precedence over 4. */
  static final int INCOMPLETE = 5;

  private ExitCode() {}
}
