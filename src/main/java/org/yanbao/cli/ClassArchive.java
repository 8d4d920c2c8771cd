package org.yanbao.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.yanbao.rules.CacheFolder;

/**
 * The program's classes as the virtual machine keeps them in memory (class data sharing, JEP 350),
 * so that a start need not load and verify them anew. The archive lies beside the compiled rules
 * and is made after the first audit, by a process that nobody waits for. The virtual machine passes
 * over an archive that is missing, damaged or of another program; an empty one says that none can
 * be made here.
 */
final class ClassArchive {
  /** Names the archive in the processes that the launcher starts, whether it exists or not. */
  static final String PROPERTY = "yanbao.classes";

  private static final String PREFIX = "classes-";
  private static final String SUFFIX = ".jsa";
  private static final int MINUTES_TO_MAKE = 20;
  private static final int MOST_KEPT = 3;

  /** How a virtual machine ends that was sent SIGHUP, SIGINT, SIGKILL or SIGTERM. */
  private static final Set<Integer> KILLED = Set.of(129, 130, 137, 143);

  private static final Path NICE = Path.of("/usr/bin/nice");
  private static final String NOTHING = File.separatorChar == '/' ? "/dev/null" : "NUL";

  private final Path file;

  ClassArchive(Path file) {
    this.file = file;
  }

  /**
   * The archive for a class path; none where classes do not come from one jar, which class data
   * sharing asks for.
   */
  static Optional<ClassArchive> of(String classPath, Path cache) {
    Path jar = Path.of(classPath.split(File.pathSeparator, 2)[0]);
    try {
      if (classPath.contains(File.pathSeparator) || !Files.isRegularFile(jar)) {
        return Optional.empty();
      }
      int key =
          Objects.hash(
              System.getProperty("java.vm.version"),
              jar.toAbsolutePath().normalize().toString(),
              Files.size(jar),
              Files.getLastModifiedTime(jar).toMillis());
      return Optional.of(
          new ClassArchive(
              cache.resolve(PREFIX + Integer.toHexString(key) + SUFFIX).toAbsolutePath()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The archive for this process; none where it was not started in the machine that suits it. The
   * one that it was started with may be of an earlier version.
   */
  static Optional<ClassArchive> ofThisProcess() {
    return System.getProperty(PROPERTY) == null
        ? Optional.empty()
        : of(System.getProperty("java.class.path"), CacheFolder.ofUser());
  }

  Path file() {
    return file;
  }

  /** Whether it was made, or found impossible to make. */
  boolean isSettled() {
    return Files.exists(file);
  }

  /** Whether it can be made here. */
  boolean isPossible() {
    return Files.isWritable(file.getParent());
  }

  /**
   * Has a process of low priority make the archive while this one ends. It may be killed at any
   * time: the next run then begins anew.
   */
  void makeMeanwhile(Path rules) {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(NICE)) {
      command.addAll(List.of(NICE.toString(), "-n", "10"));
    }
    command.addAll(Launcher.machine());
    command.add("-Dfile.encoding=UTF-8");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(ClassArchiveMaker.class.getName(), file.toString()));
    command.add(rules.toAbsolutePath().toString());
    try {
      new ProcessBuilder(command)
          .redirectInput(ProcessBuilder.Redirect.from(new File(NOTHING)))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // See above.
      return;
    }
  }

  /** Has a process rehearse an audit under these rules and keep the classes it used. */
  void make(Path rules) throws InterruptedException {
    Path draft = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      if (!isMade(draft, rules)) {
        Files.write(draft, new byte[0]);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      removeOthers();
    } catch (IOException e) {
      // Without an archive the next start only takes longer.
      draft.toFile().delete();
    }
  }

  private boolean isMade(Path draft, Path rules) throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("yanbao-rehearsal-");
    try {
      List<String> command = new ArrayList<>(Launcher.machine());
      command.add("-XX:ArchiveClassesAtExit=" + draft);
      // The rules' classes are to be in it, though their loader is garbage by then.
      command.add("-XX:-ClassUnloading");
      command.add("-XX:ErrorFile=" + home.resolve("crash.log"));
      command.add("-Dfile.encoding=UTF-8");
      command.add("-Duser.home=" + home);
      command.add("-Dyanbao.cache=" + file.getParent());
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.addAll(List.of(Rehearsal.class.getName(), rules.toString(), home.toString()));
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      try {
        if (!process.waitFor(MINUTES_TO_MAKE, TimeUnit.MINUTES)) {
          throw new IOException("the machine is too busy");
        }
        if (KILLED.contains(process.exitValue())) {
          throw new IOException("ended from outside");
        }
        return process.exitValue() == 0 && Files.exists(draft);
      } finally {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } finally {
      Rehearsal.clear(home);
    }
  }

  /** Archives of earlier versions of the program, and what killed makers left. */
  private void removeOthers() throws IOException {
    List<Path> others;
    try (Stream<Path> all = Files.list(file.getParent())) {
      others =
          all.filter(other -> other.getFileName().toString().startsWith(PREFIX))
              .filter(other -> !other.equals(file))
              .sorted(Comparator.comparing(ClassArchive::age))
              .toList();
    }
    int kept = 1;
    for (Path other : others) {
      boolean isDraft = !other.toString().endsWith(SUFFIX);
      if (isDraft || ++kept > MOST_KEPT) {
        Files.deleteIfExists(other);
      }
    }
  }

  private static long age(Path archive) {
    return -archive.toFile().lastModified();
  }
}
