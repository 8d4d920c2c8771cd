package org.yanbao.rules;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs rules on a thread of their own, which is given up when it takes too long or too much memory:
 * a rule may hold any program, an endless one too.
 */
final class WatchedRun {
  private static final Duration LOOK = Duration.ofMillis(50);
  private static final long MOST_BYTES = 1L << 30;

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
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread = new Thread(() -> complete(result, run), "rules");
    thread.setDaemon(true);
    thread.start();
    long start = System.nanoTime();
    while (true) {
      try {
        return Optional.of(result.get(LOOK.toMillis(), TimeUnit.MILLISECONDS));
      } catch (TimeoutException e) {
        if (isOver(thread, System.nanoTime() - start) || allocated(thread) > MOST_BYTES) {
          giveUp(thread);
          return Optional.empty();
        }
      } catch (ExecutionException e) {
        return Optional.empty();
      } catch (InterruptedException e) {
        giveUp(thread);
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while rules were running", e);
      }
    }
  }

  private static <T> void complete(CompletableFuture<T> result, Supplier<T> run) {
    try {
      result.complete(run.get());
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  /** A run is given up for what it does itself, not because the machine has much to do. */
  private boolean isOver(Thread thread, long elapsed) {
    long used =
        ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
                && threads.isThreadCpuTimeSupported()
            ? threads.getThreadCpuTime(thread.getId())
            : elapsed;
    return used > longest.toNanos() || elapsed > PATIENCE * longest.toNanos();
  }

  private static long allocated(Thread thread) {
    return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
        ? threads.getThreadAllocatedBytes(thread.getId())
        : 0;
  }

  /**
   * Ends the thread where Java still can (up to 19). Elsewhere it is left behind at the lowest
   * priority: it ends with the process and holds it up in nothing.
   */
  @SuppressWarnings({"deprecation", "removal"})
  private static void giveUp(Thread thread) {
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.interrupt();
    try {
      thread.stop();
    } catch (UnsupportedOperationException e) {
      // Newer than Java 19, see above.
      return;
    }
  }
}
