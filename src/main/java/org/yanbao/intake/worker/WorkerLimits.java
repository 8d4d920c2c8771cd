package org.yanbao.intake.worker;

import java.time.Duration;

/**
 * What a worker may use.
 *
 * @param heapMegabytes its heap
 * @param time for one request
 * @param answerBytes the longest answer that is taken from it
 */
public record WorkerLimits(int heapMegabytes, Duration time, int answerBytes) {

  /** 512 MB, 60 seconds, answers up to 64 MB. */
  public static final WorkerLimits DEFAULT =
      new WorkerLimits(512, Duration.ofSeconds(60), 64 * 1024 * 1024);
}
