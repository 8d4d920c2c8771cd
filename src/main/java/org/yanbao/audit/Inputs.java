package org.yanbao.audit;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the files to audit below what the user named. A link that he names himself is followed; one
 * that lies in a folder is listed as it is, because it may lead to files that nobody submitted.
 */
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
      throw new SetupException("没有可审核的文件：“" + join(given) + "”中没有年度报告。请把报告文件放进去后再运行。");
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
        found.putIfAbsent(identity(path), new InputFile(real(path), FileNames.readable(path)));
      } else {
        throw new SetupException("找不到“" + path + "”。请检查文件或文件夹的名称和位置是否写对。" + hint(path));
      }
    }
    return List.copyOf(found.values());
  }

  private static String join(List<Path> given) {
    return String.join("”“", given.stream().map(Path::toString).toList());
  }

  private static String hint(Path path) {
    return path.toString().indexOf('\ufffd') >= 0 ? "文件名可能不是 UTF-8 编码：请改名，或改为指定它所在的文件夹。" : "";
  }

  private static Map<Path, InputFile> filesBelow(Path folder) throws SetupException {
    List<InputFile> found = new ArrayList<>();
    try {
      Path real = folder.toRealPath();
      Files.walkFileTree(
          real,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
              return !path.equals(real) && isClutter(path)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
              if (!isClutter(path)) {
                Path asGiven = folder.resolve(real.relativize(path));
                found.add(new InputFile(asGiven, FileNames.readable(asGiven)));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new SetupException("无法读取文件夹“" + folder + "”的内容。请检查读取权限。", e);
    }
    found.sort(Comparator.comparing(InputFile::name).thenComparing(InputFile::path));
    Map<Path, InputFile> files = new LinkedHashMap<>();
    found.forEach(input -> files.put(identity(input.path()), input));
    return files;
  }

  private static Path identity(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static Path real(Path path) {
    try {
      return Files.isSymbolicLink(path) ? path.toRealPath() : path;
    } catch (IOException e) {
      return path;
    }
  }

  private static boolean isClutter(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") || name.startsWith("~$") || CLUTTER.contains(name.toLowerCase());
  }
}
