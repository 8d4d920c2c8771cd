package org.yanbao.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A plain web page in UTF-8. */
public final class HtmlWriter implements DraftWriter {

  @Override
  public byte[] write(Draft draft) {
    String page =
        """
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head><meta charset="utf-8"><title>%s</title></head>
        <body>
        %s</body>
        </html>
        """
            .formatted(escape(draft.title()), body(draft));
    return page.getBytes(StandardCharsets.UTF_8);
  }

  /** The report itself as elements of a page. */
  static String body(Draft draft) {
    StringBuilder html = new StringBuilder();
    html.append("<h1 align=\"center\">").append(escape(draft.title())).append("</h1>\n");
    FormGrid grid = new FormGrid(draft);
    for (DraftSection section : draft.sections()) {
      if (!section.heading().isEmpty()) {
        html.append("<p><strong>").append(escape(section.heading())).append("</strong></p>\n");
      }
      for (String part : section.parts()) {
        if (DraftSection.isTable(part)) {
          grid.laidOut(DraftSection.tableOf(part)).forEach(rows -> table(html, rows));
        } else {
          html.append("<p>　　").append(escape(part)).append("</p>\n");
        }
      }
    }
    return html.toString();
  }

  private static void table(StringBuilder html, List<List<GridCell>> rows) {
    html.append("<table border=\"1\" cellspacing=\"0\" width=\"100%\">\n");
    for (List<GridCell> row : rows) {
      html.append("<tr>");
      for (GridCell cell : row) {
        html.append("<td");
        if (cell.columns() > 1) {
          html.append(" colspan=\"").append(cell.columns()).append('"');
        }
        if (cell.rows() > 1) {
          html.append(" rowspan=\"").append(cell.rows()).append('"');
        }
        html.append('>').append(escape(cell.text())).append("</td>");
      }
      html.append("</tr>\n");
    }
    html.append("</table>\n");
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
