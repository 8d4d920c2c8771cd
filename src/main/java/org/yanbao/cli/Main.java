package org.yanbao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The entry of the program: {@code java -jar yanbao.jar}. */
public final class Main {
  private Main() {}

  /**
   * Runs the command line and ends the process with its exit code.
   *
   * @param args the words after the program's name
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (!Launcher.isSuited()) {
      System.exit(Launcher.run(Main.class, args));
    }
    if (Launcher.isLaunched()) {
      Launcher.followParent();
    }
    String[] words = Utf8Process.originalWords(args);
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int code = run(words, out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * Runs the command line without ending the process.
   *
   * @return the exit code of the public contract, see {@link ExitCode}
   */
  static int run(String[] words, PrintWriter out, PrintWriter err) {
    try {
      return execute(words, out, err);
    } catch (OutOfMemoryError e) {
      return ProgramErrors.outOfMemory(err);
    }
  }

  private static int execute(String[] words, PrintWriter out, PrintWriter err) {
    return Yanbao.commandLine(words)
        .setOut(out)
        .setErr(err)
        .setHelpFactory(HelpPage::new)
        .setParameterExceptionHandler(new UsageErrors())
        .setExecutionExceptionHandler(new ProgramErrors())
        .execute(words.length == 0 ? new String[] {"--help"} : words);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
