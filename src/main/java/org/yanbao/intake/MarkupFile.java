package org.yanbao.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yanbao.document.Note;
import org.yanbao.document.Place;

/** Loads a file of characters within the limits. */
final class MarkupFile {

  private MarkupFile() {}

  /** The text of the file; a note is taken where its bytes were damaged. */
  static String load(Path file, DocumentBuilder builder) throws IOException {
    if (Files.size(file) > Limits.MARKUP_BYTES) {
      throw new TooLargeException("文本");
    }
    return decode(Files.readAllBytes(file), builder);
  }

  /** The text in bytes of unknown charset; a note is taken where they were damaged. */
  static String decode(byte[] bytes, DocumentBuilder builder) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    if (decoded.damaged()) {
      builder.note(
          Note.Kind.ENCODING,
          "文件的字符编码有误，按 " + decoded.charset().name() + " 推断读取，个别字符无法还原（显示为“\ufffd”）。",
          Place.UNKNOWN);
    }
    return decoded.text();
  }
}
