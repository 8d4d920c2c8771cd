package org.yanbao.report.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.sentence.ChineseNumbers;

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
    /** 第一、 */
    NTH,
    /** Ⅰ、 */
    ROMAN,
    /** A、 or 甲、 */
    LETTER,
    /** Nothing is written. */
    NONE
  }

  private static final Ordinal ABSENT = new Ordinal(Form.NONE, 0, 0);

  /** 「、总体情况」: the mark of a number that was lost. */
  private static final Ordinal LOST = new Ordinal(Form.NONE, 0, 1);

  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾";
  private static final String OPENING = "（(【〔〈〖［[<＜";
  private static final String BULLETS = "●■◆•★▲◇▶►❖○□▪※➤➢➔→▷▸◎☆✦";

  /** Signs that are a number by themselves, ten in a row from each of these on. */
  private static final Map<Character, Form> SIGNS =
      Map.of(
          '①', Form.ARABIC,
          '⑴', Form.ARABIC,
          '⒈', Form.ARABIC,
          '❶', Form.ARABIC,
          '㈠', Form.BRACKETED,
          '㊀', Form.BRACKETED,
          'Ⅰ', Form.ROMAN,
          'ⅰ', Form.ROMAN,
          '⒜', Form.LETTER);

  private static final String MARKS = "、，,.．：:-—";
  private static final List<String> LATIN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
  private static final Pattern LATIN_NUMERAL = Pattern.compile("(?i)([IVX]{1,4}) ?[、.．：:] ?");

  /** Letters and the heavenly stems that number six sections; I and V are Roman numerals. */
  private static final String LETTERS = "ABCDEF甲乙丙丁戊己";

  private static final String LETTER_MARKS = "、.．：:）)";
  private static final String NUMERAL = "([" + NUMERALS + "]{1,3})";
  private static final Pattern PART =
      Pattern.compile(
          "[（(【〔]?第 ?(?:"
              + NUMERAL
              + "|([0-9])) ?(?:大?部[分份]|章|节|项|篇) ?[）)】〕]? ?(?:[、，,：:.．]|[—-]{1,2})? ?");

  /** 「Part 1」, 「PART ONE」 */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)(?:part|section|chapter|no) ?[.·]?"
              + " ?0?(?:([1-9])|(one|two|three|four|five|six))(?![0-9a-z]) ?[、，,：:.．|—-]? ?");

  private static final List<String> ENGLISH_NUMBERS =
      List.of("one", "two", "three", "four", "five", "six");
  private static final Pattern NTH = Pattern.compile("第 ?(?:" + NUMERAL + "|([0-9])) ?[、，,：:.．] ?");
  private static final Pattern CHINESE =
      Pattern.compile(
          NUMERAL + " ?(?:[、，,.．：:；;﹑､丶·・]|[|｜丨—-](?![一二三四五六七八九十])) ?|" + NUMERAL + " ");
  private static final Pattern BRACKETED =
      Pattern.compile("[（(【〔〈〖［\\[<＜] ?" + NUMERAL + " ?[）)】〕〉〗］\\]>＞] ?[、，,.．]? ?");

  /** 「一）」: its opening bracket was lost. */
  private static final Pattern HALF_BRACKETED = Pattern.compile(NUMERAL + " ?[)）] ?[、，,.．]? ?");

  private static final Pattern ARABIC =
      Pattern.compile(
          "[（(【〔〈〖［\\[<]? ?([0-9０-９]{1,2}) ?(?:、|．(?!0"
              + " )|[|｜丨]|[：:](?![0-9０-９])|[—-](?=[\\u4e00-\\u9fff])|[）)】〕〉〗］\\]>]"
              + " ?[、，,.．]?|[.](?![0-9])) ?|(0?[0-9])(?:[.．]0)? ");

  /** The number at the beginning of a line whose blanks are folded. */
  static Ordinal of(String line) {
    boolean marked = !line.isEmpty() && BULLETS.indexOf(line.charAt(0)) >= 0;
    int bullet = !marked ? 0 : line.startsWith(" ", 1) ? 2 : 1;
    if (line.length() == bullet) {
      return ABSENT;
    }
    Ordinal ordinal = read(line.substring(bullet, Math.min(line.length(), bullet + 16)));
    return bullet == 0
        ? ordinal
        : new Ordinal(ordinal.form, ordinal.value, ordinal.length + bullet);
  }

  /**
   * A number without a mark behind it, of one character, or 「一是」; whether it is one, what follows
   * tells.
   */
  static Ordinal unmarked(String line) {
    int chinese = line.isEmpty() ? -1 : NUMERALS.indexOf(line.charAt(0));
    if (chinese >= 0) {
      return new Ordinal(Form.CHINESE, chinese + 1, line.startsWith("是", 1) ? 2 : 1);
    }
    int at = line.startsWith("0") ? 1 : 0;
    boolean digit = line.length() > at && line.charAt(at) >= '1' && line.charAt(at) <= '9';
    return digit ? new Ordinal(Form.ARABIC, line.charAt(at) - '0', at + 1) : ABSENT;
  }

  private static Ordinal read(String start) {
    char first = start.charAt(0);
    if (first == '、' || first == '．') {
      return LOST;
    }
    if (first == '第') {
      Ordinal part = match(PART, Form.PART, start);
      return part.form != Form.NONE ? part : match(NTH, Form.NTH, start);
    }
    if (NUMERALS.indexOf(first) >= 0) {
      Ordinal chinese = match(CHINESE, Form.CHINESE, start);
      return chinese.form != Form.NONE ? chinese : match(HALF_BRACKETED, Form.BRACKETED, start);
    }
    if (FORMAL.indexOf(first) >= 0) {
      return match(
          CHINESE, Form.CHINESE, NUMERALS.charAt(FORMAL.indexOf(first)) + start.substring(1));
    }
    if (first >= 'Ⅰ' && first <= '❿' || first >= '㈠' && first <= '㊉') {
      return sign(first, start);
    }
    if ("PpSsNn".indexOf(first) >= 0 || start.startsWith("Ch") || start.startsWith("CH")) {
      return english(start);
    }
    if (LETTERS.indexOf(first) >= 0) {
      return letter(first, start);
    }
    if ("IViv".indexOf(first) >= 0) {
      return latin(start);
    }
    if (OPENING.indexOf(first) >= 0) {
      if (start.startsWith("第", 1)) {
        return match(PART, Form.PART, start);
      }
      if (FORMAL.indexOf(start.charAt(Math.min(1, start.length() - 1))) >= 0) {
        char numeral = NUMERALS.charAt(FORMAL.indexOf(start.charAt(1)));
        return match(BRACKETED, Form.BRACKETED, first + "" + numeral + start.substring(2));
      }
      Ordinal bracketed = match(BRACKETED, Form.BRACKETED, start);
      return bracketed.form != Form.NONE ? bracketed : match(ARABIC, Form.ARABIC, start);
    }
    boolean digit = first >= '0' && first <= '9' || first >= '０' && first <= '９' || first == ' ';
    return digit ? match(ARABIC, Form.ARABIC, start) : ABSENT;
  }

  private static Ordinal sign(char first, String start) {
    int length = 1;
    while (length < start.length()
        && (MARKS.indexOf(start.charAt(length)) >= 0 || start.charAt(length) == ' ')) {
      length++;
    }
    for (Map.Entry<Character, Form> row : SIGNS.entrySet()) {
      int value = first - row.getKey() + 1;
      if (value >= 1 && value <= 10) {
        return new Ordinal(row.getValue(), value, length);
      }
    }
    return ABSENT;
  }

  private static Ordinal letter(char first, String start) {
    boolean marked = start.length() > 1 && LETTER_MARKS.indexOf(start.charAt(1)) >= 0;
    int length = start.startsWith(" ", 2) ? 3 : 2;
    return marked ? new Ordinal(Form.LETTER, LETTERS.indexOf(first) % 6 + 1, length) : ABSENT;
  }

  private static Ordinal english(String start) {
    Matcher matcher = ENGLISH.matcher(start);
    if (!matcher.lookingAt()) {
      return ABSENT;
    }
    int value =
        matcher.group(1) == null
            ? ENGLISH_NUMBERS.indexOf(matcher.group(2).toLowerCase(Locale.ROOT)) + 1
            : Integer.parseInt(matcher.group(1));
    return new Ordinal(Form.PART, value, matcher.end());
  }

  private static Ordinal latin(String start) {
    Matcher matcher = LATIN_NUMERAL.matcher(start);
    int index = matcher.lookingAt() ? LATIN.indexOf(matcher.group(1).toUpperCase(Locale.ROOT)) : -1;
    return index >= 0 ? new Ordinal(Form.ROMAN, index + 1, matcher.end()) : ABSENT;
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
