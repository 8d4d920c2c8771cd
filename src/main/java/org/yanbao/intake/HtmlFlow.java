package org.yanbao.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks a page and finds paragraphs, tables and pictures, as a reader of the page sees them. */
final class HtmlFlow {

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "input",
          "select",
          "textarea",
          "button",
          "option",
          "datalist",
          "svg",
          "math",
          "audio",
          "video",
          "canvas",
          "map",
          "rt",
          "rp",
          "head",
          "title",
          "meta",
          "link",
          "xml");
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "b",
          "big",
          "bdi",
          "bdo",
          "cite",
          "code",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "label",
          "mark",
          "nobr",
          "q",
          "rb",
          "ruby",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "o:p",
          "st1:chsdate");
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "(display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DOCUMENT_ADDRESS =
      Pattern.compile("\\.(pdf|docx?|wps|ofd|xlsx?)\\b", Pattern.CASE_INSENSITIVE);

  /** Word saves the number of a list item as text, with spaces after it in place of a tab. */
  private static final Pattern OFFICE_NUMBER =
      Pattern.compile("mso-list\\s*:\\s*ignore", Pattern.CASE_INSENSITIVE);

  private static final int ICON = 200;

  private final HtmlListNumber listNumbers = new HtmlListNumber();
  private final HtmlText text = new HtmlText();
  private List<Flow> target = new ArrayList<>();
  private boolean heading;
  private int tables;

  List<Flow> read(Element body) throws IOException {
    children(body);
    flush();
    return target;
  }

  private void children(Element element) throws IOException {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode run) {
        text.append(run.getWholeText(), heading, target);
      } else if (node instanceof Element child) {
        element(child);
      }
    }
  }

  private void element(Element element) throws IOException {
    String name = element.normalName();
    if (UNSEEN.contains(name)) {
      return;
    }
    if (isHidden(element)) {
      noteHidden(element);
      return;
    }
    if (OFFICE_NUMBER.matcher(element.attr("style")).find()) {
      officeNumber(element);
      return;
    }
    switch (name) {
      case "br" -> text.lineBreak(heading, target);
      case "img" -> picture(element);
      case "del" -> target.add(Remarks.REVISION);
      case "iframe", "embed", "object" -> embedded(element);
      case "table" -> table(element);
      case "pre" -> preformatted(element);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "li" -> item(element);
      default -> {
        if (INLINE.contains(name) || name.indexOf(':') >= 0) {
          children(element);
        } else {
          flush();
          children(element);
          flush();
        }
      }
    }
  }

  private void heading(Element element) throws IOException {
    flush();
    heading = true;
    children(element);
    flush();
    heading = false;
  }

  private void item(Element element) throws IOException {
    flush();
    text.append(listNumbers.next(element), heading, target);
    children(element);
    flush();
  }

  private void officeNumber(Element element) {
    String number = WhiteSpace.tidy(element.text());
    // A bullet is a letter of a symbol font.
    if (number.length() > 1 || number.codePoints().anyMatch(Character::isDigit)) {
      text.append(number, heading, target);
    }
  }

  private void preformatted(Element element) {
    flush();
    element
        .wholeText()
        .lines()
        .forEach(line -> target.add(new Flow.Text(WhiteSpace.tidy(line), false)));
  }

  private void table(Element table) throws IOException {
    flush();
    if (tables >= Limits.TABLE_DEPTH) {
      children(table);
      flush();
      return;
    }
    tables++;
    boolean outerHeading = heading;
    heading = false;
    HtmlGrid grid = new HtmlGrid();
    rows(table, grid);
    target.add(grid.build());
    heading = outerHeading;
    tables--;
  }

  private void rows(Element parent, HtmlGrid grid) throws IOException {
    for (Element child : parent.children()) {
      if (isHidden(child)) {
        noteHidden(child);
        continue;
      }
      switch (child.normalName()) {
        case "tr" -> row(child, grid);
        case "thead", "tbody", "tfoot" -> rows(child, grid);
        case "caption" -> element(child);
        default -> {
          // column groups, scripts
        }
      }
    }
    flush();
  }

  private void row(Element row, HtmlGrid grid) throws IOException {
    grid.nextRow();
    for (Element cell : row.children()) {
      boolean isCell = cell.normalName().equals("td") || cell.normalName().equals("th");
      if (isCell && isHidden(cell)) {
        noteHidden(cell);
      } else if (isCell) {
        List<Flow> outer = target;
        target = new ArrayList<>();
        children(cell);
        flush();
        grid.place(cell.attr("rowspan"), cell.attr("colspan"), target);
        target = outer;
      }
    }
  }

  private void flush() {
    text.flush(heading, target);
  }

  private void picture(Element image) {
    boolean icon = isSmall(image.attr("width")) || isSmall(image.attr("height"));
    if (!icon && image.closest("a") == null) {
      target.add(Remarks.PICTURE);
    }
  }

  private static boolean isSmall(String size) {
    int pixels = HtmlGrid.number(size, ICON);
    return pixels < ICON && !size.contains("%");
  }

  private void embedded(Element element) {
    String address = element.attr("src") + element.attr("data");
    if (DOCUMENT_ADDRESS.matcher(address).find()) {
      target.add(Remarks.EMBEDDED);
    }
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty() && INVISIBLE.matcher(style).find();
  }

  /** Menus and the like are hidden on every site; a note is due for sentences and tables only. */
  private void noteHidden(Element element) {
    String hidden = element.text();
    if (hidden.indexOf('。') >= 0
        || (element.selectFirst("table") != null && !WhiteSpace.isBlank(hidden))
        || element.normalName().startsWith("t") && !WhiteSpace.isBlank(hidden)) {
      target.add(Remarks.hidden(hidden));
    }
  }
}
