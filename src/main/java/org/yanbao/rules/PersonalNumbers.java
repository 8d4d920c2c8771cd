package org.yanbao.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.TextParagraph;
import org.yanbao.report.sentence.Normal;
import org.yanbao.rules.fact.敏感号码;

/**
 * Finds numbers that tell of a person: identity numbers (GB 11643-1999), mobile numbers and bank
 * card numbers (GB/T 14504, ISO/IEC 7812-1). Document numbers, postcodes and landlines are none.
 */
final class PersonalNumbers {
  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?<![0-9A-Za-z.〔\\[-])(?:[0-9]{11,19}[Xx]?|1[3-9][0-9]([ -])[0-9]{4}\\1[0-9]{4}"
              + "|[0-9]{6} [0-9]{8} [0-9]{3}[0-9Xx]|62[0-9]{2}(?: [0-9]{4}){3}(?: [0-9]{1,4})?)"
              + "(?![0-9A-Za-z.]|[件条元万次人份个])");
  private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
  private static final Pattern IDENTITY =
      Pattern.compile("[1-8][0-9]{5}((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})[0-9]{3}[0-9Xx]");
  private static final Pattern CARD = Pattern.compile("62[0-9]{14,17}");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";

  private PersonalNumbers() {}

  /**
   * The numbers of a paragraph.
   *
   * @param doubt why it was read unsurely; empty when it was read surely
   */
  static List<敏感号码> in(TextParagraph paragraph, String doubt) {
    List<敏感号码> found = new ArrayList<>();
    for (String written : paragraph.sentences()) {
      String sentence = narrow(written);
      Matcher candidate = CANDIDATE.matcher(sentence);
      while (candidate.find()) {
        String number = candidate.group();
        String kind = kind(number);
        if (!kind.isEmpty()) {
          found.add(
              new 敏感号码(
                  kind,
                  masked(number),
                  maskedAll(sentence),
                  paragraph.section(),
                  paragraph.where(),
                  doubt));
        }
      }
    }
    return found;
  }

  /** The text with full-width digits as the ASCII ones; one character for one. */
  private static String narrow(String text) {
    return Normal.asciiDigits(text).replace('Ｘ', 'X');
  }

  private static String kind(String candidate) {
    String number = candidate.replaceAll("[ -]", "");
    if (MOBILE.matcher(number).matches()) {
      return "手机号码";
    }
    Matcher identity = IDENTITY.matcher(number);
    if (identity.matches() && isDate(identity)) {
      // An identity number whose check digit fails is not taken for a bank card either.
      return checkDigit(number) == Character.toUpperCase(number.charAt(17)) ? "居民身份证号码" : "";
    }
    return CARD.matcher(number).matches() && isLuhn(number) ? "银行卡号" : "";
  }

  private static boolean isDate(Matcher identity) {
    try {
      LocalDate.of(
          Integer.parseInt(identity.group(1)),
          Integer.parseInt(identity.group(2)),
          Integer.parseInt(identity.group(3)));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static char checkDigit(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    return CHECK_DIGITS.charAt(sum % 11);
  }

  private static boolean isLuhn(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit : 2 * digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }

  private static String maskedAll(String sentence) {
    return CANDIDATE
        .matcher(sentence)
        .replaceAll(match -> kind(match.group()).isEmpty() ? match.group() : masked(match.group()));
  }

  private static String masked(String number) {
    int ends = 3;
    return number.substring(0, ends)
        + "*".repeat(number.length() - ends - 2)
        + number.substring(number.length() - 2);
  }
}
