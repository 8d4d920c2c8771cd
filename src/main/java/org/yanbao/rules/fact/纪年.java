package org.yanbao.rules.fact;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yanbao.report.sentence.Normal;

/**
 * The one writing of years, digits and marks that rules are written for: 二〇二四年 and ２０２４年 are 2024年,
 * a narrow comma, semicolon or colon between Chinese characters is the wide one.
 */
final class 纪年 {
  /** A year in Chinese numerals has one of them. */
  private static final String SIGNS = "二〇○零";

  private static final String NUMERALS = "零一二三四五六七八九";
  private static final Pattern YEAR =
      Pattern.compile("(?<![一二三四五六七八九十\\d])[二2][〇○零0O][一二三四五六七八九〇○零\\d]{2}(?=年)");

  private static final String NARROW = ",;:";
  private static final String WIDE = "，；：";

  private 纪年() {}

  /** The text with ASCII digits, its years written with them, its marks the Chinese ones. */
  static String 写作数字(String text) {
    String digits = wideMarks(Normal.asciiDigits(text));
    boolean mayHoldYear =
        !digits.equals(text) || SIGNS.chars().anyMatch(sign -> text.indexOf(sign) >= 0);
    return mayHoldYear ? YEAR.matcher(digits).replaceAll(纪年::inDigits) : digits;
  }

  /** Beside a Chinese character a mark is no part of a number, a time or an address. */
  private static String wideMarks(String text) {
    char[] wide = null;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = c > ';' ? -1 : NARROW.indexOf(c);
      if (at >= 0
          && (isChinese(text.charAt(i - 1))
              || i + 1 < text.length() && isChinese(text.charAt(i + 1)))) {
        wide = wide == null ? text.toCharArray() : wide;
        wide[i] = WIDE.charAt(at);
      }
    }
    return wide == null ? text : new String(wide);
  }

  private static boolean isChinese(char c) {
    return c >= '\u4e00' && c <= '\u9fff' || c == '》' || c == '）' || c == '”';
  }

  private static String inDigits(MatchResult year) {
    StringBuilder digits = new StringBuilder();
    for (char c : year.group().toCharArray()) {
      digits.append(Character.isDigit(c) ? c - '0' : Math.max(NUMERALS.indexOf(c), 0));
    }
    return digits.toString();
  }
}
