package org.yanbao.intake;

import java.util.Map;
import org.jsoup.nodes.Element;

/** The number that a browser shows before an item of an ordered list. */
final class HtmlListNumber {

  private static final Map<String, String> TYPES =
      Map.of("a", "lowerLetter", "A", "upperLetter", "i", "lowerRoman", "I", "upperRoman");

  private HtmlListNumber() {}

  /** The number with its stop; empty where none is shown. */
  static String of(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "";
    }
    String style = (list.attr("style") + ";" + item.attr("style")).replace(" ", "");
    if (style.contains("list-style:none") || style.contains("list-style-type:none")) {
      return "";
    }
    if (style.contains("cjk-ideographic")
        || style.contains("chinese-informal")
        || style.contains("trad-chinese")) {
      return NumberStyle.format("chineseCountingThousand", number(item, list)) + "、";
    }
    String type = TYPES.getOrDefault(list.attr("type"), "decimal");
    return NumberStyle.format(type, number(item, list)) + ".";
  }

  private static int number(Element item, Element list) {
    int number = HtmlGrid.number(list.attr("start"), 1) - 1;
    for (Element sibling : list.children()) {
      if (sibling.normalName().equals("li")) {
        number = HtmlGrid.number(sibling.attr("value"), number + 1);
      }
      if (sibling == item) {
        break;
      }
    }
    return number;
  }
}
