package org.yanbao.publish.typeset;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import java.util.ArrayDeque;
import java.util.Deque;

/** The bookmarks of a document, in the order of its pages. */
final class Outline {
  private final Deque<Entry> open = new ArrayDeque<>();

  private record Entry(int level, PdfOutline outline) {}

  Outline(PdfOutline root) {
    open.push(new Entry(0, root));
  }

  /** A bookmark of the page that is being written, at this height. */
  void add(Mark mark, float top) {
    while (open.peek().level() >= mark.level()) {
      open.pop();
    }
    PdfOutline parent = open.peek().outline();
    PdfDestination here = new PdfDestination(PdfDestination.XYZ, 0, top, 0);
    open.push(new Entry(mark.level(), new PdfOutline(parent, here, mark.title())));
  }
}
