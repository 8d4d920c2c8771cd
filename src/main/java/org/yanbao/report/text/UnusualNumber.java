package org.yanbao.report.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.StatutoryForm;
import org.yanbao.report.sentence.Blanks;

/**
 * A number before a heading that is written as hardly anybody does: 「「一」总体情况」, 「专题一：总体情况」. It is
 * one only where the title of the form follows, sign for sign.
 */
final class UnusualNumber {

  private static final int LONGEST = 12;

  /** All titles of the form end so. */
  private static final Pattern END = Pattern.compile("(?:情 ?况|事 ?项)[ 。：:；;.、]*$");

  private static final Pattern PREFIX =
      Pattern.compile("[\\p{P}\\p{S}\\s0-9A-Za-z一二三四五六Ⅰ-Ⅵⅰ-ⅵ第大部份分章节篇项专题内容之其]+");

  private static final Pattern PART = Pattern.compile("部|章|节|篇|专题|内容");
  private static final Pattern CHINESE = Pattern.compile("[一二三四五六]");
  private static final Pattern ARABIC = Pattern.compile("(?<!\\d)0?([1-6])(?!\\d)");
  private static final Pattern ROMAN = Pattern.compile("[Ⅰ-Ⅵⅰ-ⅵ]");
  private static final Pattern LETTER = Pattern.compile("(?<![A-Za-z])[A-Fa-f](?![A-Za-z])");

  private UnusualNumber() {}

  /** The number before the title of the form that a line ends with; empty where it is none. */
  static Optional<Ordinal> before(String line) {
    if (!END.matcher(line).find()) {
      return Optional.empty();
    }
    for (int length = 1; length <= Math.min(LONGEST, line.length()); length++) {
      String title = END.matcher(Blanks.drop(line.substring(length))).replaceFirst("");
      boolean ofForm =
          StatutoryForm.SECTION_TITLES.stream()
              .anyMatch(t -> t.length() == title.length() + 2 && t.startsWith(title));
      String prefix = line.substring(0, length);
      if (ofForm && PREFIX.matcher(prefix).matches()) {
        return Optional.of(ordinal(Blanks.drop(prefix), length));
      }
    }
    return Optional.empty();
  }

  private static Ordinal ordinal(String prefix, int length) {
    Matcher chinese = CHINESE.matcher(prefix);
    Matcher arabic = ARABIC.matcher(prefix);
    Matcher roman = ROMAN.matcher(prefix);
    Matcher letter = LETTER.matcher(prefix);
    boolean part = PART.matcher(prefix).find();
    if (chinese.find()) {
      int value = "一二三四五六".indexOf(chinese.group()) + 1;
      return new Ordinal(part ? Ordinal.Form.PART : Ordinal.Form.CHINESE, value, length);
    }
    if (arabic.find()) {
      int value = Integer.parseInt(arabic.group(1));
      return new Ordinal(part ? Ordinal.Form.PART : Ordinal.Form.ARABIC, value, length);
    }
    if (roman.find()) {
      return new Ordinal(Ordinal.Form.ROMAN, (roman.group().charAt(0) - 'Ⅰ') % 16 + 1, length);
    }
    return letter.find()
        ? new Ordinal(
            Ordinal.Form.LETTER, Character.toUpperCase(letter.group().charAt(0)) - 'A' + 1, length)
        : new Ordinal(Ordinal.Form.NONE, 0, length);
  }
}
