package org.yanbao.intake.ocr;

import java.util.List;
import org.yanbao.document.Box;

/**
 * A scanned page and what its ruling lines make of it.
 *
 * @param page the page
 * @param cells the cells of its tables
 * @param tables its tables; what lies outside of them is running text
 */
public record PageLayout(ScannedPage page, List<Box> cells, List<Box> tables) {
  public PageLayout {
    cells = List.copyOf(cells);
    tables = List.copyOf(tables);
  }
}
