package org.yanbao.samples;

import org.yanbao.samples.TextWriter.Layout;

/** The formats that drafts are made into. */
public enum Format {
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

  /** The ending of the names of its files. */
  public String suffix() {
    return suffix;
  }

  /** What writes it. */
  public DraftWriter writer() {
    return writer;
  }
}
