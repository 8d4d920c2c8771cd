package org.yanbao.report.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number written before a heading.
 *
 * @param form how it is written
 * @param value its value; 0 where none is written
 * @param length characters that it takes at the beginning of the line, its mark included
 */
record Ordinal(Form form, int value, int length) {

  /** How a number before a heading is written. */
  enum Form {
    /** 一、 */
    CHINESE,
    /** （一） */
    BRACKETED,
    /** 1、 */
    ARABIC,
    /** 第一部分 */
    PART,
    /** Nothing is written. */
    NONE
  }

  private static final Ordinal ABSENT = new Ordinal(Form.NONE, 0, 0);
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String NUMERAL = "([" + NUMERALS + "]{1,3})";
  private static final Pattern PART =
      Pattern.compile("第 ?" + NUMERAL + " ?(?:部分|章|项) ?[、，,：:.．]? ?");
  private static final Pattern CHINESE =
      Pattern.compile(NUMERAL + " ?[、，,.．：:﹑] ?|" + NUMERAL + " ");
  private static final Pattern BRACKETED =
      Pattern.compile("[（(] ?" + NUMERAL + " ?[）)] ?[、，,.．]? ?");
  private static final Pattern ARABIC =
      Pattern.compile("[（(]? ?([0-9０-９]{1,2}) ?(?:[、．）)]|[.](?![0-9])) ?|([0-9]) ");

  /** The number at the beginning of a line whose blanks are folded. */
  static Ordinal of(String line) {
    if (line.isEmpty()) {
      return ABSENT;
    }
    String start = line.substring(0, Math.min(line.length(), 16));
    char first = line.charAt(0);
    if (first == '第') {
      return match(PART, Form.PART, start);
    }
    if (NUMERALS.indexOf(first) >= 0) {
      return match(CHINESE, Form.CHINESE, start);
    }
    if (first == '（' || first == '(') {
      Ordinal bracketed = match(BRACKETED, Form.BRACKETED, start);
      return bracketed.form != Form.NONE ? bracketed : match(ARABIC, Form.ARABIC, start);
    }
    boolean digit = first >= '0' && first <= '9' || first >= '０' && first <= '９' || first == ' ';
    return digit ? match(ARABIC, Form.ARABIC, start) : ABSENT;
  }

  private static Ordinal match(Pattern pattern, Form form, String start) {
    Matcher matcher = pattern.matcher(start);
    if (!matcher.lookingAt()) {
      return ABSENT;
    }
    String number =
        matcher.groupCount() > 1 && matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    int value =
        form == Form.ARABIC
            ? Integer.parseInt(number)
            : (int) ChineseNumbers.parse(number).orElse(0);
    return new Ordinal(form, value, matcher.end());
  }
}
