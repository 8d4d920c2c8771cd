package org.yanbao.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.yanbao.intake.UnreadableException;
import org.yanbao.intake.archive.Archives;
import org.yanbao.intake.archive.MemberVisitor;

/**
 * Takes apart what was submitted: files as they are, archives member by member. Members lie in a
 * temporary folder of the run until they are released. Walks on one thread; files may be released
 * by any.
 */
final class Submissions implements AutoCloseable {
  private final MembersFolder folder;
  private final Path scratch;
  private int members;

  Submissions() throws IOException {
    this.folder = MembersFolder.create();
    this.scratch = folder.path();
  }

  /** Hands on every file of the inputs, in their order. */
  void each(List<InputFile> inputs, Taker taker) throws IOException {
    for (InputFile input : inputs) {
      if (Files.isSymbolicLink(input.path())) {
        taker.unreadable(input.name(), "这是一个链接（快捷方式），指向别处的文件，未跟随读取。请把文件本身放进文件夹，或在命令中直接写出这个链接。");
      } else if (Files.exists(input.path()) && !Files.isRegularFile(input.path())) {
        // To open a pipe or a device may never end.
        taker.unreadable(input.name(), "这不是一个普通文件（可能是设备、管道或指向文件夹的链接），未读取。请提交报告文件本身。");
      } else if (isArchive(input)) {
        Archives.walk(input.path(), input.name(), new Members(taker));
      } else {
        taker.file(speakable(input));
      }
    }
  }

  /** Whether the inputs are one file that holds no others. */
  static boolean isSingleFile(List<InputFile> inputs) {
    return inputs.size() == 1
        && !(Files.isRegularFile(inputs.get(0).path()) && isArchive(inputs.get(0)));
  }

  /** A file whose path no other process could be told is reached through a link of our own. */
  private InputFile speakable(InputFile input) throws IOException {
    if (FileNames.isSpeakable(input.path())) {
      return input;
    }
    Path link = scratch.resolve(++members + "-named");
    return new InputFile(
        Files.createSymbolicLink(link, input.path().toAbsolutePath()), input.name());
  }

  /** A file that cannot be looked at is handed on: reading it tells why. */
  private static boolean isArchive(InputFile input) {
    try {
      return Archives.isArchive(input.path());
    } catch (IOException e) {
      return false;
    }
  }

  /** Removes the file of a member that is done with; files as submitted are never touched. */
  void release(InputFile input) throws IOException {
    if (input.path().startsWith(scratch)) {
      Files.deleteIfExists(input.path());
    }
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }

  /** What is done with each file. */
  interface Taker {
    /** A file that can be read. */
    void file(InputFile input) throws IOException;

    /** An archive, or a member of one, that could not be unpacked. */
    void unreadable(String name, String reason) throws IOException;
  }

  /** Keeps a member beyond the moment in which the archive shows it. */
  private final class Members implements MemberVisitor {
    private final Taker taker;

    private Members(Taker taker) {
      this.taker = taker;
    }

    @Override
    public void file(String name, Path file) throws IOException {
      Path kept = scratch.resolve(++members + "-" + file.getFileName());
      Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
      taker.file(new InputFile(kept, name));
    }

    @Override
    public void unreadable(String name, UnreadableException reason) throws IOException {
      taker.unreadable(name, reason.getMessage());
    }
  }
}
