package org.yanbao.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.yanbao.finding.Outcome;
import org.yanbao.intake.worker.WorkerFailure;
import org.yanbao.intake.worker.WorkerLimits;
import org.yanbao.intake.worker.WorkerPool;
import org.yanbao.rules.profile.Profile;

/**
 * Reads files in worker processes, so that no file can harm the run. Thread-safe; as many workers
 * live as threads read at the same time.
 */
final class ReportSource implements AutoCloseable {
  private final WorkerLimits limits;
  private final long largestMegabytes;
  private final WorkerPool workers;

  /** Reads within these limits; recognising pages has limits of its own. */
  ReportSource(Profile.Limits allowed, Scans scans) {
    boolean recognises = scans == Scans.RECOGNISED;
    this.limits =
        new WorkerLimits(
            recognises ? allowed.recognisingMegabytes() : allowed.memoryMegabytes(),
            Duration.ofSeconds(recognises ? allowed.recognisingSeconds() : allowed.seconds()),
            WorkerLimits.DEFAULT.answerBytes());
    this.largestMegabytes = allowed.fileMegabytes();
    this.workers = new WorkerPool(recognises ? RecognisingTask.class : ReadingTask.class, limits);
  }

  /**
   * Reads a file. Whatever goes wrong is the reading's reason.
   *
   * @throws IOException when the file cannot be looked at
   * @throws InterruptedException when the run is being ended
   */
  Reading read(Path file) throws IOException, InterruptedException {
    if (Files.size(file) > largestMegabytes << 20) {
      return new Reading.Unread(
          Outcome.FAILED, "文件超过" + largestMegabytes + "MB，超出一份年度报告应有的大小，未予读取。请核对文件，压缩其中的图片后重新报送。");
    }
    try {
      return ReadingTask.reading(workers.perform(ReadingTask.request(file)));
    } catch (WorkerFailure e) {
      return new Reading.Unread(Outcome.FAILED, reason(e.kind()));
    }
  }

  /**
   * Lets readers go that have nothing to do.
   *
   * @param left how many of them stay
   */
  void rest(int left) {
    workers.rest(left);
  }

  private String reason(WorkerFailure.Kind kind) {
    return switch (kind) {
      case TIMEOUT -> "读取" + limits.time().toSeconds() + "秒仍未完成，已停止读取。请检查文件是否异常，另存为常见格式后重新报送。";
      case OUT_OF_MEMORY ->
          "读取时内存超出" + limits.heapMegabytes() + "MB的限额，已停止读取。请检查文件是否异常，另存为常见格式后重新报送。";
      case TOO_LONG -> "文件内容远超一份年度报告应有的篇幅，未予读取。请核对文件后重新报送。";
      case CRASHED, STOPPED -> "读取程序处理该文件时意外中止。请将文件另存为其他格式后重新报送，并将原文件反馈给维护人员。";
      case NOT_STARTED -> "无法启动读取程序，可能内存不足。请关闭其他程序后重新运行。";
    };
  }

  @Override
  public void close() {
    workers.close();
  }
}
