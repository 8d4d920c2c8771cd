package org.yanbao.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The processor time of a piece of work on its own thread. */
final class ThreadTime {
  private ThreadTime() {}

  /** Does the work; tells its processor time in milliseconds. */
  static double milliseconds(Work work) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    work.perform();
    return (threads.getCurrentThreadCpuTime() - before) / 1e6;
  }

  /** What is measured. */
  interface Work {
    void perform() throws Exception;
  }
}
