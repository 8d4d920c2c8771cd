package org.yanbao.intake;

import java.io.IOException;
import java.util.function.Consumer;

/** Walks the body of a document: paragraphs and tables, in the state after all tracked changes. */
final class DocxBody {

  private final XmlCursor xml;
  private final DocxParagraph paragraphs;
  private final DocxTable tables;

  DocxBody(XmlCursor xml, DocxStyles styles, DocxNumbering numbering) {
    this.xml = xml;
    this.paragraphs = new DocxParagraph(xml, styles, numbering, this);
    this.tables = new DocxTable(xml, this);
  }

  /** Reads all blocks of the part. */
  void read(Consumer<Flow> sink) throws IOException {
    while (xml.next()) {
      if (xml.isStart()) {
        element(sink);
      }
    }
    paragraphs.finish(sink);
  }

  /** Reads all blocks inside the present element. */
  void blocks(Consumer<Flow> sink) throws IOException {
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (xml.isStart()) {
        element(sink);
      }
    }
    paragraphs.finish(sink);
  }

  /** A cell ends: what was to be carried to its next paragraph has none. */
  void finish(Consumer<Flow> sink) {
    paragraphs.finish(sink);
  }

  /** Reads a block that begins here; what only wraps blocks is looked through. */
  void element(Consumer<Flow> sink) throws IOException {
    if (!WordMarkup.isWord(xml)) {
      if (xml.name().equals("Fallback")) {
        xml.skip();
      }
      return;
    }
    switch (xml.name()) {
      case "p" -> paragraphs.read(sink);
      case "tbl" -> tables.read(sink);
      case "del", "moveFrom" -> skipDeleted(sink);
      case "ins", "moveTo" -> sink.accept(Remarks.REVISION);
      case "sdtPr" -> contentControl();
      case "footnote", "endnote" -> {
        // the line above the notes is one, too
        if (!xml.attribute("type").isEmpty() && !xml.attribute("type").equals("normal")) {
          xml.skip();
        }
      }
      case "altChunk" -> sink.accept(Remarks.EMBEDDED);
      case "sdtEndPr", "sectPr", "tblPr", "tblGrid", "background" -> xml.skip();
      default -> {
        // a wrapper
      }
    }
  }

  /** Passes over a table of contents: it repeats the headings. */
  private void contentControl() throws IOException {
    int element = xml.depth();
    boolean contents = false;
    while (xml.nextWithin(element)) {
      contents |=
          xml.isStart()
              && xml.name().equals("docPartGallery")
              && xml.attribute("val").equals("Table of Contents");
    }
    while (contents && xml.nextWithin(element - 1)) {
      if (xml.isStart()) {
        xml.skip();
      }
    }
  }

  void skipDeleted(Consumer<Flow> sink) throws IOException {
    sink.accept(Remarks.REVISION);
    xml.skip();
  }
}
