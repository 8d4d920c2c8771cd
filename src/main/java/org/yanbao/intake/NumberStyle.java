package org.yanbao.intake;

/**
 * Numbers in the styles of automatic numbering, by the names that ISO/IEC 29500-1, 17.18.59
 * (ST_NumberFormat) gives them.
 */
final class NumberStyle {

  /** By the code in the older binary format ([MS-OSHARED] 2.2.1.3, MSONFC). */
  private static final String[] BY_CODE = {
    "decimal",
    "upperRoman",
    "lowerRoman",
    "upperLetter",
    "lowerLetter",
    "ordinal",
    "cardinalText",
    "ordinalText",
    "hex",
    "chicago",
    "ideographDigital",
    "japaneseCounting",
    "aiueo",
    "iroha",
    "decimalFullWidth",
    "decimalHalfWidth",
    "japaneseLegal",
    "japaneseDigitalTenThousand",
    "decimalEnclosedCircle",
    "decimalFullWidth2",
    "aiueoFullWidth",
    "irohaFullWidth",
    "decimalZero",
    "bullet",
    "ganada",
    "chosung",
    "decimalEnclosedFullstop",
    "decimalEnclosedParen",
    "decimalEnclosedCircleChinese",
    "ideographEnclosedCircle",
    "ideographTraditional",
    "ideographZodiac",
    "ideographZodiacTraditional",
    "taiwaneseCounting",
    "ideographLegalTraditional",
    "taiwaneseCountingThousand",
    "taiwaneseDigital",
    "chineseCounting",
    "chineseLegalSimplified",
    "chineseCountingThousand"
  };

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private NumberStyle() {}

  /** The name of a style in the older binary format; {@code none} if it has none. */
  static String byCode(int code) {
    return code >= 0 && code < BY_CODE.length ? BY_CODE[code] : "none";
  }

  /** A number in a style; empty for bullets and for no numbering at all. */
  static String format(String style, int number) {
    return switch (style) {
      case "bullet", "none" -> "";
      case "chineseCounting" -> number < 100 ? counting(number, DIGITS, "十百千") : digits(number);
      case "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCountingThousand",
          "taiwaneseCounting" ->
          counting(number, DIGITS, "十百千");
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> legal(number);
      case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(number);
      case "ideographTraditional" -> cyclic("甲乙丙丁戊己庚辛壬癸", number);
      case "ideographZodiac", "ideographZodiacTraditional" -> cyclic("子丑寅卯辰巳午未申酉戌亥", number);
      case "decimalFullWidth", "decimalFullWidth2" -> shifted(number, '０');
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          enclosed(number, '①', 20, Integer.toString(number));
      case "decimalEnclosedParen" -> enclosed(number, '⑴', 20, "(" + number + ")");
      case "decimalEnclosedFullstop" -> enclosed(number, '⒈', 20, number + ".");
      case "ideographEnclosedCircle" ->
          enclosed(number, '㈠', 10, "（" + counting(number, DIGITS, "十百千") + "）");
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      case "upperLetter" -> letters(number, 'A');
      case "lowerLetter" -> letters(number, 'a');
      case "upperRoman" -> roman(number).toUpperCase(java.util.Locale.ROOT);
      case "lowerRoman" -> roman(number);
      default -> Integer.toString(number);
    };
  }

  /** 十 and 十一 go without a leading 一. */
  private static String counting(int number, String digits, String units) {
    if (number <= 0 || number > 9999) {
      return number == 0 ? digits.substring(0, 1) : Integer.toString(number);
    }
    String words = places(number, digits, units);
    return number >= 10 && number < 20 ? words.substring(1) : words;
  }

  private static String legal(int number) {
    return number <= 0 || number > 9999
        ? Integer.toString(number)
        : places(number, LEGAL_DIGITS, "拾佰仟");
  }

  private static String places(int number, String digits, String units) {
    StringBuilder words = new StringBuilder();
    String plain = Integer.toString(number);
    boolean zero = false;
    for (int i = 0; i < plain.length(); i++) {
      int digit = plain.charAt(i) - '0';
      int place = plain.length() - 1 - i;
      if (digit == 0) {
        zero = true;
        continue;
      }
      if (zero) {
        words.append('零');
        zero = false;
      }
      words.append(digits.charAt(digit));
      if (place > 0) {
        words.append(units.charAt(place - 1));
      }
    }
    return words.toString();
  }

  private static String digits(int number) {
    StringBuilder words = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> words.append(DIGITS.charAt(c - '0')));
    return words.toString();
  }

  private static String cyclic(String signs, int number) {
    return number < 1
        ? Integer.toString(number)
        : String.valueOf(signs.charAt((number - 1) % signs.length()));
  }

  private static String shifted(int number, char zero) {
    StringBuilder words = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> words.append((char) (zero + c - '0')));
    return words.toString();
  }

  private static String enclosed(int number, char first, int last, String otherwise) {
    return number >= 1 && number <= last ? String.valueOf((char) (first + number - 1)) : otherwise;
  }

  private static String letters(int number, char first) {
    if (number < 1) {
      return Integer.toString(number);
    }
    String letter = String.valueOf((char) (first + (number - 1) % 26));
    return letter.repeat(Math.min(100, (number - 1) / 26 + 1));
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    StringBuilder words = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        words.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return words.toString();
  }
}
