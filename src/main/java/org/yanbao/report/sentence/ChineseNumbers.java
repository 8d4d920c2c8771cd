package org.yanbao.report.sentence;

import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers written with Chinese characters. */
public final class ChineseNumbers {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String NUMERALS = "零一二三四五六七八九十百千两";

  /** What a year may be written with, but for the digits that it shall be written with. */
  private static final String YEAR_SIGNS = "〇○Oo零０一二三四五六七八九";

  private static final Pattern YEAR = Pattern.compile("[〇○Oo零０0一二三四五六七八九]{4}(?=年)");
  private static final Pattern JANUARY = Pattern.compile("(?<=年)元月|元月(?=[0-9一1至到份起-])");
  private static final Pattern MONTH =
      Pattern.compile("(?<![一二三四五六七八九十])(十[一二]?|[一二三四五六七八九])(?=月)");
  private static final Pattern DAY =
      Pattern.compile("(?<=月)(三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[日号])");
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![第每几数前逐份零一二三四五六七八九十百千万])(?<!(?<![文案信函办收])件)((?:一[十百千]|[两二三四五六七八九十])[一二三四五六七八九十百千零]{0,8})(?=[件份宗例]|起(?![来草步点诉]))");
  private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾佰仟";
  private static final String PLAIN = "一二三四五六七八九十百千";
  private static final Pattern MONEY =
      Pattern.compile("(?<![\\d百千万])([零一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟]{2,9})元(?!月)");
  private static final Pattern ONE =
      Pattern.compile(
          "(?<=申请|收到|受理|新收|结转|共|仅|通知|文件|复议|诉讼|案件|办结|答复|公开|制定|废止)一(?=[件份宗例]|起(?=[，。；、（]|$|行政|政府|案件|依申请))|(?<=公开申请|申请公开|公开信息|申请事项)一(?=[条项])"
              + "|(?<=[，；：、（]|其中)一(?=[件起宗例](?:已|被|均|获|经|予以|得到|结果|为|系|由|复议|机关)*(?:维持|纠正|纠错|尚未|未审结|正在|在审|其他结果|撤回|终止))");

  private ChineseNumbers() {}

  /** The value of a number from 0 to 9999, where it is well formed. */
  public static OptionalLong parse(String words) {
    long sum = 0;
    long digit = -1;
    long lastUnit = 10_000;
    for (char c : words.replace('两', '二').replace('〇', '零').toCharArray()) {
      int value = DIGITS.indexOf(c);
      if (value >= 0) {
        if (digit > 0) {
          return OptionalLong.empty();
        }
        digit = value;
        continue;
      }
      long unit = unit(c);
      if (unit == 0 || unit >= lastUnit || digit < 0 && (unit != 10 || sum > 0)) {
        return OptionalLong.empty();
      }
      sum += (digit < 0 ? 1 : digit) * unit;
      lastUnit = unit;
      digit = -1;
    }
    return words.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sum + Math.max(digit, 0));
  }

  private static long unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }

  /** The text with years, months and days in ASCII digits. */
  static String datesToDigits(String text) {
    // The patterns are dear, and most lines name no date in such characters.
    String dated = text.indexOf('月') < 0 ? text : monthsToDigits(text);
    return stands(YEAR_SIGNS, 4, "年", dated)
        ? YEAR.matcher(dated).replaceAll(ChineseNumbers::digitByDigit)
        : dated;
  }

  private static String monthsToDigits(String text) {
    String january = text.indexOf('元') < 0 ? text : JANUARY.matcher(text).replaceAll("1月");
    String months =
        stands(NUMERALS, 1, "月", january)
            ? MONTH.matcher(january).replaceAll(ChineseNumbers::asDigits)
            : january;
    return stands(NUMERALS, 1, "日号", months)
        ? DAY.matcher(months).replaceAll(ChineseNumbers::asDigits)
        : months;
  }

  /** The text with counts of 件, 份, 宗, 例 and 起 in ASCII digits, where the number is certain. */
  static String countsToDigits(String text) {
    if (!stands(NUMERALS, 1, "件份宗例起条项", text)) {
      return text;
    }
    return ONE.matcher(COUNT.matcher(text).replaceAll(ChineseNumbers::asDigits)).replaceAll("1");
  }

  /** The text with amounts of money in ASCII digits, where the number is certain. */
  static String moneyToDigits(String text) {
    return stands(NUMERALS + FORMAL, 1, "元", text)
        ? MONEY.matcher(text).replaceAll(match -> inPlain(match.group(1)) + "元")
        : text;
  }

  private static String inPlain(String words) {
    StringBuilder plain = new StringBuilder();
    for (char c : words.toCharArray()) {
      plain.append(FORMAL.indexOf(c) < 0 ? c : PLAIN.charAt(FORMAL.indexOf(c)));
    }
    OptionalLong value = parse(plain.toString());
    return value.isPresent() ? Long.toString(value.getAsLong()) : words;
  }

  /** Whether one of the signs stands at most so many characters before one of the units. */
  private static boolean stands(String signs, int before, String units, String text) {
    for (int i = 1; i < text.length(); i++) {
      if (units.indexOf(text.charAt(i)) >= 0) {
        for (int j = Math.max(0, i - before); j < i; j++) {
          if (signs.indexOf(text.charAt(j)) >= 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static String digitByDigit(MatchResult match) {
    StringBuilder digits = new StringBuilder();
    for (char c : match.group().toCharArray()) {
      int value = DIGITS.indexOf(c);
      digits.append(Character.isDigit(c) ? Character.digit(c, 10) : Math.max(value, 0));
    }
    return digits.toString();
  }

  private static String asDigits(MatchResult match) {
    OptionalLong value = parse(match.group());
    return value.isPresent() ? Long.toString(value.getAsLong()) : match.group();
  }
}
