package org.yanbao.intake;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.util.LittleEndian;

/**
 * Paragraphs that a binary Word document gives no properties of their own: where a page of
 * properties (PapxFkp, [MS-DOC] 2.9.175) would say where they stand it says 0. POI takes what
 * stands at the start of the page for them, which are positions of text: whether the paragraph is
 * in a table is then left to chance.
 */
final class UnsetParagraphs {

  private static final int PAGE = 512;

  /** Bytes of a position, and of what a page says of each paragraph. */
  private static final int POSITION = 4;

  private static final int ENTRY = 13;

  private UnsetParagraphs() {}

  /** Takes the properties that POI found there from such paragraphs of a document. */
  static void clear(HWPFDocument word) {
    Set<ByteBuffer> mistaken = mistaken(word);
    if (mistaken.isEmpty()) {
      return;
    }
    List<PAPX> paragraphs = word.getParagraphTable().getParagraphs();
    paragraphs.replaceAll(
        paragraph ->
            mistaken.contains(ByteBuffer.wrap(paragraph.getGrpprl()))
                ? unset(paragraph)
                : paragraph);
  }

  private static PAPX unset(PAPX paragraph) {
    return new PAPX(paragraph.getStart(), paragraph.getEnd(), new SprmBuffer(new byte[2], 2));
  }

  private static Set<ByteBuffer> mistaken(HWPFDocument word) {
    byte[] main = word.getMainStream();
    PlexOfCps pages =
        new PlexOfCps(
            word.getTableStream(),
            word.getFileInformationBlock().getFcPlcfbtePapx(),
            word.getFileInformationBlock().getLcbPlcfbtePapx(),
            POSITION);
    Set<ByteBuffer> found = new HashSet<>();
    for (int i = 0; i < pages.length(); i++) {
      int at = PAGE * LittleEndian.getInt(pages.getProperty(i).getBytes());
      if (at >= 0 && at + PAGE <= main.length && hasUnset(main, at)) {
        found.add(ByteBuffer.wrap(start(main, at)));
      }
    }
    return found;
  }

  private static boolean hasUnset(byte[] main, int page) {
    int paragraphs = LittleEndian.getUByte(main, page + PAGE - 1);
    int entries = page + (paragraphs + 1) * POSITION;
    for (int i = 0; i < paragraphs && entries + i * ENTRY < page + PAGE; i++) {
      if (main[entries + i * ENTRY] == 0) {
        return true;
      }
    }
    return false;
  }

  /** What POI reads for properties that stand nowhere: a length in words, then as many bytes. */
  private static byte[] start(byte[] main, int page) {
    int length = 2 * LittleEndian.getUByte(main, page);
    int from = length == 0 ? page + 2 : page + 1;
    int bytes = length == 0 ? 2 * LittleEndian.getUByte(main, page + 1) : length - 1;
    return Arrays.copyOfRange(main, from, Math.min(from + bytes, main.length));
  }
}
