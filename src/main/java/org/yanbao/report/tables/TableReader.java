package org.yanbao.report.tables;

/** Reads one of the three tables out of the lines of a document. */
interface TableReader {

  /** Takes a line if it is part of the table; whether it is. */
  boolean accept(LabelledLine line);

  /** No line is left. */
  void finish();

  /** What was found. */
  Harvest harvest();
}
