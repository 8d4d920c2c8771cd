package org.yanbao.report.tables;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a label, cleared of what files change about it.
 *
 * @param ordinal its number, 0 where it has none
 * @param level 1 for 一、, 2 for （一）, 3 for 1., 0 where it has no number
 * @param core its words: no blanks, no punctuation, no number, no remark in brackets
 * @param whole all its letters, number and remark included
 */
record LabelText(int ordinal, int level, String core, String whole) {

  private static final String CHINESE = "一二三四五六七八九";
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern BULLET = Pattern.compile("^[-*#>•·]+");
  private static final Pattern NUMBER =
      Pattern.compile("^(\\(?)(?:([一二三四五六七八九])|(\\d))(?![\\d.]*\\d)([)、.,:。]*)");
  private static final Pattern REMARK = Pattern.compile("\\([^()]{3,}\\)?");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  static LabelText of(String text) {
    String plain =
        BULLET
            .matcher(
                BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(""))
            .replaceFirst("")
            .replace('[', '(')
            .replace(']', ')')
            .replace('〔', '(')
            .replace('〕', ')');
    Matcher number = NUMBER.matcher(plain);
    int ordinal = 0;
    int level = 0;
    String rest = plain;
    if (number.find()) {
      boolean chinese = number.group(2) != null;
      ordinal = chinese ? CHINESE.indexOf(number.group(2)) + 1 : Integer.parseInt(number.group(3));
      boolean bracket = !number.group(1).isEmpty() || number.group(4).startsWith(")");
      level = !chinese ? 3 : bracket ? 2 : 1;
      rest = plain.substring(number.end());
    }
    String core = letters(REMARK.matcher(rest).replaceAll(""));
    return new LabelText(ordinal, level, core, letters(plain));
  }

  private static String letters(String text) {
    return NO_LETTER.matcher(text).replaceAll("");
  }
}
