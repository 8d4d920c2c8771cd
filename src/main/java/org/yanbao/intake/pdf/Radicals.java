package org.yanbao.intake.pdf;

import java.text.Normalizer;

/**
 * Folds characters that only stand for a shape to the ones that are written: browsers' PDFs say ⼀
 * (Kangxi radical) or ⻔ (radicals supplement) where the page says 一 and 门. Other compatibility
 * characters, full-width digits among them, are kept: they are how the agency wrote it.
 */
final class Radicals {

  /**
   * CJK Radicals Supplement, U+2E80 on; a blank where nothing is equivalent. After the Unicode
   * Character Database's EquivalentUnifiedIdeograph; NFKC maps only two of them.
   */
  private static final String SUPPLEMENT =
      "冫厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尢巳幺彑彐忄㣺扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓罒㓁冗罒羊羊羊耂肀聿肉臼艹艹艹虎"
          + "衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

  private static final int SUPPLEMENT_START = 0x2e80;

  private Radicals() {}

  /** The text with such characters folded. */
  static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isFolded(text.charAt(i))) {
        return foldAll(text);
      }
    }
    return text;
  }

  private static String foldAll(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int index = c - SUPPLEMENT_START;
      if (index >= 0 && index < SUPPLEMENT.length() && SUPPLEMENT.charAt(index) != ' ') {
        folded.append(SUPPLEMENT.charAt(index));
      } else if (c == '\u00ad') {
        folded.append('-');
      } else if (isSpace(c)) {
        folded.append(' ');
      } else if (isFolded(c)) {
        folded.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /** Radicals, compatibility ideographs, ligatures, and the hyphen that fonts call soft. */
  private static boolean isFolded(char c) {
    return c >= '\u2e80' && c <= '\u2fdf'
        || c >= '\uf900' && c <= '\ufad9'
        || c >= '\ufb00' && c <= '\ufb06'
        || c == '\u00ad'
        || isSpace(c);
  }

  /** Spaces that are not white space to Java: the no-break ones. */
  private static boolean isSpace(char c) {
    return c == '\u00a0' || c == '\u2007' || c == '\u202f';
  }
}
