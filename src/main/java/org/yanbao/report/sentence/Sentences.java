package org.yanbao.report.sentence;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a paragraph into sentences at 。！？. A mark inside brackets, quotation marks or book marks
 * ends no sentence; ； does not either, because what follows it often has its subject before it.
 */
public final class Sentences {

  private static final String ENDS = "。！？!?";
  private static final String OPENING = "（(《〈“「『【〔";
  private static final String CLOSING = "）)》〉”」』】〕";

  /** An opening mark that finds no closing one within this distance is a slip of the pen. */
  private static final int LONGEST_ENCLOSURE = 150;

  /** Longer ones are broken at a comma, so that no text makes the readers slow. */
  private static final int LONGEST_SENTENCE = 600;

  private static final int LONGEST_WITHOUT_COMMA = 800;

  private Sentences() {}

  /** The sentences, each with its closing mark and without blanks around it. */
  public static List<String> split(String paragraph) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        i = endOfEnclosure(paragraph, i);
      } else if (ENDS.indexOf(c) >= 0 || isTooLong(i - start, c)) {
        int end = i + 1;
        while (end < paragraph.length() && isTail(paragraph.charAt(end))) {
          end++;
        }
        add(sentences, paragraph.substring(start, end));
        start = end;
        i = end - 1;
      }
    }
    add(sentences, paragraph.substring(start));
    return sentences;
  }

  private static boolean isTooLong(int length, char c) {
    return length > LONGEST_SENTENCE && c == '，' || length > LONGEST_WITHOUT_COMMA;
  }

  private static boolean isTail(char c) {
    return ENDS.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
  }

  private static int endOfEnclosure(String text, int opening) {
    char closing = CLOSING.charAt(OPENING.indexOf(text.charAt(opening)));
    int limit = Math.min(text.length(), opening + LONGEST_ENCLOSURE);
    for (int i = opening + 1; i < limit; i++) {
      if (text.charAt(i) == closing) {
        return i;
      }
    }
    return opening;
  }

  private static void add(List<String> sentences, String sentence) {
    String stripped = Blanks.fold(sentence);
    if (!stripped.isEmpty()) {
      sentences.add(stripped);
    }
  }
}
