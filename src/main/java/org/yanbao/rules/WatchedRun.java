package org.yanbao.rules;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs rules on a thread of their own, which is given up when it takes too long or too much memory:
 * a rule may hold any program, an endless one too.
 */
final class WatchedRun {
  private static final Duration LOOK = Duration.ofMillis(50);

  /** Well below what the machine has: whoever waits must not be the one who finds none left. */
  private static final long MOST_BYTES = Math.min(1L << 30, Runtime.getRuntime().maxMemory() / 2);

  /** How much longer a run may take where the machine is busy with other things. */
  private static final int PATIENCE = 6;

  private final Duration longest;

  /** A watch that allows this time of a processor for one run over one report. */
  WatchedRun(Duration longest) {
    this.longest = longest;
  }

  /**
   * What a run yields; empty when it was given up.
   *
   * @throws IllegalStateException when waiting is interrupted
   */
  <T> Optional<T> of(Supplier<T> run) {
    FutureTask<T> task = new FutureTask<>(run::get);
    RuleThread thread = RuleThread.take();
    thread.perform(task);
    boolean ended = false;
    try {
      ended = isEnded(task, thread);
      return ended ? Optional.of(task.get()) : Optional.empty();
    } catch (ExecutionException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while rules were running", e);
    } finally {
      if (ended) {
        thread.giveBack();
      } else {
        thread.giveUp();
      }
    }
  }

  /** Waits until a run has ended; false where it goes on and on. */
  private boolean isEnded(FutureTask<?> task, RuleThread thread) throws InterruptedException {
    // Most runs have ended before anybody looks; what the thread used is only asked of the others.
    RuleThread.Usage first = null;
    while (true) {
      try {
        task.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        return true;
      } catch (ExecutionException e) {
        return true;
      } catch (TimeoutException e) {
        RuleThread.Usage now = thread.usage();
        if (first == null) {
          first = now;
        } else if (isTooMuch(first, now)) {
          return false;
        }
      } catch (OutOfMemoryError e) {
        // The run has used up the memory before it was looked at: giving it up sets it free.
        return false;
      }
    }
  }

  /** A run is given up for what it does itself, not because the machine has much to do. */
  private boolean isTooMuch(RuleThread.Usage first, RuleThread.Usage now) {
    return now.processor() - first.processor() > longest.toNanos()
        || now.clock() - first.clock() > PATIENCE * longest.toNanos()
        || now.bytes() - first.bytes() > MOST_BYTES;
  }
}
