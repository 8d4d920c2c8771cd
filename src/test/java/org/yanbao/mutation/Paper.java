package org.yanbao.mutation;

import org.yanbao.samples.DocxWriter;
import org.yanbao.samples.DraftWriter;
import org.yanbao.samples.HtmlWriter;
import org.yanbao.samples.MarkdownWriter;
import org.yanbao.samples.OdtWriter;
import org.yanbao.samples.PrintedWriter;
import org.yanbao.samples.RtfWriter;
import org.yanbao.samples.TextWriter;
import org.yanbao.samples.WorkbookWriter;

/** The formats that bent reports are written in. */
enum Paper {
  HTML(".html", new HtmlWriter()),
  DOCX(".docx", new DocxWriter()),
  ODT(".odt", new OdtWriter()),
  TXT(".txt", new TextWriter(TextWriter.Layout.TABBED)),
  TXT_CELLS(".txt", new TextWriter(TextWriter.Layout.ONE_CELL_A_LINE)),
  MD(".md", new MarkdownWriter()),
  XLSX(".xlsx", new WorkbookWriter()),
  RTF(".rtf", new RtfWriter()),
  PDF(".pdf", new PrintedWriter());

  private final String suffix;
  private final DraftWriter writer;

  Paper(String suffix, DraftWriter writer) {
    this.suffix = suffix;
    this.writer = writer;
  }

  String suffix() {
    return suffix;
  }

  DraftWriter writer() {
    return writer;
  }

  /** Whether a place in the grid is told from another; elsewhere cells are only counted. */
  boolean keepsColumns() {
    return !isText() && this != MD;
  }

  private boolean isText() {
    return this == TXT || this == TXT_CELLS;
  }

  /** Whether what a mutation does to a table can be written at all. */
  boolean canShow(Mutation mutation) {
    boolean ruled = this == XLSX || this == PDF;
    return !(ruled && mutation.needsRaggedRows()) && !(isText() && mutation.needsLinesInCells());
  }
}
