package org.yanbao.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.yanbao.document.Document;

/** Reads Markdown: headings, paragraphs, list items and pipe tables. */
final class MarkdownReader implements FormatReader {

  private static final Pattern HEADING =
      Pattern.compile("\\s{0,3}#{1,6}(\\s+|$)(.*?)(\\s+#+)?\\s*");
  private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(=+|-{2,})\\s*");
  private static final Pattern RULE = Pattern.compile("\\s{0,3}([-*_])(\\s*\\1){2,}\\s*");
  private static final Pattern ITEM = Pattern.compile("\\s*([-*+]\\s+|(?=\\d{1,9}[.)]\\s))(.*)");
  private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>\\s?");
  private static final Pattern HTML_TABLE =
      Pattern.compile("\\s{0,3}<table\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern HTML_TABLE_END =
      Pattern.compile("</table\\s*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```|~~~).*");

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaTypes.MARKDOWN);
  }

  @Override
  public Document read(SourceFile source) throws IOException {
    DocumentBuilder builder = new DocumentBuilder();
    List<String> lines = MarkupFile.load(source.path(), builder).lines().toList();
    StringBuilder paragraph = new StringBuilder();
    int next = 0;
    while (next < lines.size()) {
      String line = QUOTE.matcher(lines.get(next)).replaceFirst("");
      if (next + 1 < lines.size() && MarkdownTable.begins(line, lines.get(next + 1))) {
        flush(paragraph, false, builder);
        next = MarkdownTable.read(lines, next, builder);
        continue;
      }
      if (HTML_TABLE.matcher(line).lookingAt()) {
        flush(paragraph, false, builder);
        next = readHtml(lines, next, builder);
        continue;
      }
      next++;
      Matcher heading = HEADING.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (heading.matches()) {
        flush(paragraph, false, builder);
        paragraph.append(heading.group(2));
        flush(paragraph, true, builder);
      } else if (!paragraph.isEmpty() && UNDERLINE.matcher(line).matches()) {
        flush(paragraph, true, builder);
      } else if (line.isBlank() || RULE.matcher(line).matches() || FENCE.matcher(line).matches()) {
        flush(paragraph, false, builder);
      } else {
        if (item.matches()) {
          flush(paragraph, false, builder);
          line = item.group(2);
        }
        join(paragraph, line);
      }
    }
    flush(paragraph, false, builder);
    return builder.build(source.mediaType(), Document.Properties.NONE);
  }

  /** A table with merged cells can only be written as HTML: up to its end tag it is a page. */
  private static int readHtml(List<String> lines, int first, DocumentBuilder builder)
      throws IOException {
    StringBuilder html = new StringBuilder();
    int next = first;
    int open = 0;
    do {
      String line = lines.get(next++);
      html.append(line).append('\n');
      open += (int) HTML_TABLE.matcher(line).results().count();
      open -= (int) HTML_TABLE_END.matcher(line).results().count();
    } while (open > 0 && next < lines.size());
    new HtmlFlow().read(Jsoup.parseBodyFragment(html.toString()).body()).forEach(builder::add);
    return next;
  }

  /** A line end inside a paragraph is a space; between Chinese characters it is nothing. */
  private static void join(StringBuilder paragraph, String line) {
    boolean hardBreak = line.endsWith("  ") || line.endsWith("\\");
    String text = (line.endsWith("\\") ? line.substring(0, line.length() - 1) : line).strip();
    if (!paragraph.isEmpty()
        && paragraph.charAt(paragraph.length() - 1) != '\n'
        && !text.isEmpty()
        && !CjkText.joins(paragraph.charAt(paragraph.length() - 1), text.charAt(0))) {
      paragraph.append(' ');
    }
    paragraph.append(text);
    if (hardBreak) {
      paragraph.append('\n');
    }
  }

  private static void flush(StringBuilder paragraph, boolean heading, DocumentBuilder builder) {
    if (!paragraph.isEmpty()) {
      List<Flow> flows = new ArrayList<>();
      MarkdownInline.read(paragraph.toString(), heading, flows);
      flows.forEach(builder::add);
      paragraph.setLength(0);
    }
  }
}
