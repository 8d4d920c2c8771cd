package org.yanbao.cli;

import java.util.concurrent.CountDownLatch;
import org.yanbao.audit.StopRequest;

/**
 * Turns Ctrl-C, or the end of the session, into a stop request, and keeps the process alive until
 * the run has written what it has done.
 */
final class Interruption implements AutoCloseable {
  private final CountDownLatch finished = new CountDownLatch(1);
  private final StopRequest stop = new StopRequest();
  private final Thread hook;

  private Interruption(Runnable notice) {
    this.hook =
        new Thread(
            () -> {
              stop.make();
              notice.run();
              awaitFinish();
            },
            "interruption");
  }

  /**
   * Listens until closed.
   *
   * @param notice tells the user that his wish was heard
   */
  static Interruption listen(Runnable notice) {
    Interruption interruption = new Interruption(notice);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** The request to which an interruption leads. */
  StopRequest stop() {
    return stop;
  }

  private void awaitFinish() {
    try {
      finished.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** To be called when everything is written and printed. */
  @Override
  public void close() {
    finished.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already, which is what the hook waited for.
      return;
    }
  }
}
