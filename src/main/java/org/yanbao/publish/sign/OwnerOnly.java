package org.yanbao.publish.sign;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.yanbao.file.WholeFile;

/** Files and folders that nobody but their owner may read. */
final class OwnerOnly {
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private OwnerOnly() {}

  /** Makes the folder where there is none, and shuts it to others. */
  static void folder(Path folder) throws IOException {
    Files.createDirectories(folder, attributes(folder, FOLDER));
    restrict(folder, FOLDER);
  }

  /** Makes an empty file where there is none. */
  static void touch(Path file) throws IOException {
    try {
      Files.createFile(file, attributes(file, FILE));
    } catch (FileAlreadyExistsException e) {
      tighten(file);
    }
  }

  /**
   * Writes a new file.
   *
   * @throws FileAlreadyExistsException when there is one of that name
   */
  static void create(Path file, byte[] content) throws IOException {
    Files.createFile(file, attributes(file, FILE));
    tighten(file);
    Files.write(file, content);
  }

  /** Writes a file so that it is there whole or not at all, and never open to others. */
  static void write(Path file, byte[] content) throws IOException {
    WholeFile.writeShared(file, content, attributes(file, FILE));
  }

  /** Shuts a file to others. */
  static void tighten(Path file) throws IOException {
    restrict(file, FILE);
  }

  /** Whether others than the owner may read a file, as far as the operating system says so. */
  static boolean isOpenToOthers(Path file) throws IOException {
    return isPosix(file)
        && Files.getPosixFilePermissions(file).stream()
            .anyMatch(right -> !right.name().startsWith("OWNER_"));
  }

  private static void restrict(Path path, Set<PosixFilePermission> permissions) throws IOException {
    if (isPosix(path)) {
      Files.setPosixFilePermissions(path, permissions);
    }
    // Elsewhere (Windows) the user's own folder is shut to other users already.
  }

  private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
    return isPosix(path)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
