package org.yanbao.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One line of a terminal, drawn anew several times a second. */
final class ProgressBar implements ProgressDisplay {
  private static final int MILLIS = 250;
  private static final int COLUMNS = 110;

  private final Progress progress;
  private final PrintWriter err;
  private final Clock clock;
  private final ScheduledExecutorService timer;
  private int drawn;

  ProgressBar(Progress progress, PrintWriter err, Clock clock) {
    this.progress = progress;
    this.err = err;
    this.clock = clock;
    this.timer =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "progress");
              thread.setDaemon(true);
              return thread;
            });
    timer.scheduleWithFixedDelay(this::draw, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
  }

  private synchronized void draw() {
    if (timer.isShutdown() || !progress.isStarted()) {
      return;
    }
    String line = TextWidth.cut(progress.line(clock.instant()), COLUMNS);
    int width = TextWidth.of(line);
    // Blanks wipe what was longer: not every console knows the command for it.
    err.print("\r" + line + " ".repeat(Math.max(0, drawn - width)));
    err.flush();
    drawn = width;
  }

  @Override
  public synchronized void clear() {
    if (drawn > 0) {
      err.print("\r" + " ".repeat(drawn) + "\r");
      err.flush();
      drawn = 0;
    }
  }

  @Override
  public void step(String file) {
    // The timer draws.
  }

  @Override
  public synchronized void say(String line) {
    clear();
    err.println(line);
    err.flush();
  }

  @Override
  public synchronized void close() {
    timer.shutdown();
    clear();
  }
}
