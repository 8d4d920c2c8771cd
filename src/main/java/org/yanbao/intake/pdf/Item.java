package org.yanbao.intake.pdf;

/** What follows one another down a document's pages: lines of text and (parts of) tables. */
sealed interface Item {

  int page();

  Area area();

  /** A line of running text. */
  record Line(TextLine line) implements Item {
    @Override
    public int page() {
      return line.page();
    }

    @Override
    public Area area() {
      return line.area();
    }
  }

  /** A table, or the part of it that stands on a page. */
  record Part(GridPart grid) implements Item {
    @Override
    public int page() {
      return grid.page();
    }

    @Override
    public Area area() {
      return grid.area();
    }
  }
}
