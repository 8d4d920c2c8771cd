package org.yanbao.report.tables;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a label, cleared of what files change about it.
 *
 * @param level 1 for 一、, 2 for （一）, 3 for 1., 0 where it has no number
 * @param core its words: no blanks, no punctuation, no number, no remark in brackets
 * @param whole all its letters, number and remark included
 */
record LabelText(int level, String core, String whole) {

  private static final String CHINESE = "一二三四五六七八九";
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern BULLET = Pattern.compile("^[-*#>•·]+");
  private static final Pattern NUMBER =
      Pattern.compile("^(\\(?)(?:([一二三四五六七八九])|\\d)(?![\\d.]*\\d)([)、.,:。]*)");
  private static final Pattern REMARK = Pattern.compile("\\([^()]{3,}\\)?");

  /** Signs besides ideographs and ASCII that labels have and that normalising leaves alone. */
  private static final String UNCHANGED = "、。《》〔〕“”‘’　";

  static LabelText of(String text) {
    String tight =
        isCommon(text)
            ? tight(text)
            : BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    String plain = withRoundBrackets(BULLET.matcher(tight).replaceFirst(""));
    Matcher number = NUMBER.matcher(plain);
    int level = 0;
    String rest = plain;
    if (isNumbered(plain) && number.find()) {
      boolean chinese = number.group(2) != null;
      boolean bracket = !number.group(1).isEmpty() || number.group(3).startsWith(")");
      level = !chinese ? 3 : bracket ? 2 : 1;
      rest = plain.substring(number.end());
    }
    String core = letters(rest.indexOf('(') < 0 ? rest : REMARK.matcher(rest).replaceAll(""));
    return new LabelText(level, core, letters(plain));
  }

  /** Whether normalising does no more to it than {@link #tight}: so it is with most labels. */
  private static boolean isCommon(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean common = isIdeograph(c) || c >= ' ' && c <= '~' || isFullWidth(c);
      if (!common && UNCHANGED.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String tight(String text) {
    StringBuilder tight = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\u3000') {
        tight.append(isFullWidth(c) ? (char) (c - '！' + '!') : c);
      }
    }
    return tight.toString();
  }

  private static boolean isIdeograph(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }

  private static boolean isFullWidth(char c) {
    return c >= '！' && c <= '～';
  }

  private static String withRoundBrackets(String text) {
    return text.replace('[', '(').replace(']', ')').replace('〔', '(').replace('〕', ')');
  }

  private static boolean isNumbered(String plain) {
    char first = plain.isEmpty() ? ' ' : plain.charAt(0);
    return first == '(' || first >= '0' && first <= '9' || CHINESE.indexOf(first) >= 0;
  }

  private static String letters(String text) {
    int i = 0;
    while (i < text.length() && isIdeograph(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(LabelText::isLetter).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static boolean isLetter(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.LETTER_NUMBER
        || Character.getType(codePoint) == Character.OTHER_NUMBER;
  }
}
