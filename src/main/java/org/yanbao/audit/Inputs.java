package org.yanbao.audit;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the files to audit below what the user named. */
final class Inputs {
  /** What operating systems and office programs leave beside documents. */
  private static final Set<String> CLUTTER = Set.of("thumbs.db", "desktop.ini", "__macosx");

  private Inputs() {}

  /**
   * The files named, and all files below the folders named, each once, folders in the order of
   * their names. Hidden files and the lock files of office programs are left out.
   *
   * @throws SetupException when a name does not exist, a folder cannot be listed, or nothing is
   *     there
   */
  static List<InputFile> find(List<Path> given) throws SetupException {
    List<InputFile> found = list(given);
    if (found.isEmpty()) {
      throw new SetupException("没有可审计的文件：“" + join(given) + "”中没有年度报告。请把报告文件放进去后再运行。");
    }
    return found;
  }

  /** The same, where nothing need be there yet. */
  static List<InputFile> list(List<Path> given) throws SetupException {
    Map<Path, InputFile> found = new LinkedHashMap<>();
    for (Path path : given) {
      if (Files.isDirectory(path)) {
        filesBelow(path).forEach(found::putIfAbsent);
      } else if (Files.exists(path)) {
        found.putIfAbsent(identity(path), input(path));
      } else {
        throw new SetupException("找不到“" + path + "”。请检查文件或文件夹的名称和位置是否写对。");
      }
    }
    return List.copyOf(found.values());
  }

  private static String join(List<Path> given) {
    return String.join("”“", given.stream().map(Path::toString).toList());
  }

  private static Map<Path, InputFile> filesBelow(Path folder) throws SetupException {
    Map<String, InputFile> byName = new TreeMap<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
              return !path.equals(folder) && isClutter(path)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
              if (!isClutter(path)) {
                InputFile input = input(path);
                byName.put(input.name(), input);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new SetupException("无法读取文件夹“" + folder + "”的内容。请检查读取权限。", e);
    }
    Map<Path, InputFile> files = new LinkedHashMap<>();
    byName.values().forEach(input -> files.put(identity(input.path()), input));
    return files;
  }

  private static Path identity(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static InputFile input(Path path) {
    return new InputFile(path, path.toString().replace('\\', '/'));
  }

  private static boolean isClutter(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") || name.startsWith("~$") || CLUTTER.contains(name.toLowerCase());
  }
}
