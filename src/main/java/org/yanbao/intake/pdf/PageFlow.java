package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A page's lines and ruled tables from top to bottom. */
final class PageFlow {

  private PageFlow() {}

  static List<Item> of(PageContent page) {
    Lattice.Split split = Lattice.split(page);
    List<Item> items = new ArrayList<>();
    for (TextLine line : LineBuilder.lines(page.number(), split.rest())) {
      items.add(new Item.Line(line));
    }
    for (GridPart table : split.tables()) {
      FramedText framed = FramedText.of(table);
      framed.lines().forEach(line -> items.add(new Item.Line(line)));
      framed.tables().forEach(part -> items.add(new Item.Part(part)));
    }
    items.sort(Comparator.comparing(PageFlow::order));
    return items;
  }

  private static float order(Item item) {
    return item instanceof Item.Line line ? line.line().baseline() : item.area().top();
  }
}
