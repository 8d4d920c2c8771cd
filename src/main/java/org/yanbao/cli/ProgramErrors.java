package org.yanbao.cli;

import java.io.PrintWriter;
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
    err.println("程序未能完成：" + reason(error));
    err.println("已写入输出目录的结果仍然有效。请把上面这一行文字连同命令一并反馈给维护人员。");
    return ExitCode.PROGRAM_FAILED;
  }

  private static String reason(Exception error) {
    return error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
  }
}
