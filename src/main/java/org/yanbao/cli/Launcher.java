package org.yanbao.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanbao.rules.CacheFolder;

/**
 * Starts the program once more, in a virtual machine that suits it: in UTF-8, with the classes kept
 * from earlier runs, and with the compiler that is worth its cost in a process that lives for
 * seconds. Whoever starts Java with options of his own gets the machine that he asked for.
 *
 * <p>It runs without the archive of classes, so it is written in loops: the first lambda of a
 * process costs as much as all the rest of this class.
 */
final class Launcher {
  private static final String LAUNCHED = "yanbao.launched";
  private static final String BY_SCRIPT = "directly";

  /** Says that a script started this machine with the options kept for it. */
  static final String DIRECTLY = "-D" + LAUNCHED + "=" + BY_SCRIPT;

  private Launcher() {}

  /** Whether this process is one that was started here. */
  static boolean isLaunched() {
    return System.getProperty(LAUNCHED) != null && !isDirect();
  }

  /** Whether a script started this process as it would have been started here. */
  private static boolean isDirect() {
    return BY_SCRIPT.equals(System.getProperty(LAUNCHED));
  }

  /** Whether the program should run in this process as it is. */
  static boolean isSuited() {
    return isLaunched()
        || Utf8Process.isUtf8() && (isDirect() || JavaOptions.choose(JavaOptions.own()));
  }

  /**
   * Runs the program in a machine of its own.
   *
   * @return its exit code
   */
  static int run(Class<?> main, String[] args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    List<String> options = JavaOptions.own();
    if (JavaOptions.choose(options)) {
      command.add(java());
    } else {
      command.addAll(machine());
      command.addAll(sharing());
    }
    command.addAll(options);
    command.add("-Dfile.encoding=UTF-8");
    command.add("-D" + LAUNCHED + "=true");
    boolean utf8 = Utf8Process.isUtf8();
    if (!utf8) {
      command.add(Utf8Process.wordsOption(args));
    }
    command.addAll(List.of("-cp", absoluteClassPath(), main.getName()));
    if (utf8) {
      command.addAll(List.of(args));
    }
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    if (!utf8) {
      builder.environment().put("LC_ALL", "C.UTF-8");
    }
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new End(process));
    return process.waitFor();
  }

  /** Has this process end when the one that started it has ended. */
  static void followParent() {
    ProcessHandle.current()
        .parent()
        .ifPresent(parent -> parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
  }

  /** The beginning of the command that starts a machine for the program. */
  static List<String> machine() {
    return List.of(
        java(),
        // Over two hundred reports the second compiler still costs more than it saves.
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        // The machine would begin with a share of all memory there is, and touch all of it.
        "-Xms64m",
        "-Xmn32m",
        "-XX:MinHeapFreeRatio=20",
        "-XX:MaxHeapFreeRatio=40",
        // A quarter of the memory, as the machine has it, but never more than four gigabytes.
        "-XX:MaxRAM=16g",
        "-XX:-UsePerfData",
        // An archive that does not fit is passed over without a word on standard output.
        "-Xshare:auto",
        // At the address for which it was made, the archive need not be rewritten in memory.
        "-XX:+UnlockDiagnosticVMOptions",
        "-XX:+IgnoreUnrecognizedVMOptions",
        "-XX:ArchiveRelocationMode=0",
        "-Xlog:disable",
        "-Djava.awt.headless=true");
  }

  /** The options that name the archive of classes, where there can be one. */
  private static List<String> sharing() {
    Optional<ClassArchive> archive =
        ClassArchive.of(System.getProperty("java.class.path"), CacheFolder.ofUser());
    return archive.isPresent() ? sharing(archive.get()) : List.of();
  }

  /** The options that name this archive of classes. */
  static List<String> sharing(ClassArchive archive) {
    String named = "-D" + ClassArchive.PROPERTY + "=" + archive.file();
    return archive.isSettled()
        ? List.of(named, "-XX:SharedArchiveFile=" + archive.file())
        : List.of(named);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** The archive knows its jar by the whole path. */
  private static String absoluteClassPath() {
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      entries.add(Path.of(entry).toAbsolutePath().normalize().toString());
    }
    return String.join(File.pathSeparator, entries);
  }

  /** Whoever ends this process means the program: it may finish what it has in hand. */
  private static final class End extends Thread {
    private final Process process;

    End(Process process) {
      super("launcher");
      this.process = process;
    }

    @Override
    public void run() {
      process.destroy();
      process.onExit().join();
    }
  }
}
