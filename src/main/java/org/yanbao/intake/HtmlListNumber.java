package org.yanbao.intake;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The numbers that a browser shows before the items of ordered lists, item after item. */
final class HtmlListNumber {

  private static final Map<String, String> TYPES =
      Map.of("a", "lowerLetter", "A", "upperLetter", "i", "lowerRoman", "I", "upperRoman");

  private final Map<Element, Integer> last = new IdentityHashMap<>();

  /** The number with its stop; empty where none is shown. */
  String next(Element item) {
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

  private int number(Element item, Element list) {
    int before = last.getOrDefault(list, HtmlGrid.number(list.attr("start"), 1) - 1);
    int number = HtmlGrid.number(item.attr("value"), before + 1);
    last.put(list, number);
    return number;
  }
}
