package org.yanbao.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.yanbao.document.Document;

/**
 * Reads Markdown: headings, paragraphs, list items and pipe tables. A text without any markup that
 * merely has the name of one is read as text, a paragraph a line.
 */
final class MarkdownReader implements FormatReader {

  private static final Pattern HEADING =
      Pattern.compile("\\s{0,3}#{1,6}(\\s+|$)(.*?)(\\s+#+)?\\s*");
  private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(=+|-{2,})\\s*");
  private static final Pattern RULE = Pattern.compile("\\s{0,3}([-*_])(\\s*\\1){2,}\\s*");
  private static final Pattern ITEM = Pattern.compile("\\s*([-*+]\\s+|(?=\\d{1,9}[.)]\\s))(.*)");
  private static final Pattern NESTED_ITEM = Pattern.compile("\t+([-*+]|\\d{1,9}[.)])\\s");
  private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>\\s?");
  private static final Pattern BULLET = Pattern.compile("[-*+] ");
  private static final Pattern HTML_TABLE =
      Pattern.compile("\\s{0,3}<table\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern HTML_TABLE_END =
      Pattern.compile("</table\\s*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```|~~~).*");
  private static final Pattern INLINE =
      Pattern.compile("\\*\\*\\S|__\\S|]\\(|</?[a-zA-Z]|&[a-z]+;|\\\\[!-/:-@\\[-`{-~]");

  /** Lines that were broken for their width alone are longer. */
  private static final int NARROW = 25;

  private static final Pattern PROSE = Pattern.compile("[，。；、]|[,;](?!\\d)");
  private static final Pattern GOES_ON = Pattern.compile("[，、；,;：:（(《“]$");
  private static final Pattern ENDED = Pattern.compile("[。！？]$");
  private static final Pattern BEGINS =
      Pattern.compile(
          "^(?:\u3000|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[.．、](?!\\d)|[^|]*\\|)");

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaTypes.MARKDOWN);
  }

  @Override
  public Document read(SourceFile source) throws IOException {
    DocumentBuilder builder = new DocumentBuilder();
    List<String> lines = MarkupFile.load(source.path(), builder).lines().toList();
    if (isPlain(lines)) {
      lines.forEach(builder::addLine);
      return builder.build(source.mediaType(), Document.Properties.NONE);
    }
    StringBuilder paragraph = new StringBuilder();
    boolean listed = false;
    String before = "";
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
      if (isTabbed(lines, next - 1)) {
        flush(paragraph, false, builder);
        builder.addLine(line);
        continue;
      }
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
        if (item.matches() || !listed && !paragraph.isEmpty() && isApart(before, line)) {
          flush(paragraph, false, builder);
        }
        listed = item.matches() || listed && !paragraph.isEmpty();
        before = line;
        join(paragraph, item.matches() ? item.group(2) : line);
      }
    }
    flush(paragraph, false, builder);
    return builder.build(source.mediaType(), Document.Properties.NONE);
  }

  /** Whether no line holds any markup. */
  private static boolean isPlain(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean marked =
          HEADING.matcher(line).matches()
              || FENCE.matcher(line).matches()
              || line.startsWith(">")
              || BULLET.matcher(line).lookingAt()
              || INLINE.matcher(line).find()
              || i > 0 && !lines.get(i - 1).isBlank() && UNDERLINE.matcher(line).matches()
              || i > 0 && MarkdownTable.begins(lines.get(i - 1), line);
      if (marked) {
        return false;
      }
    }
    return true;
  }

  /** A row of cells parted by tabs, or the blank line behind one. */
  private static boolean isTabbed(List<String> lines, int index) {
    String line = lines.get(index);
    return line.indexOf('\t') >= 0 && !NESTED_ITEM.matcher(line).lookingAt()
        || line.isEmpty() && index > 0 && lines.get(index - 1).indexOf('\t') >= 0;
  }

  /**
   * Whether two lines without a blank one between them are two paragraphs all the same: the first
   * was not broken for its width, or the second begins as a heading, a row or an indented text
   * does.
   */
  private static boolean isApart(String before, String line) {
    String first = before.strip();
    return !first.isEmpty()
        && !before.endsWith("\\")
        && (BEGINS.matcher(line).find()
            || first.indexOf('|') >= 0
            || ENDED.matcher(first).find()
            || !GOES_ON.matcher(first).find()
                && (first.length() < NARROW || !PROSE.matcher(first).find()));
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
