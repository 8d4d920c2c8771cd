package org.yanbao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.TextParagraph;
import org.yanbao.rules.fact.近似名称;

/** Finds the name of the reporting organ, or of its place, with one character changed. */
final class NameSlips {
  private static final Pattern PLACE = Pattern.compile("^.*?[\\u4e00-\\u9fff]{2}(?:[省市县区旗镇乡]|街道)");

  private static final Pattern LONGER =
      Pattern.compile("[\\u4e00-\\u9fff]{0,5}(?:局|厅|委员会|中心|办公室|人民政府|办事处)");

  private NameSlips() {}

  /**
   * Where a paragraph has the full name, or the place that it begins with, but for one character.
   */
  static List<近似名称> slips(String name, TextParagraph paragraph) {
    List<近似名称> slips = new ArrayList<>();
    Matcher place = PLACE.matcher(name);
    if (place.find()) {
      slips.addAll(slips(name, "全称", paragraph));
      if (place.end() < name.length()) {
        slips.addAll(slips(place.group(), "地名", paragraph));
      }
    }
    return slips;
  }

  private static List<近似名称> slips(String name, String kind, TextParagraph paragraph) {
    List<近似名称> slips = new ArrayList<>();
    for (String sentence : paragraph.sentences()) {
      for (int start = 0; start + name.length() <= sentence.length(); start++) {
        int at = onlyDifference(name, sentence, start);
        if (at >= 0 && !isOtherName(name, at, sentence.substring(start + name.length()))) {
          slips.add(
              new 近似名称(
                  kind,
                  sentence.substring(start, start + name.length()),
                  at + 1,
                  sentence.substring(start + at, start + at + 1),
                  name.substring(at, at + 1),
                  sentence,
                  paragraph.section(),
                  paragraph.where(),
                  paragraph.doubt()));
        }
      }
    }
    return slips;
  }

  /** 「云山县教育体育局」 is no slip in 云山县教育局: the name goes on behind the character that differs. */
  private static boolean isOtherName(String name, int at, String rest) {
    return at == name.length() - 1 && LONGER.matcher(rest).lookingAt();
  }

  /** Index of the only character that differs; -1 where none or more do. */
  private static int onlyDifference(String name, String text, int start) {
    int found = -1;
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != text.charAt(start + i)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }
}
