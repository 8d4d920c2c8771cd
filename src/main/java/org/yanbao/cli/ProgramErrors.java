package org.yanbao.cli;

import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.Optional;
import org.yanbao.audit.SetupException;
import org.yanbao.publish.sign.SigningException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what breaks off a command into one Chinese message and an exit code. */
final class ProgramErrors implements IExecutionExceptionHandler {
  /** Whoever mends the program sets this variable to see where it broke off. */
  private static final String TRACE = "YANBAO_TRACE";

  @Override
  public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (System.getenv(TRACE) != null) {
      error.printStackTrace(err);
    }
    if (error instanceof SetupException || error instanceof SigningException) {
      err.println("错误：" + error.getMessage());
      return ExitCode.USAGE;
    }
    Optional<String> mend = mend(error);
    if (mend.isPresent()) {
      err.println("程序未能完成：" + mend.get());
      err.println("已写入输出目录的结果仍然有效。");
    } else {
      String message = error.getMessage();
      err.println("程序未能完成：" + (message == null ? error.getClass().getSimpleName() : message));
      err.println("已写入输出目录的结果仍然有效。请把上面这一行文字连同命令一并反馈给维护人员。");
    }
    return ExitCode.PROGRAM_FAILED;
  }

  /**
   * Says that the memory did not suffice, and what to do.
   *
   * @return the exit code
   */
  static int outOfMemory(PrintWriter err) {
    err.println("程序未能完成：内存不足，程序最多可用 " + (Runtime.getRuntime().maxMemory() >> 20) + " MB。");
    err.println("请关闭其他程序后重新运行，已经审核的不会重做；或者按文件夹分几次审核，再用 archive merge 合并；");
    err.println("也可以给程序更多内存，例如：java -Xmx4g -jar yanbao.jar audit 文件夹");
    return ExitCode.PROGRAM_FAILED;
  }

  /** What is wrong and what to do, where it is the machine and not the program. */
  private static Optional<String> mend(Exception error) {
    String message = String.valueOf(error.getMessage());
    if (message.contains("No space left on device") || message.contains("磁盘空间不足")) {
      return Optional.of("磁盘空间已满，结果无法继续写入。请清理磁盘，或用 --out 指定另一个磁盘上的目录，然后重新运行。");
    }
    if (error instanceof FileSystemException file) {
      return Optional.of("无法读写“" + file.getFile() + "”。请检查该处的权限和磁盘空间，然后重新运行。");
    }
    return Optional.empty();
  }
}
