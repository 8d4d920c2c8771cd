package org.yanbao.report.sentence;

import java.util.regex.Pattern;

/** The one writing that patterns are made for. */
public final class Normal {

  private static final Pattern SEPARATED =
      Pattern.compile("(?<![\\d,])\\d{1,3}(?:,\\d{3})+(?![\\d,])");
  private static final String FROM = "()[],;:?!－–—―‐─━∼〜～﹣．，％";
  private static final String TO = "（）〔〕，；：？！-------~~~-.，%";

  private Normal() {}

  /**
   * The text without blanks, with ASCII digits and Chinese marks, without thousands separators;
   * dates and counts that are written in Chinese characters come out as digits.
   */
  public static String of(String text) {
    String joined = withoutSeparators(Blanks.tidy(asciiDigits(text)));
    return ChineseNumbers.moneyToDigits(
        ChineseNumbers.countsToDigits(ChineseNumbers.datesToDigits(marks(joined))));
  }

  /** The text with the thousands of its figures not separated: 「1,286件」 is 「1286件」. */
  public static String withoutSeparators(String text) {
    return text.indexOf(',') < 0
        ? text
        : SEPARATED.matcher(text).replaceAll(match -> match.group().replace(",", ""));
  }

  private static String marks(String text) {
    char[] marks = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = isUnmarked(c) ? -1 : FROM.indexOf(c);
      if (at >= 0) {
        marks = marks == null ? text.toCharArray() : marks;
        marks[i] = TO.charAt(at);
      }
    }
    return marks == null ? text : new String(marks);
  }

  private static boolean isUnmarked(char c) {
    return c >= '\u4e00' && c <= '\u9fff' || c >= '0' && c <= '9';
  }

  /** The text with full-width digits as ASCII ones; one character for one. */
  public static String asciiDigits(String text) {
    char[] ascii = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '０' && c <= '９') {
        ascii = ascii == null ? text.toCharArray() : ascii;
        ascii[i] = (char) (c - '０' + '0');
      }
    }
    return ascii == null ? text : new String(ascii);
  }
}
