package org.yanbao.rules.fact;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yanbao.report.sentence.Normal;

/** The one writing of years and digits that rules are written for: 二〇二四年 and ２０２４年 are 2024年. */
final class 纪年 {
  /** A year in Chinese numerals has one of them. */
  private static final String SIGNS = "二〇○零";

  private static final String NUMERALS = "零一二三四五六七八九";
  private static final Pattern YEAR =
      Pattern.compile("(?<![一二三四五六七八九十\\d])[二2][〇○零0O][一二三四五六七八九〇○零\\d]{2}(?=年)");

  private 纪年() {}

  /** The text with ASCII digits, its years written with them. */
  static String 写作数字(String text) {
    String digits = Normal.asciiDigits(text);
    boolean mayHoldYear =
        !digits.equals(text) || SIGNS.chars().anyMatch(sign -> text.indexOf(sign) >= 0);
    return mayHoldYear ? YEAR.matcher(digits).replaceAll(纪年::inDigits) : digits;
  }

  private static String inDigits(MatchResult year) {
    StringBuilder digits = new StringBuilder();
    for (char c : year.group().toCharArray()) {
      digits.append(Character.isDigit(c) ? c - '0' : Math.max(NUMERALS.indexOf(c), 0));
    }
    return digits.toString();
  }
}
