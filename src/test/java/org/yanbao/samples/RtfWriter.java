package org.yanbao.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rich text: every character outside ASCII as {@code \\u}, merged cells by their flags. */
public final class RtfWriter implements DraftWriter {

  /** Width of the text on a page, in twentieths of a point. */
  private static final int TEXT_WIDTH = 9000;

  @Override
  public byte[] write(Draft draft) {
    StringBuilder rtf =
        new StringBuilder("{\\rtf1\\ansi\\ansicpg936\\uc1{\\fonttbl{\\f0\\fcharset134 SimSun;}}\n");
    paragraph(rtf, draft.title());
    FormGrid grid = new FormGrid(draft);
    for (DraftSection section : draft.sections()) {
      if (!section.heading().isEmpty()) {
        paragraph(rtf, section.heading());
      }
      for (String part : section.parts()) {
        if (DraftSection.isTable(part)) {
          for (List<List<GridCell>> rows : grid.laidOut(DraftSection.tableOf(part))) {
            table(rtf, rows);
            rtf.append("\\pard\\par\n");
          }
        } else {
          paragraph(rtf, part);
        }
      }
    }
    return rtf.append("}").toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void paragraph(StringBuilder rtf, String text) {
    rtf.append("\\pard\\plain\\f0 ").append(escape(text)).append("\\par\n");
  }

  private static void table(StringBuilder rtf, List<List<GridCell>> rows) {
    PlacedGrid grid = PlacedGrid.of(rows);
    int width = TEXT_WIDTH / grid.columns();
    for (int row = 0; row < rows.size(); row++) {
      StringBuilder cells = new StringBuilder();
      rtf.append("\\trowd");
      for (PlacedGrid.Placed placed : grid.row(row)) {
        GridCell cell = placed.cell();
        boolean begins = placed.row() == row;
        rtf.append(cell.rows() == 1 ? "" : begins ? "\\clvmgf" : "\\clvmrg");
        rtf.append("\\cellx").append((placed.column() + cell.columns()) * width);
        cells.append("\\pard\\intbl ").append(begins ? escape(cell.text()) : "").append("\\cell");
      }
      rtf.append(' ').append(cells).append("\\row\n");
    }
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c == '\n') {
        escaped.append("\\line ");
      } else if (c > 126) {
        escaped.append("\\u").append((short) c).append('?');
      } else {
        escaped.append(c == '\\' || c == '{' || c == '}' ? "\\" : "").append(c);
      }
    }
    return escaped.toString();
  }
}
