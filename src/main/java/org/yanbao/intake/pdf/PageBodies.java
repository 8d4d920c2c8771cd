package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import org.yanbao.document.Block;

/** From what pages show to the blocks of a document. */
final class PageBodies {

  private PageBodies() {}

  /** The blocks of pages that follow one another; pictures of pages are passed over. */
  static List<Block> blocks(List<PageContent> contents, PageNotes notes) {
    List<List<Item>> pages = new ArrayList<>();
    List<Area> areas = new ArrayList<>();
    List<TextLine> beyond = new ArrayList<>();
    for (PageContent page : contents) {
      notes.read(page);
      if (!page.isPicture()) {
        pages.add(PageFlow.of(page));
        areas.add(page.area());
        beyond.addAll(page.linesBeyond());
      }
    }
    RunningHeads heads = new RunningHeads(pages, areas);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      items.addAll(heads.strip(pages.get(i), areas.get(i)));
    }
    float width = areas.isEmpty() ? 0 : areas.get(0).width();
    return BodyBuilder.blocks(AlignedTables.find(items, width, beyond), width, notes);
  }
}
