package org.yanbao.publish.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The font files that come with the program. Beside its jar they lie unpacked: of ten megabytes a
 * sheet needs a few thousand glyphs at most, and to unpack them all is a twentieth of a short run.
 */
final class FontFiles {
  private static final String FOLDER = "fonts/ttf/NotoSansSC/";

  private FontFiles() {}

  /**
   * The unpacked file in memory that the operating system fills as it is looked at; empty where the
   * program does not run from its jar.
   */
  static Optional<ByteBuffer> mapped(String name) throws IOException {
    Optional<Path> file = unpacked(name);
    return file.isPresent() ? Optional.of(map(file.get())) : Optional.empty();
  }

  /** The file out of the library that brings it. */
  static byte[] packed(String name) throws IOException {
    try (InputStream in = FontFiles.class.getResourceAsStream("/" + FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("程序不完整：缺少字体文件 " + name + "，请重新安装");
      }
      return in.readAllBytes();
    }
  }

  private static ByteBuffer map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
  }

  private static Optional<Path> unpacked(String name) {
    try {
      Path jar =
          Path.of(FontFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path file = jar.resolveSibling("lib").resolve(FOLDER).resolve(name);
      return Files.isRegularFile(jar) && Files.isReadable(file)
          ? Optional.of(file)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
