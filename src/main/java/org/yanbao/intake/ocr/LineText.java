package org.yanbao.intake.ocr;

import java.util.ArrayList;
import java.util.List;

/** Mends what Tesseract always takes for something else in a line of Chinese. */
final class LineText {

  private static final String HALF = ",:;?!";
  private static final String FULL = "，：；？！";

  private LineText() {}

  /** The words of a line with the signs that stand among ideographs in their full width. */
  static List<Word> mended(List<Word> words) {
    List<Word> mended = new ArrayList<>();
    char before = ' ';
    for (Word word : words) {
      StringBuilder text = new StringBuilder(word.text().length());
      for (char c : word.text().toCharArray()) {
        int half = HALF.indexOf(c);
        char better = half >= 0 && isIdeograph(before) ? FULL.charAt(half) : c;
        text.append(better);
        before = better;
      }
      mended.add(new Word(text.toString(), word.left(), word.right(), word.confidence()));
    }
    return mended;
  }

  private static boolean isIdeograph(char c) {
    return c >= '\u4e00' && c <= '\u9fff' || c == '）' || c == '》' || c == '”' || c == ')';
  }
}
