package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes page numbers, running heads and browsers' lines from the pages' edges. */
final class RunningHeads {

  /** The share of the page's height, at the top and at the bottom, in which they stand. */
  private static final float MARGIN = 0.1f;

  /** The same for a page number that stands alone. */
  private static final float NUMBER_MARGIN = 0.16f;

  private static final int LINES = 2;

  private final Map<String, Integer> pagesWith = new HashMap<>();

  /** How far bare numbers at the pages' edges are ahead of their pages, and on how many pages. */
  private final Map<Integer, Integer> pagesAhead = new HashMap<>();

  /** Learns which lines repeat from page to page. */
  RunningHeads(List<List<Item>> pages, List<Area> areas) {
    for (int i = 0; i < pages.size(); i++) {
      for (String head : List.copyOf(heads(pages.get(i), areas.get(i)))) {
        pagesWith.merge(head, 1, Integer::sum);
      }
      for (Item item : pages.get(i)) {
        if (item instanceof Item.Line line) {
          learnNumber(line.line(), areas.get(i));
        }
      }
    }
  }

  /** The page's items without them. */
  List<Item> strip(List<Item> items, Area page) {
    List<Item> kept = new ArrayList<>(items);
    for (int i = 0; i < LINES && !kept.isEmpty() && isHead(kept.get(0), page, true); i++) {
      kept.remove(0);
    }
    for (int i = 0; i < LINES && !kept.isEmpty(); i++) {
      if (!isHead(kept.get(kept.size() - 1), page, false)) {
        break;
      }
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private boolean isHead(Item item, Area page, boolean top) {
    if (!(item instanceof Item.Line line)) {
      return false;
    }
    String text = line.line().text();
    float y = line.line().baseline();
    float edge = top ? y / page.height() : 1 - y / page.height();
    if (Wording.isPageNumber(text) && (!isBare(text) || counts(line.line()))) {
      return edge < NUMBER_MARGIN;
    }
    return edge < MARGIN
        && (Wording.isBrowserLine(text) || pagesWith.getOrDefault(key(line.line(), top), 0) > 1);
  }

  /** Whether it is a number and nothing else, as a figure may be. */
  private static boolean isBare(String text) {
    return text.length() <= 3 && text.chars().allMatch(Character::isDigit);
  }

  /** Whether a number goes up with the pages, as page numbers do. */
  private boolean counts(TextLine line) {
    int ahead = Integer.parseInt(line.text()) - line.page();
    return ahead == 0 || pagesAhead.getOrDefault(ahead, 0) > 1;
  }

  private void learnNumber(TextLine line, Area page) {
    float share = line.baseline() / page.height();
    boolean atEdge = share < NUMBER_MARGIN || share > 1 - NUMBER_MARGIN;
    if (atEdge && isBare(line.text())) {
      pagesAhead.merge(Integer.parseInt(line.text()) - line.page(), 1, Integer::sum);
    }
  }

  private static java.util.Set<String> heads(List<Item> items, Area page) {
    java.util.Set<String> heads = new java.util.HashSet<>();
    for (Item item : items) {
      if (item instanceof Item.Line line) {
        float share = line.line().baseline() / page.height();
        if (share < MARGIN) {
          heads.add(key(line.line(), true));
        } else if (share > 1 - MARGIN) {
          heads.add(key(line.line(), false));
        }
      }
    }
    return heads;
  }

  /** The line's text, without figures among words, with its height on the page. */
  private static String key(TextLine line, boolean top) {
    String text = isBare(line.text()) ? line.text() : line.text().replaceAll("[\\d\\s]+", "");
    return (top ? "T" : "B") + Math.round(line.baseline() / 3) + text;
  }
}
