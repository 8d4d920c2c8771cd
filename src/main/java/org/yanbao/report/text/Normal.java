package org.yanbao.report.text;

import java.util.regex.Pattern;

/** The one writing that patterns are made for. */
final class Normal {

  private static final Pattern SEPARATED =
      Pattern.compile("(?<![\\d,])\\d{1,3}(?:,\\d{3})+(?![\\d,])");
  private static final String FROM = "()[],;:?!－–—―‐～﹣．，％";
  private static final String TO = "（）〔〕，；：？！-----~-.，%";

  private Normal() {}

  /**
   * The text without blanks, with ASCII digits and Chinese marks, without thousands separators;
   * dates and counts that are written in Chinese characters come out as digits.
   */
  static String of(String text) {
    String tidy = Blanks.tidy(asciiDigits(text));
    String joined =
        tidy.indexOf(',') < 0
            ? tidy
            : SEPARATED.matcher(tidy).replaceAll(match -> match.group().replace(",", ""));
    StringBuilder marks = new StringBuilder(joined.length());
    for (char c : joined.toCharArray()) {
      int at = isIdeograph(c) ? -1 : FROM.indexOf(c);
      marks.append(at < 0 ? c : TO.charAt(at));
    }
    return ChineseNumbers.countsToDigits(ChineseNumbers.datesToDigits(marks.toString()));
  }

  private static boolean isIdeograph(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }

  private static String asciiDigits(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      ascii.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
    }
    return ascii.toString();
  }
}
