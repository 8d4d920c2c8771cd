package org.yanbao.report.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings in force while a section is read: its own, that of a part and that of a point. */
final class Topic {

  private static final int LONGEST_HEADING = 30;

  /** How a part begins (「（二）」, 「二、」) and how a point of it does (「1.」, 「一是」). */
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?<part>[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)"
              + "|(?:[（(]?\\d{1,2}[）).．、]|[一二三四五六七八九十]是|第[一二三四五六七八九十][，、])");

  private static final Pattern SENTENCE = Pattern.compile("[，；！？]|。.");
  private static final Pattern CITED = Pattern.compile("《[^《》]{0,120}》");
  private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");
  private static final Pattern YEAR = Pattern.compile("20\\d{2}年");

  private String part = "";
  private String point = "";

  /** A section begins. */
  void open(String title) {
    part = title;
    point = "";
  }

  /**
   * The headings above a sentence; it becomes one itself, for those that follow, where it has the
   * form of one.
   */
  String above(String sentence) {
    Matcher ordinal = ORDINAL.matcher(sentence);
    boolean numbered = ordinal.lookingAt();
    boolean isPart = numbered && ordinal.group("part") != null;
    if (isPart) {
      part = "";
      point = "";
    } else if (numbered) {
      point = "";
    }
    String heading = part + point;
    if (isHeading(sentence, numbered)) {
      if (isPart || !numbered) {
        part = sentence;
        point = "";
      } else {
        point = sentence;
      }
    }
    return heading;
  }

  private static boolean isHeading(String sentence, boolean numbered) {
    if (lengthWithoutCited(sentence) > LONGEST_HEADING || SENTENCE.matcher(sentence).find()) {
      return false;
    }
    return numbered
        ? !hasFigure(sentence.substring(2))
        : !sentence.endsWith("。") && !hasFigure(sentence);
  }

  private static int lengthWithoutCited(String sentence) {
    return sentence.length() <= LONGEST_HEADING
        ? sentence.length()
        : CITED.matcher(sentence).replaceAll("").length();
  }

  /** A figure other than the year that a heading speaks of. */
  private static boolean hasFigure(String sentence) {
    return DIGIT.matcher(sentence).find()
        && DIGIT.matcher(YEAR.matcher(sentence).replaceAll("")).find();
  }
}
