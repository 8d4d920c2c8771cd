package org.yanbao.rules.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A text file of the rule folder. Editors on Chinese systems save as UTF-8 with or without a byte
 * order mark, as UTF-16 with one, or as GBK; all of them are read rightly.
 *
 * @param name its name, relative to the rule folder
 * @param text its text, lines parted by a line feed, without a byte order mark
 * @param remark what to tell whoever saved it so; empty for plain UTF-8
 */
public record TextFile(String name, String text, String remark) {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] UTF_16_LE_MARK = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] UTF_16_BE_MARK = {(byte) 0xFE, (byte) 0xFF};

  /**
   * Reads a file.
   *
   * @throws IOException when it cannot be read
   * @throws CharacterCodingException when it is text in none of the encodings
   */
  public static TextFile read(Path path, String name) throws IOException {
    return of(name, Files.readAllBytes(path));
  }

  /** What to tell about a file that is no text. */
  public static RuleProblem unreadable(String name, IOException why) {
    return new RuleProblem(
        name,
        0,
        0,
        "",
        why instanceof OfficeFileException
            ? "这是办公软件的文件，不是文本文件。请用办公软件打开，表格另存为CSV（逗号分隔），文字另存为UTF-8的纯文本。"
            : "文件读不出来，或者不是文本文件。请检查文件及其权限，另存为UTF-8。");
  }

  /**
   * The text of some bytes.
   *
   * @throws CharacterCodingException when they are text in none of the encodings
   */
  public static TextFile of(String name, byte[] bytes) throws CharacterCodingException {
    if (begins(bytes, UTF_8_MARK)) {
      String text = decode(StandardCharsets.UTF_8, bytes, UTF_8_MARK.length);
      return new TextFile(name, text, "文件带BOM（字节顺序标记），已正常读入；建议另存为“UTF-8（不带BOM）”。");
    }
    if (begins(bytes, UTF_16_LE_MARK)) {
      return utf16(name, decode(StandardCharsets.UTF_16LE, bytes, UTF_16_LE_MARK.length));
    }
    if (begins(bytes, UTF_16_BE_MARK)) {
      return utf16(name, decode(StandardCharsets.UTF_16BE, bytes, UTF_16_BE_MARK.length));
    }
    if (begins(bytes, ZIP) || begins(bytes, OLE)) {
      throw new OfficeFileException();
    }
    if (holdsNothing(bytes)) {
      throw new CharacterCodingException();
    }
    try {
      return new TextFile(name, decode(StandardCharsets.UTF_8, bytes, 0), "");
    } catch (CharacterCodingException e) {
      String text = decode(GB18030, bytes, 0);
      return new TextFile(name, text, "文件是GBK编码，已按GBK读入；建议另存为UTF-8，以免在别的电脑上出现乱码。");
    }
  }

  private static TextFile utf16(String name, String text) {
    return new TextFile(name, text, "文件是UTF-16（“Unicode”）编码，已正常读入；建议另存为UTF-8。");
  }

  private static boolean begins(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  /** Bytes of the value 0 stand in no text of these encodings. */
  private static boolean holdsNothing(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  private static String decode(Charset charset, byte[] bytes, int from)
      throws CharacterCodingException {
    return charset
        .newDecoder()
        .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
        .toString()
        .replace("\r\n", "\n")
        .replace('\r', '\n');
  }

  /** The remark as something that should be known; empty for plain UTF-8. */
  public Optional<RuleProblem> notice() {
    return remark.isEmpty()
        ? Optional.empty()
        : Optional.of(new RuleProblem(name, 0, 0, "", remark));
  }
}
