package org.yanbao.cli;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yanbao.rules.RuleBook;

/**
 * Starts the program once more, in a virtual machine that suits it: in UTF-8, with the classes kept
 * from earlier runs, and with the compiler that is worth its cost in a process that lives for
 * seconds. Whoever starts Java with options of his own gets the machine that he asked for.
 */
final class Launcher {
  private static final String LAUNCHED = "yanbao.launched";

  private Launcher() {}

  /** Whether this process is one that was started here. */
  static boolean isLaunched() {
    return System.getProperty(LAUNCHED) != null;
  }

  /** Whether the program should run in this process as it is. */
  static boolean isSuited() {
    return isLaunched() || Utf8Process.isUtf8() && isChosen(ownOptions());
  }

  /**
   * Runs the program in a machine of its own.
   *
   * @return its exit code
   */
  static int run(Class<?> main, String[] args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    List<String> options = ownOptions();
    if (isChosen(options)) {
      command.add(java());
    } else {
      command.addAll(machine());
      classArchive().ifPresent(archive -> command.addAll(sharing(archive)));
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
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process), "launcher"));
    return process.waitFor();
  }

  /** Whoever ends this process means the program: it may finish what it has in hand. */
  private static void end(Process process) {
    process.destroy();
    process.onExit().join();
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
        "-XX:-UsePerfData",
        // An archive that does not fit is passed over without a word on standard output.
        "-Xshare:auto",
        "-Xlog:disable",
        "-Djava.awt.headless=true");
  }

  /** None in the very first run: it has the rules to compile, the next one makes the archive. */
  private static Optional<ClassArchive> classArchive() {
    Path cache = RuleBook.cacheOfUser();
    return Files.isDirectory(cache)
        ? ClassArchive.of(System.getProperty("java.class.path"), cache)
        : Optional.empty();
  }

  private static List<String> sharing(ClassArchive archive) {
    String named = "-D" + ClassArchive.PROPERTY + "=" + archive.file();
    return archive.isSettled()
        ? List.of(named, "-XX:SharedArchiveFile=" + archive.file())
        : List.of(named);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static List<String> ownOptions() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments();
  }

  /** Whether the options ask for a certain machine; properties and sizes go with any. */
  private static boolean isChosen(List<String> options) {
    return !options.stream()
        .allMatch(o -> o.startsWith("-D") || o.startsWith("-Xm") || o.startsWith("-Xss"));
  }

  /** The archive knows its jar by the whole path. */
  private static String absoluteClassPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().normalize().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
