package org.yanbao.finding;

/** How the audit of one input ended. */
public enum Outcome {
  /** Read and held against every rule; nothing found. */
  CLEAN("clean"),
  /** Read and held against the rules; something found. */
  FINDINGS("findings"),
  /** Recognised, but it cannot be held against the rules; the reason says why. */
  NOT_ASSESSABLE("not-assessable"),
  /** Could not be read at all; the reason says why. */
  FAILED("failed");

  private final String key;

  Outcome(String key) {
    this.key = key;
  }

  /** The key in JSON. */
  public String key() {
    return key;
  }
}
