package org.yanbao.report.tables;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.CellState;

/**
 * What the text of a cell says when it is taken for a value: full-width digits, thousands
 * separators, signs and units are understood, everything else is no number.
 *
 * @param state what kind of thing it is
 * @param number the number where it is one, zero otherwise
 */
record CellText(CellState state, BigDecimal number) {

  /** No value of the form is longer. */
  private static final int LONGEST = 32;

  private static final Set<String> WORDS =
      Set.of("无", "不适用", "n/a", "na", "暂无", "无数据", "空", "未发生", "不涉及");

  /** First characters of the words above, and of a negative number. */
  private static final String VALUE_WORDS = "无不暂空未负";

  private static final Pattern SIGNS = Pattern.compile("[-/\\\\\u2010-\u2015\u2212_*·.…~—○◯]+");
  private static final Pattern NUMBER =
      Pattern.compile(
          "([+\\-\u2212\u2013\u2014]|负)?(\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d+)(\\.\\d+)?"
              + "(?:件次|万元|[件条项个份宗次起]|\\((?:件|项|宗|个|起|万元)\\))?");
  private static final String SIGN_OR_DIGIT = "0123456789+-\u2212\u2013\u2014负";
  private static final Pattern LOOSE_BLANK =
      Pattern.compile("(?<=[+\\-\u2212\u2013\u2014负,.]) | (?=[^\\d ])");
  private static final Pattern INNER_BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

  private static final CellText BLANK = new CellText(CellState.BLANK, BigDecimal.ZERO);
  private static final CellText PLACEHOLDER = new CellText(CellState.PLACEHOLDER, BigDecimal.ZERO);
  private static final CellText INVALID = new CellText(CellState.INVALID, BigDecimal.ZERO);

  /** Takes the text of a cell for a value. */
  static CellText of(String raw) {
    if (raw.isEmpty()) {
      return BLANK;
    }
    if (isPlain(raw)) {
      return new CellText(CellState.NUMBER, new BigDecimal(raw));
    }
    if (isLabel(raw.charAt(0))) {
      return INVALID;
    }
    if (raw.length() > 4 * LONGEST) {
      return raw.isBlank() ? BLANK : INVALID;
    }
    String text =
        INNER_BLANKS
            .matcher(Normalizer.normalize(raw, Normalizer.Form.NFKC))
            .replaceAll(" ")
            .strip();
    if (text.isEmpty()) {
      return BLANK;
    }
    if (text.length() > LONGEST || isEnclosedNumber(raw)) {
      return INVALID;
    }
    String bare = text.replace(" ", "");
    if (SIGNS.matcher(bare).matches() || WORDS.contains(bare.toLowerCase(Locale.ROOT))) {
      return PLACEHOLDER;
    }
    return raw.strip().indexOf('\n') < 0 ? number(text) : INVALID;
  }

  /** Whether nothing that begins so is a value: most labels, told without further ado. */
  private static boolean isLabel(char first) {
    return first >= '\u4e00' && first <= '\u9fff' && VALUE_WORDS.indexOf(first) < 0
        || first == '（'
        || first == '(';
  }

  /** Nothing but digits: most cells, told without further ado. */
  private static boolean isPlain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
        return false;
      }
    }
    return raw.length() <= LONGEST;
  }

  /** A list number such as ① becomes a plain digit when it is normalised; it is no value. */
  private static boolean isEnclosedNumber(String raw) {
    return raw.chars().anyMatch(c -> c >= 0x2460 && c <= 0x24FF || c >= 0x3220 && c <= 0x32FF);
  }

  private static CellText number(String text) {
    if (SIGN_OR_DIGIT.indexOf(text.charAt(0)) < 0) {
      return INVALID;
    }
    String tight = LOOSE_BLANK.matcher(text).replaceAll("");
    Matcher number = NUMBER.matcher(tight);
    if (!number.matches()) {
      return INVALID;
    }
    String digits = number.group(2).replaceAll("[, ]", "");
    String fraction = number.group(3) == null ? "" : number.group(3);
    BigDecimal size = new BigDecimal(digits + fraction);
    String sign = number.group(1);
    boolean negative = sign != null && !sign.equals("+");
    return new CellText(CellState.NUMBER, negative ? size.negate() : size);
  }

  boolean isBlank() {
    return state == CellState.BLANK;
  }

  /** Whether it is a number, a blank or a sign in place of a number. */
  boolean isValue() {
    return state != CellState.INVALID;
  }
}
