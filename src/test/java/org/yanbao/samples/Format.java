package org.yanbao.acceptance;

import org.yanbao.samples.DocxWriter;
import org.yanbao.samples.DraftWriter;
import org.yanbao.samples.HtmlWriter;
import org.yanbao.samples.MarkdownWriter;
import org.yanbao.samples.OdtWriter;
import org.yanbao.samples.PortalPageWriter;
import org.yanbao.samples.PrintedWriter;
import org.yanbao.samples.RtfWriter;
import org.yanbao.samples.TextWriter;
import org.yanbao.samples.TextWriter.Layout;
import org.yanbao.samples.WorkbookWriter;

/** The formats that drafts are made into. */
enum Format {
  HTML(".html", new HtmlWriter()),
  PORTAL(".html", new PortalPageWriter()),
  DOCX(".docx", new DocxWriter()),
  ODT(".odt", new OdtWriter()),
  TXT(".txt", new TextWriter(Layout.TABBED)),
  TXT_CELLS(".txt", new TextWriter(Layout.ONE_CELL_A_LINE)),
  MD(".md", new MarkdownWriter()),
  XLSX(".xlsx", new WorkbookWriter()),
  RTF(".rtf", new RtfWriter()),
  PDF(".pdf", new PrintedWriter());

  private final String suffix;
  private final DraftWriter writer;

  Format(String suffix, DraftWriter writer) {
    this.suffix = suffix;
    this.writer = writer;
  }

  String suffix() {
    return suffix;
  }

  DraftWriter writer() {
    return writer;
  }
}
