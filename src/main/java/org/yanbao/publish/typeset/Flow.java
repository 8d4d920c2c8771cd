package org.yanbao.publish.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills pages with strips. Not thread-safe; one per document. */
public final class Flow {
  private final float top;
  private final float bottom;
  private final List<List<Placed>> pages = new ArrayList<>();
  private float cursor;

  /** A strip at its place. */
  record Placed(Strip strip, float top) {}

  /** Where a mark stands. */
  record Anchor(int page, float top) {}

  /**
   * An empty first page.
   *
   * @param top upper edge of the text area, in points above the lower edge of the paper
   * @param bottom its lower edge
   */
  public Flow(float top, float bottom) {
    this.top = top;
    this.bottom = bottom;
    this.cursor = top;
    pages.add(new ArrayList<>());
  }

  /** Adds strips below what is there. */
  public void add(List<Strip> strips) {
    int start = 0;
    while (start < strips.size()) {
      int end = start + 1;
      while (end < strips.size() && strips.get(end - 1).tie()) {
        end++;
      }
      addGroup(strips.subList(start, end));
      start = end;
    }
  }

  /** Number of pages so far. */
  public int pageCount() {
    return pages.size();
  }

  /** Where the marks stand, by their names. */
  Map<String, Anchor> anchors() {
    Map<String, Anchor> anchors = new HashMap<>();
    for (int number = 1; number <= pageCount(); number++) {
      for (Placed placed : page(number)) {
        Anchor here = new Anchor(number, placed.top());
        placed.strip().mark().ifPresent(mark -> anchors.putIfAbsent(mark.name(), here));
      }
    }
    return anchors;
  }

  List<Placed> page(int number) {
    return pages.get(number - 1);
  }

  private void addGroup(List<Strip> group) {
    if (height(group) > cursor - bottom) {
      turn();
    }
    for (Strip strip : group) {
      // Only a group that is higher than a whole page comes here.
      if (strip.height() > cursor - bottom) {
        turn();
      }
      if (isFresh()) {
        strip.head().ifPresent(this::place);
      }
      place(strip);
    }
  }

  private boolean isFresh() {
    return page(pages.size()).isEmpty();
  }

  private void place(Strip strip) {
    if (strip.gap() && isFresh()) {
      return;
    }
    page(pages.size()).add(new Placed(strip, cursor));
    cursor -= strip.height();
  }

  private void turn() {
    if (!isFresh()) {
      pages.add(new ArrayList<>());
      cursor = top;
    }
  }

  private static float height(List<Strip> group) {
    float height = 0;
    for (Strip strip : group) {
      height += strip.height();
    }
    return height;
  }
}
