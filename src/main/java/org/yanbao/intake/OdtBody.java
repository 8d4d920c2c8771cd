package org.yanbao.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Walks the body of an OpenDocument text in the state after all tracked changes. */
final class OdtBody {

  private final XmlCursor xml;
  private final OdtStyles styles;
  private final DocumentBuilder builder;
  private final OdtLists lists;
  private final OdtParagraph paragraphs;
  private final List<Flow> notes = new ArrayList<>();

  OdtBody(XmlCursor xml, OdtStyles styles, DocumentBuilder builder) {
    this.xml = xml;
    this.styles = styles;
    this.builder = builder;
    this.lists = new OdtLists(styles);
    this.paragraphs = new OdtParagraph(xml, styles, lists, this);
  }

  void read() throws IOException {
    while (xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "automatic-styles" -> {
          int element = xml.depth();
          while (xml.nextWithin(element)) {
            if (xml.isStart()) {
              styles.element(xml);
            }
          }
        }
        case "text" -> blocks(builder::add);
        case "scripts", "font-face-decls" -> xml.skip();
        default -> {
          // the root, the body
        }
      }
    }
    notes.forEach(builder::add);
  }

  /** Reads all blocks inside the present element. */
  void blocks(Consumer<Flow> sink) throws IOException {
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (xml.isStart()) {
        element(sink);
      }
    }
  }

  /** Reads a block that begins here; what only wraps blocks is looked through. */
  void element(Consumer<Flow> sink) throws IOException {
    switch (xml.name()) {
      case "p", "h" -> paragraphs.read(sink);
      case "table" -> table(sink);
      case "list" -> list(sink);
      case "frame", "custom-shape" -> paragraphs.frame(sink);
      case "section" -> {
        if (xml.attribute("display").equals("none")) {
          hidden(sink);
        }
      }
      case "tracked-changes" -> {
        sink.accept(Remarks.REVISION);
        xml.skip();
      }
      case "table-of-content", "forms", "sequence-decls", "variable-decls", "annotation" ->
          xml.skip();
      default -> {
        // a wrapper
      }
    }
  }

  private void list(Consumer<Flow> sink) throws IOException {
    lists.open(xml);
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "list-item" -> {
            lists.item(xml.number("start-value", -1));
            blocks(sink);
          }
          case "list-header" -> {
            lists.header();
            blocks(sink);
          }
          default -> element(sink);
        }
      }
    }
    lists.close();
  }

  private void table(Consumer<Flow> sink) throws IOException {
    GridBuilder grid = new GridBuilder();
    int element = xml.depth();
    lists.suspend();
    while (xml.nextWithin(element)) {
      if (xml.isStart() && xml.name().equals("table-row")) {
        String visibility = xml.attribute("visibility");
        if (visibility.equals("collapse") || visibility.equals("filter")) {
          hidden(sink);
        } else {
          row(grid);
        }
      }
    }
    lists.resume();
    sink.accept(grid.build());
  }

  private void row(GridBuilder grid) throws IOException {
    int repeated = Math.min(1000, Math.max(1, xml.number("number-rows-repeated", 1)));
    int element = xml.depth();
    int column = 0;
    grid.nextRow();
    while (xml.nextWithin(element)) {
      if (!xml.isStart()) {
        continue;
      }
      int copies = Math.min(1000, Math.max(1, xml.number("number-columns-repeated", 1)));
      if (xml.name().equals("covered-table-cell")) {
        column += copies;
        xml.skip();
      } else if (xml.name().equals("table-cell")) {
        int rowSpan = xml.number("number-rows-spanned", 1);
        int columnSpan = Math.min(1000, xml.number("number-columns-spanned", 1));
        List<Flow> content = new ArrayList<>();
        blocks(content::add);
        for (int i = 0; i < copies; i++) {
          grid.place(column++, rowSpan, columnSpan, content);
        }
      }
    }
    for (int i = 1; i < repeated; i++) {
      grid.repeatRow();
    }
  }

  private void hidden(Consumer<Flow> sink) throws IOException {
    String text = xml.content();
    if (!WhiteSpace.isBlank(text)) {
      sink.accept(Remarks.hidden(text));
    }
  }

  /** Keeps a footnote for the end. */
  void footnote() throws IOException {
    blocks(notes::add);
  }
}
