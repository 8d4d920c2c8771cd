package org.yanbao.publish.sign;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ends a signed file with a time-stamp over all of it (document time-stamp, ISO 32000-2, 12.8.5).
 * The certification that allows no change permits it: no page is touched, only the list of fields.
 */
public final class ArchiveTimeStamp {
  private static final Pattern FORM = Pattern.compile("/AcroForm (\\d+) 0 R");
  private static final Pattern FIELDS = Pattern.compile("/Fields\\[([^\\]]*)]");
  private static final int ROOM = 8192;
  private static final int RANGE_WIDTH = 48;

  private final Signer signer;

  ArchiveTimeStamp(Signer signer) {
    this.signer = signer;
  }

  /**
   * A file with room for a time-stamp after it. The room is written the same way every time, so
   * that whoever knows the file before can tell every byte of it.
   *
   * @param file all of it, with zeros in the gap
   * @param start where the gap begins, with its bracket
   * @param end where the file goes on
   */
  public record Room(byte[] file, int start, int end) {}

  /**
   * The file with a time-stamp after it.
   *
   * @throws SigningException when there is none to be had
   * @throws IllegalArgumentException when the file is not of our making
   */
  byte[] after(byte[] file) {
    Room room = room(file);
    byte[] stamped = room.file();
    byte[] token = signer.stamp(ByteRange.digest(stamped, room.start(), room.end())).token();
    if (token.length > ROOM) {
      throw new SigningException("时间戳超出预留的位置：请向时间戳服务的管理单位查询");
    }
    put(stamped, room.start() + 1, HexFormat.of().formatHex(token));
    return stamped;
  }

  /**
   * A file with room for a time-stamp after it.
   *
   * @throws IllegalArgumentException when the file is not of our making
   */
  public static Room room(byte[] file) {
    IncrementalUpdate update = new IncrementalUpdate(file);
    int form = Integer.parseInt(only(FORM.matcher(update.dictionary(update.root()))).group(1));
    String content = update.dictionary(form);
    Matcher fields = only(FIELDS.matcher(content));
    int value = update.reserve();
    int field = update.reserve();
    String range = "/Type/DocTimeStamp/Filter/Adobe.PPKLite/SubFilter/ETSI.RFC3161/ByteRange ";
    int at =
        update.put(
            value, range + " ".repeat(RANGE_WIDTH) + "/Contents<" + "0".repeat(2 * ROOM) + ">");
    update.put(
        field,
        "/FT/Sig/Type/Annot/Subtype/Widget/Rect[0 0 0 0]/F 132/T(ArchiveTimeStamp"
            + field
            + ")/V "
            + value
            + " 0 R");
    String all = "/Fields[" + (fields.group(1) + " " + field + " 0 R").strip() + "]";
    update.put(form, fields.replaceFirst(all));
    byte[] stamped = update.file();
    int rangeAt = at + range.length();
    int start = rangeAt + RANGE_WIDTH + "/Contents".length();
    int end = start + 2 * ROOM + 2;
    put(stamped, rangeAt, "[0 " + start + " " + end + " " + (stamped.length - end) + "]");
    return new Room(stamped, start, end);
  }

  private static Matcher only(Matcher matcher) {
    if (!matcher.find()) {
      throw new IllegalArgumentException("the file has no form as ours have");
    }
    return matcher;
  }

  private static void put(byte[] file, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, file, at, bytes.length);
  }
}
