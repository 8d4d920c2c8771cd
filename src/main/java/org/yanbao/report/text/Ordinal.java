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
    /** Ⅰ、 */
    ROMAN,
    /** Nothing is written. */
    NONE
  }

  private static final Ordinal ABSENT = new Ordinal(Form.NONE, 0, 0);

  /** 「、总体情况」: the mark of a number that was lost. */
  private static final Ordinal LOST = new Ordinal(Form.NONE, 0, 1);

  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾";
  private static final String OPENING = "（(【〔〈［[";
  private static final String BULLETS = "●■◆•★▲";
  private static final String NUMERAL = "([" + NUMERALS + "]{1,3})";
  private static final Pattern PART =
      Pattern.compile("第 ?(?:" + NUMERAL + "|([0-9])) ?(?:部分|章|节|项|篇) ?[、，,：:.．]? ?");
  private static final Pattern CHINESE =
      Pattern.compile(NUMERAL + " ?[、，,.．：:﹑､丶·・] ?|" + NUMERAL + " ");
  private static final Pattern BRACKETED =
      Pattern.compile("[（(【〔〈［\\[] ?" + NUMERAL + " ?[）)】〕〉］\\]] ?[、，,.．]? ?");

  /** 「一）」: its opening bracket was lost. */
  private static final Pattern HALF_BRACKETED = Pattern.compile(NUMERAL + " ?[)）] ?[、，,.．]? ?");

  private static final Pattern ARABIC =
      Pattern.compile("[（(]? ?([0-9０-９]{1,2}) ?(?:[、．）)]|[.](?![0-9])) ?|([0-9]) ");

  /** The number at the beginning of a line whose blanks are folded. */
  static Ordinal of(String line) {
    int bullet = !line.isEmpty() && BULLETS.indexOf(line.charAt(0)) >= 0 ? 1 : 0;
    if (line.length() == bullet) {
      return ABSENT;
    }
    Ordinal ordinal = read(line.substring(bullet, Math.min(line.length(), bullet + 16)));
    return bullet == 0 || ordinal.form == Form.NONE
        ? ordinal
        : new Ordinal(ordinal.form, ordinal.value, ordinal.length + bullet);
  }

  /** A number without a mark behind it, of one character; whether it is one, what follows tells. */
  static Ordinal unmarked(String line) {
    int chinese = line.isEmpty() ? -1 : NUMERALS.indexOf(line.charAt(0));
    if (chinese >= 0) {
      return new Ordinal(Form.CHINESE, chinese + 1, 1);
    }
    boolean digit = !line.isEmpty() && line.charAt(0) >= '1' && line.charAt(0) <= '9';
    return digit ? new Ordinal(Form.ARABIC, line.charAt(0) - '0', 1) : ABSENT;
  }

  private static Ordinal read(String start) {
    char first = start.charAt(0);
    if (first == '、' || first == '．') {
      return LOST;
    }
    if (first == '第') {
      return match(PART, Form.PART, start);
    }
    if (NUMERALS.indexOf(first) >= 0) {
      Ordinal chinese = match(CHINESE, Form.CHINESE, start);
      return chinese.form != Form.NONE ? chinese : match(HALF_BRACKETED, Form.BRACKETED, start);
    }
    if (FORMAL.indexOf(first) >= 0) {
      return match(
          CHINESE, Form.CHINESE, NUMERALS.charAt(FORMAL.indexOf(first)) + start.substring(1));
    }
    if (first >= 'Ⅰ' && first <= 'Ⅹ') {
      Ordinal roman = match(CHINESE, Form.ROMAN, NUMERALS.charAt(first - 'Ⅰ') + start.substring(1));
      return roman.form == Form.NONE ? new Ordinal(Form.ROMAN, first - 'Ⅰ' + 1, 1) : roman;
    }
    if (first >= '①' && first <= '⑩') {
      return new Ordinal(Form.ARABIC, first - '①' + 1, 1);
    }
    if (OPENING.indexOf(first) >= 0) {
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
        Character.isDigit(number.charAt(0))
            ? Integer.parseInt(number)
            : (int) ChineseNumbers.parse(number).orElse(0);
    return new Ordinal(form, value, matcher.end());
  }
}
