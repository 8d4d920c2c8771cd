package org.yanbao.audit;

/**
 * Asks a run to end early: reports under way are finished and everything that a run leaves is
 * written, the rest is left for the next run. Thread-safe; once made it stays.
 */
public final class StopRequest {
  private volatile boolean made;

  /** Asks for it. */
  public void make() {
    made = true;
  }

  /** Whether it has been asked for. */
  public boolean isMade() {
    return made;
  }
}
