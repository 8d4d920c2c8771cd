package org.yanbao.publish.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines by the rules of Chinese typesetting (GB/T 15834 and common practice): no
 * closing mark at the start of a line, no opening mark at its end, a number keeps its measure word,
 * a word of Latin letters stays whole unless it is wider than the line.
 */
final class LineBreaker {
  private static final String NO_START =
      "，。、；：？！）》〉」』】〕〗”’…—～·％‰℃°,.;:?!)]}>%" + "ーァィゥェォッャュョぁぃぅぇぉっゃゅょ々〻";
  private static final String NO_END = "（《〈「『【〔〖“‘￥＄#№([{<$¥";
  private static final String MEASURE = "件条项份宗元万亿年月日时分秒号页行列段列张个次名家部起人户处类款章第周岁级米";

  private LineBreaker() {}

  /** The lines of a text in a column of this width, in points; at least one line. */
  static List<Line> lines(List<Glyph> glyphs, float width) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < glyphs.size()) {
      int hard = start;
      int chance = start;
      float filled = 0;
      while (hard < glyphs.size() && glyphs.get(hard).codePoint() != '\n') {
        Glyph next = glyphs.get(hard);
        if (hard > start && mayBreak(glyphs.get(hard - 1).codePoint(), next.codePoint())) {
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
        int end = chance > start ? chance : hard;
        lines.add(Line.filled(glyphs.subList(start, end), width));
        start = end;
      }
    }
    if (lines.isEmpty()) {
      lines.add(Line.of(List.of()));
    }
    return lines;
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
