package org.yanbao.rules;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Deque;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;

/**
 * A thread that runs rules for one caller after another, because making a thread costs a good part
 * of what the rules cost. Whoever took it gives it back when his run has ended, or gives it up.
 */
final class RuleThread {
  private static final Deque<RuleThread> IDLE = new ConcurrentLinkedDeque<>();
  private static final long IDLE_SECONDS = 5;

  private final BlockingQueue<Runnable> runs = new ArrayBlockingQueue<>(1);
  private final Thread thread = new Thread(this::work, "rules");
  private volatile boolean isGivenUp;

  private RuleThread() {
    thread.setDaemon(true);
  }

  /** A thread that has nothing to do. */
  static RuleThread take() {
    RuleThread idle = IDLE.pollFirst();
    if (idle != null) {
      return idle;
    }
    RuleThread made = new RuleThread();
    made.thread.start();
    return made;
  }

  /** Begins a run; the one before has ended. */
  void perform(Runnable run) {
    runs.add(run);
  }

  private void work() {
    try {
      while (!isGivenUp) {
        Runnable run = runs.poll(IDLE_SECONDS, TimeUnit.SECONDS);
        if (run != null) {
          run.run();
        } else if (IDLE.remove(this)) {
          return;
        }
      }
    } catch (InterruptedException e) {
      // Only giving a thread up interrupts it.
      return;
    }
  }

  /** The run has ended: the thread may serve another caller. */
  void giveBack() {
    IDLE.addFirst(this);
  }

  /**
   * Ends the thread where Java still can (up to 19). Elsewhere it is left behind at the lowest
   * priority: it ends with the process and holds it up in nothing.
   */
  @SuppressWarnings({"deprecation", "removal"})
  void giveUp() {
    isGivenUp = true;
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.interrupt();
    try {
      thread.stop();
    } catch (UnsupportedOperationException e) {
      // Newer than Java 19, see above.
      return;
    }
  }

  /** What it has used so far of the processor, in nanoseconds, and of memory, in bytes. */
  Usage usage() {
    long now = System.nanoTime();
    if (!(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads)) {
      return new Usage(now, now, 0);
    }
    long id = thread.getId();
    long processor = threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(id) : now;
    return new Usage(now, processor, threads.getThreadAllocatedBytes(id));
  }

  /**
   * What a thread has used.
   *
   * @param clock the time on the wall at which this was so, in nanoseconds
   * @param processor time of a processor, in nanoseconds
   * @param bytes memory that was ever allocated
   */
  record Usage(long clock, long processor, long bytes) {}
}
