package org.yanbao.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The options that this process's virtual machine was started with. */
final class JavaOptions {
  private static final Path OWN_COMMAND_LINE = Path.of("/proc/self/cmdline");
  private static final List<String> ELSEWHERE = List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS");

  private JavaOptions() {}

  /** The options, without those that name the class path and the program. */
  static List<String> own() {
    Optional<List<String>> typed = asTyped();
    // The machine knows best, but asking it takes a library of its own.
    return typed.isPresent()
        ? typed.get()
        : ManagementFactory.getRuntimeMXBean().getInputArguments();
  }

  /** Whether options ask for a certain machine; properties and sizes go with any. */
  static boolean choose(List<String> options) {
    for (String option : options) {
      if (!option.startsWith("-D") && !option.startsWith("-Xm") && !option.startsWith("-Xss")) {
        return true;
      }
    }
    return false;
  }

  /** The options, where the command line is at hand and holds nothing but the plainest of them. */
  private static Optional<List<String>> asTyped() {
    for (String variable : ELSEWHERE) {
      if (System.getenv(variable) != null) {
        return Optional.empty();
      }
    }
    if (!Files.isReadable(OWN_COMMAND_LINE)) {
      return Optional.empty();
    }
    try {
      return of(new String(Files.readAllBytes(OWN_COMMAND_LINE), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The options in a command line.
   *
   * @param command the words, each ended by a zero byte, the program first
   * @return none where a word stands before the name of the program that is not understood here
   */
  static Optional<List<String>> of(String command) {
    List<String> options = new ArrayList<>();
    String[] words = command.split("\0", -1);
    for (int i = 1; i < words.length; i++) {
      if (words[i].equals("-jar")) {
        return Optional.of(List.copyOf(options));
      }
      if (words[i].equals("-cp") || words[i].equals("-classpath")) {
        i++;
      } else if (words[i].startsWith("-D") || words[i].startsWith("-X")) {
        options.add(words[i]);
      } else {
        return words[i].startsWith("-") || words[i].startsWith("@")
            ? Optional.empty()
            : Optional.of(List.copyOf(options));
      }
    }
    return Optional.empty();
  }
}
