package org.yanbao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The command line: {@code java -jar yanbao.jar}. */
@Command(
    name = "yanbao",
    description = "验报：政府信息公开工作年度报告审核工具。",
    versionProvider = Main.Version.class,
    synopsisHeading = "用法：",
    optionListHeading = "%n选项：%n")
public final class Main {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示本帮助。")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "显示版本。")
  private boolean version;

  private Main() {}

  /**
   * Runs the command line and ends the process with its exit code.
   *
   * @param args the words after the program's name
   */
  public static void main(String[] args) {
    System.exit(
        new CommandLine(new Main())
            .setOut(utf8(FileDescriptor.out))
            .setErr(utf8(FileDescriptor.err))
            .execute(args.length == 0 ? new String[] {"--help"} : args));
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    var stream = new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** The version that the build wrote into {@code version.properties}. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      var properties = new Properties();
      try (InputStream in = Main.class.getResourceAsStream("/org/yanbao/version.properties")) {
        properties.load(in);
      }
      return new String[] {"验报 " + properties.getProperty("version")};
    }
  }
}
