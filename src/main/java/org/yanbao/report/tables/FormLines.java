package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.List;
import org.yanbao.document.Block;
import org.yanbao.document.Document;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Table;

/** All lines of a document in reading order, of grids and of raw text alike. */
final class FormLines {
  private FormLines() {}

  static List<Line> of(Document document, LabelMatcher matcher) {
    List<Line> lines = new ArrayList<>();
    List<Paragraph> run = new ArrayList<>();
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Paragraph paragraph) {
        run.add(paragraph);
      } else if (blocks.get(i) instanceof Table table) {
        lines.addAll(BrokenHeadings.join(TextLines.of(run, i - run.size())));
        run.clear();
        lines.addAll(GridLines.of(Upright.of(table, matcher), i));
      }
    }
    lines.addAll(BrokenHeadings.join(TextLines.of(run, blocks.size() - run.size())));
    return lines;
  }
}
