package org.yanbao.rules.fact;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The one writing of years and digits that rules are written for: 二〇二四年 and ２０２４年 are 2024年. */
final class 纪年 {
  private static final String NUMERALS = "零一二三四五六七八九";
  private static final Pattern YEAR =
      Pattern.compile("(?<![一二三四五六七八九十\\d])[二2][〇○零0O][一二三四五六七八九〇○零\\d]{2}(?=年)");

  private 纪年() {}

  /** The text with ASCII digits, its years written with them. */
  static String 写作数字(String text) {
    boolean wide = false;
    boolean year = false;
    for (int i = 0; i < text.length() && !(wide && year); i++) {
      char c = text.charAt(i);
      wide |= isWide(c);
      year |= c == '二' || c == '〇' || c == '○' || c == '零';
    }
    String digits = wide ? narrow(text) : text;
    return year || wide ? YEAR.matcher(digits).replaceAll(纪年::inDigits) : digits;
  }

  private static boolean isWide(char c) {
    return c >= '０' && c <= '９';
  }

  private static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isWide(text.charAt(i))) {
        narrow.setCharAt(i, (char) (text.charAt(i) - '０' + '0'));
      }
    }
    return narrow.toString();
  }

  private static String inDigits(MatchResult year) {
    StringBuilder digits = new StringBuilder();
    for (char c : year.group().toCharArray()) {
      digits.append(Character.isDigit(c) ? c - '0' : Math.max(NUMERALS.indexOf(c), 0));
    }
    return digits.toString();
  }
}
