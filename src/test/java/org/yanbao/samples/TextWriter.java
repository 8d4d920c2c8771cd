package org.yanbao.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Plain text in UTF-8.
 *
 * @param layout how a table becomes lines
 */
public record TextWriter(Layout layout) implements DraftWriter {

  /** What becomes of the cells of a table. */
  public enum Layout {
    /** A row a line, cells parted by tabulators. */
    TABBED,
    /** A cell a line, rows parted by an empty line, as text copied from a web page has them. */
    ONE_CELL_A_LINE
  }

  @Override
  public byte[] write(Draft draft) {
    StringBuilder text = new StringBuilder(draft.title()).append("\n\n");
    FormGrid grid = new FormGrid(draft);
    for (DraftSection section : draft.sections()) {
      if (!section.heading().isEmpty()) {
        text.append("　　").append(section.heading()).append('\n');
      }
      for (String part : section.parts()) {
        if (DraftSection.isTable(part)) {
          for (List<List<GridCell>> rows : grid.laidOut(DraftSection.tableOf(part))) {
            rows.forEach(row -> text.append(row(row)).append('\n'));
            text.append('\n');
          }
        } else {
          text.append("　　").append(part).append('\n');
        }
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String row(List<GridCell> cells) {
    return layout == Layout.TABBED
        ? cells.stream().map(GridCell::text).collect(Collectors.joining("\t"))
        : cells.stream().map(cell -> "\t" + cell.text() + "\n").collect(Collectors.joining());
  }
}
