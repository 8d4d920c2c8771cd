package org.yanbao.publish.typeset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Breaks text into lines by the rules of Chinese typesetting (GB/T 15834 and common practice): no
 * closing mark at the start of a line, no opening mark at its end, a number keeps its measure word,
 * a word of Latin letters stays whole unless it is wider than the line; a long one, such as an
 * address, is parted at its joints.
 */
final class LineBreaker {
  private static final String NO_START =
      Glyph.LEFT + "…—～·％‰℃°,.;:?!)]}>%" + "ーァィゥェォッャュョぁぃぅぇぉっゃゅょ々〻";
  private static final String NO_END = Glyph.RIGHT + "￥＄#№([{<$¥";
  private static final String MEASURE = "件条项份宗元万亿年月日时分秒号页行列段列张个次名家部起人户处类款章第周岁级米";

  /** After these a long word may be parted. */
  private static final String JOINTS = "/\\?&=_-.!";

  /** Up to this number of characters a word stays whole. */
  private static final int LONG_WORD = 20;

  private LineBreaker() {}

  /** The lines of a text in a column of this width, in points; at least one line. */
  static List<Line> lines(List<Glyph> glyphs, float width) {
    List<Line> lines = new ArrayList<>();
    BitSet joints = joints(glyphs);
    int start = 0;
    while (start < glyphs.size()) {
      int hard = start;
      int chance = start;
      float filled = 0;
      while (hard < glyphs.size() && glyphs.get(hard).codePoint() != '\n') {
        Glyph next = glyphs.get(hard);
        if (hard > start && (joints.get(hard) || mayBreak(glyphs, hard))) {
          chance = hard;
        }
        filled += next.width();
        if (filled > width && next.codePoint() != ' ' && hard > start) {
          break;
        }
        hard++;
      }
      if (hard == glyphs.size() || glyphs.get(hard).codePoint() == '\n') {
        lines.add(Line.of(glyphs.subList(start, hard)));
        start = hard + 1;
      } else {
        int end = chance > start ? chance : whole(glyphs, start, hard);
        lines.add(Line.filled(glyphs.subList(start, end), width));
        start = end;
      }
    }
    if (lines.isEmpty()) {
      lines.add(Line.of(List.of()));
    }
    return lines;
  }

  /** Where a word is parted that is wider than its line: before a mark that starts no line. */
  private static int whole(List<Glyph> glyphs, int start, int hard) {
    int end = hard;
    while (end > start + 1 && NO_START.indexOf(glyphs.get(end).codePoint()) >= 0) {
      end--;
    }
    return end > start + 1 ? end : hard;
  }

  /** Places within long words, such as addresses and paths, at which they may be parted. */
  private static BitSet joints(List<Glyph> glyphs) {
    BitSet joints = new BitSet();
    int start = 0;
    for (int i = 0; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !isWordy(glyphs.get(i).codePoint())) {
        for (int joint = start + 2; i - start > LONG_WORD && joint < i; joint++) {
          int after = glyphs.get(joint).codePoint();
          // A number is no address: 12.5 stays together.
          boolean inNumber =
              Character.isDigit(glyphs.get(joint - 2).codePoint()) && Character.isDigit(after);
          if (JOINTS.indexOf(glyphs.get(joint - 1).codePoint()) >= 0
              && Character.isLetterOrDigit(after)
              && !inNumber) {
            joints.set(joint);
          }
        }
        start = i + 1;
      }
    }
    return joints;
  }

  private static boolean mayBreak(List<Glyph> glyphs, int at) {
    return mayBreak(glyphs.get(at - 1).codePoint(), glyphs.get(at).codePoint());
  }

  private static boolean mayBreak(int before, int after) {
    if (after == ' ') {
      return false;
    }
    if (before == ' ') {
      return true;
    }
    if (NO_START.indexOf(after) >= 0 || NO_END.indexOf(before) >= 0) {
      return false;
    }
    if (isWordy(before) && isWordy(after)) {
      return false;
    }
    if (after == '(' && Character.isLetter(before)) {
      return false;
    }
    if (Character.isDigit(before) && MEASURE.indexOf(after) >= 0) {
      return false;
    }
    return !(before == '第' && Character.isDigit(after));
  }

  private static boolean isWordy(int codePoint) {
    if (codePoint < 0x2000) {
      return codePoint > ' ';
    }
    return Character.isLetterOrDigit(codePoint)
        && !Character.isIdeographic(codePoint)
        && Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.HIRAGANA
        && Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.KATAKANA
        && Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.HANGUL;
  }
}
