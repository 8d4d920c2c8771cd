package org.yanbao.acceptance.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What is hostile by its name or kind, not by its bytes; as far as the file system takes it. */
final class HostileNames {
  private HostileNames() {}

  /**
   * Puts them into a folder.
   *
   * @param outside a file outside of it
   */
  static void writeTo(HostileFolder folder, Path outside) throws IOException, InterruptedException {
    Path link = Files.createSymbolicLink(folder.path().resolve("link.docx"), outside);
    folder.expect(link.getFileName().toString(), "链接");
    Files.createSymbolicLink(folder.path().resolve("link-folder"), outside.getParent());
    folder.expect("link-folder", "链接");
    Files.createSymbolicLink(folder.path().resolve("broken.docx"), Path.of("no-such-file"));
    folder.expect("broken.docx", "链接");
    if (shell("mkfifo \"$1/pipe.docx\"", folder.path())) {
      folder.expect("pipe.docx", "不是一个普通文件");
    }
    folder.text("长".repeat(80) + ".txt", "未在文件中找到", "今天天气很好。");
    try {
      folder.text("清屏\u001b[2J\n换行.txt", "", "今天天气很好。");
      folder.reasons().remove("清屏\u001b[2J\n换行.txt");
      folder.expect("清屏\ufffd[2J\ufffd换行.txt", "未在文件中找到");
    } catch (InvalidPathException e) {
      // Windows has no such names.
      return;
    }
  }

  /** Copies a report under a name in GBK; false where the file system wants UTF-8. */
  static boolean copyUnderGbkName(Path report, Path folder)
      throws IOException, InterruptedException {
    return shell(
        "cp \"$2\" \"$1/$(printf '\\304\\352\\261\\250.docx')\"", folder, report.toAbsolutePath());
  }

  private static boolean shell(String command, Path... words)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command, "sh");
    for (Path word : words) {
      builder.command().add(word.toString());
    }
    return builder.inheritIO().start().waitFor() == 0;
  }
}
