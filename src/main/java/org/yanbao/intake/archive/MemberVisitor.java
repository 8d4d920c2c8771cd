package org.yanbao.intake.archive;

import java.io.IOException;
import java.nio.file.Path;
import org.yanbao.intake.UnreadableException;

/** Takes the members of an archive, one after another, in the archive's order. */
public interface MemberVisitor {

  /**
   * A member that was unpacked.
   *
   * @param name its name, {@code outer.zip!path/inner.docx}; only a name: it may hold anything,
   *     {@code ../} included, and must never be used as a path
   * @param file where its bytes are; the file is removed when this method returns, and may be moved
   *     away before
   * @throws IOException ends the walk
   */
  void file(String name, Path file) throws IOException;

  /**
   * A member, or the archive itself, that could not be unpacked; the walk goes on with the next.
   *
   * @param name its name; the archive's own where it is the archive
   * @param reason why, in plain Chinese
   * @throws IOException ends the walk
   */
  void unreadable(String name, UnreadableException reason) throws IOException;
}
