package org.yanbao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yanbao.file.WholeFile;

/**
 * What {@code bin/yanbao} needs to start the program's machine at once, without a launcher that
 * works out its options: these options, kept in the cache as an argument file of Java's. The first
 * line is a comment with the Java that they are for; the script passes over a file that is for
 * another one, and the launcher starts as ever.
 */
final class DirectStart {
  private static final String FOLDER = "start";
  private static final String FILE = "options";

  private final Path cache;

  DirectStart(Path cache) {
    this.cache = cache;
  }

  /**
   * Keeps the options for a program, if they are not kept yet.
   *
   * @param jar the program, by its whole path
   * @param archive the classes kept for it
   */
  void keep(Path jar, ClassArchive archive) {
    Path file = file(jar);
    try {
      String options = options(jar, archive);
      if (Files.exists(file) && Files.readString(file).equals(options)) {
        return;
      }
      Files.createDirectories(file.getParent());
      WholeFile.writeShared(file, options.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // Without them the next start only takes longer.
      return;
    }
  }

  /** Where the script looks: under the folder that the program was unpacked into. */
  Path file(Path jar) {
    Path home = jar.getParent();
    return cache.resolve(FOLDER).resolve(home.getRoot().relativize(home)).resolve(FILE);
  }

  private static String options(Path jar, ClassArchive archive) {
    List<String> machine = Launcher.machine();
    List<String> words = new ArrayList<>(machine.subList(1, machine.size()));
    words.addAll(Launcher.sharing(archive));
    words.add("-Dfile.encoding=UTF-8");
    words.add(Launcher.DIRECTLY);
    words.addAll(List.of("-cp", jar.toString(), Main.class.getName()));
    StringBuilder options = new StringBuilder("# ").append(machine.get(0)).append('\n');
    for (String word : words) {
      options.append('"').append(word.replace("\\", "\\\\").replace("\"", "\\\"")).append("\"\n");
    }
    return options.toString();
  }
}
