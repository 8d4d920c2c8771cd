package org.yanbao.cli;

import java.io.PrintWriter;

/** Plain lines, as a log keeps them: one for each report. */
final class ProgressLog implements ProgressDisplay {
  private final Progress progress;
  private final PrintWriter err;

  ProgressLog(Progress progress, PrintWriter err) {
    this.progress = progress;
    this.err = err;
  }

  @Override
  public void clear() {
    // Lines do not stand in each other's way.
  }

  @Override
  public void step(String file) {
    say("[" + progress.position() + "] " + file);
  }

  @Override
  public void say(String line) {
    err.println(line);
    err.flush();
  }

  @Override
  public void close() {
    err.flush();
  }
}
