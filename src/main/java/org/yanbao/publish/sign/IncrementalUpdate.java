package org.yanbao.publish.sign;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An update that is appended to a PDF of our own making (ISO 32000-1, 7.5.6): what is signed stays
 * as it is, byte by byte. Not thread-safe; one per update.
 */
final class IncrementalUpdate {
  private static final Pattern TRAILER =
      Pattern.compile(
          "trailer\n"
              + "<<(.*?)/Root (\\d+) 0 R/Size (\\d+)(?:/Prev \\d+)?>>\n"
              + "startxref\n"
              + "(\\d+)\n"
              + "%%EOF\n"
              + "$",
          Pattern.DOTALL);

  private final byte[] before;
  private final String text;
  private final String keys;
  private final int root;
  private final String previous;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<Integer, Integer> offsets = new TreeMap<>();
  private int next;

  /**
   * An update that changes nothing yet.
   *
   * @throws IllegalArgumentException when the file is not of our making
   */
  IncrementalUpdate(byte[] file) {
    this.before = file;
    this.text = new String(file, StandardCharsets.ISO_8859_1);
    Matcher trailer = TRAILER.matcher(text);
    trailer.region(Math.max(0, text.lastIndexOf("trailer\n")), text.length());
    if (!trailer.lookingAt()) {
      throw new IllegalArgumentException("the file does not end as ours do");
    }
    this.keys = trailer.group(1);
    this.root = Integer.parseInt(trailer.group(2));
    this.next = Integer.parseInt(trailer.group(3));
    this.previous = trailer.group(4);
  }

  /** Number of the catalog. */
  int root() {
    return root;
  }

  /**
   * The dictionary of an object as it stands in the file, without its outer brackets.
   *
   * @throws IllegalArgumentException when there is none
   */
  String dictionary(int number) {
    String head = "\n" + number + " 0 obj\n<<";
    int start = text.lastIndexOf(head);
    int end = text.indexOf(">>\nendobj\n", start);
    if (start < 0 || end < 0) {
      throw new IllegalArgumentException("no object " + number);
    }
    return text.substring(start + head.length(), end);
  }

  /** A number for a new object. */
  int reserve() {
    return next++;
  }

  /**
   * Writes a dictionary.
   *
   * @param content what stands between its outer brackets
   * @return the position of the content in the file that will be
   */
  int put(int number, String content) {
    begin(number);
    append("<<");
    int at = before.length + out.size();
    append(content + ">>\nendobj\n");
    return at;
  }

  /** Writes a stream as it is. */
  void put(int number, byte[] stream) {
    begin(number);
    append("<</Length " + stream.length + ">>stream\n");
    out.writeBytes(stream);
    append("\nendstream\nendobj\n");
  }

  /** The file with the update; nothing may be put afterwards. */
  byte[] file() {
    int start = before.length + out.size();
    append("xref\n");
    offsets.forEach(
        (number, offset) ->
            append(String.format(Locale.ROOT, "%d 1\n%010d 00000 n \n", number, offset)));
    append(
        "trailer\n<<"
            + keys
            + "/Root "
            + root
            + " 0 R/Size "
            + next
            + "/Prev "
            + previous
            + ">>\n");
    append("startxref\n" + start + "\n%%EOF\n");
    byte[] file = Arrays.copyOf(before, before.length + out.size());
    System.arraycopy(out.toByteArray(), 0, file, before.length, out.size());
    return file;
  }

  private void begin(int number) {
    offsets.put(number, before.length + out.size());
    append(number + " 0 obj\n");
  }

  private void append(String latin) {
    out.writeBytes(latin.getBytes(StandardCharsets.ISO_8859_1));
  }
}
