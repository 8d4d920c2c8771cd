package org.yanbao.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Puts paragraphs where they belong: into the body, or into the cells of tables in tables. */
final class RtfFlow {

  private final Consumer<Flow> sink;
  private final List<RtfTable> tables = new ArrayList<>();
  private boolean inTable;
  private int depth = 1;

  RtfFlow(Consumer<Flow> sink) {
    this.sink = sink;
  }

  /** Paragraph properties are set back: {@code \pard}. */
  void reset() {
    inTable = false;
    depth = 1;
  }

  void inTable(boolean on) {
    inTable = on;
  }

  /** How many tables the paragraph is in: {@code \itap}. */
  void depth(int number) throws TooLargeException {
    if (number > Limits.TABLE_DEPTH) {
      throw new TooLargeException("表格嵌套");
    }
    inTable = number > 0;
    depth = Math.max(1, number);
  }

  /** A table inside another, of which the properties follow its cells. */
  RtfTable nested() {
    return table(Math.max(2, depth));
  }

  /** The outermost table. */
  RtfTable outer() {
    return table(1);
  }

  private RtfTable table(int level) {
    while (tables.size() < level) {
      tables.add(new RtfTable());
    }
    return tables.get(level - 1);
  }

  /** A paragraph ends, or a picture stands here. */
  void add(Flow flow) throws IOException {
    if (inTable || outer().isInRow()) {
      close(depth);
      table(depth).add(flow);
    } else {
      close(0);
      sink.accept(flow);
    }
  }

  /** A cell ends. */
  void endCell(Flow last, boolean nested) throws IOException {
    int level = nested ? Math.max(2, depth) : 1;
    close(level);
    table(level).add(last);
    table(level).endCell();
  }

  /** Ends all tables deeper than a level. */
  private void close(int level) throws IOException {
    for (int i = tables.size(); i > level; i--) {
      RtfTable table = tables.remove(i - 1);
      if (!table.isEmpty()) {
        for (Flow flow : table.build()) {
          if (i == 1) {
            sink.accept(flow);
          } else {
            table(i - 1).add(flow);
          }
        }
      }
    }
  }

  /** Ends everything. */
  void end() throws IOException {
    close(0);
  }
}
