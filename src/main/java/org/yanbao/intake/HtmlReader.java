package org.yanbao.intake;

import java.io.IOException;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.yanbao.document.Block;
import org.yanbao.document.Cell;
import org.yanbao.document.Document;
import org.yanbao.document.Note;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Place;
import org.yanbao.document.Table;

/** Reads web pages, whether from a government site or saved by an office program. */
final class HtmlReader implements FormatReader {

  /** The parser flattens what is nested deeper, so that walking the page cannot overflow. */
  private static final int DEPTH = 400;

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaTypes.HTML);
  }

  @Override
  public Document read(SourceFile source) throws IOException {
    DocumentBuilder builder = new DocumentBuilder();
    return read(MarkupFile.load(source.path(), builder), builder, source.mediaType());
  }

  /** Reads the text of a page. */
  static Document read(String html, DocumentBuilder builder, String mediaType) throws IOException {
    Parser parser = Parser.htmlParser();
    parser.setMaxDepth(DEPTH);
    org.jsoup.nodes.Document page = parser.parseInput(html, "");
    if (isCutOff(html)) {
      builder.note(Note.Kind.INCOMPLETE, "网页没有正常结束（表格未闭合），后面的内容可能缺失，请核对原件。", Place.UNKNOWN);
    }
    new HtmlFlow().read(page.body()).forEach(builder::add);
    return builder.build(mediaType, properties(page, builder));
  }

  /** A page that declares itself, never ends, and stops inside a table. */
  private static boolean isCutOff(String html) {
    return count(html, "<html") > 0
        && count(html, "</html") + count(html, "</body") == 0
        && count(html, "<table") > count(html, "</table");
  }

  private static int count(String html, String tag) {
    int count = 0;
    for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
      if (html.regionMatches(true, i, tag, 0, tag.length())) {
        count++;
      }
    }
    return count;
  }

  private static Document.Properties properties(
      org.jsoup.nodes.Document page, DocumentBuilder builder) {
    String title = meta(page, "ArticleTitle");
    String published = PublicationDate.parse(meta(page, "PubDate"));
    if (published.isEmpty()) {
      published = PublicationDate.find(text(builder));
    }
    return new Document.Properties(
        WhiteSpace.tidy(title.isEmpty() ? page.title() : title), published);
  }

  private static String meta(Element page, String name) {
    for (Element meta : page.getElementsByTag("meta")) {
      if (meta.attr("name").equalsIgnoreCase(name)) {
        return meta.attr("content").strip();
      }
    }
    return "";
  }

  /** All that was read, for the search of what the page says about itself. */
  private static String text(DocumentBuilder builder) {
    StringBuilder text = new StringBuilder();
    for (Block block : builder.blocks()) {
      if (block instanceof Paragraph paragraph) {
        text.append(paragraph.text()).append('\n');
      } else if (block instanceof Table table) {
        for (Cell cell : table.cells()) {
          text.append(cell.text()).append(' ');
        }
        text.append('\n');
      }
    }
    return text.toString();
  }
}
