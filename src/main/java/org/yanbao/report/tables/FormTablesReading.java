package org.yanbao.report.tables;

import java.util.List;
import org.yanbao.document.Paragraph;
import org.yanbao.report.FormTable;
import org.yanbao.report.ReadingDoubt;

/**
 * What the document says in the three tables, and what is left of it as running text.
 *
 * @param tables 表二, 表三 and 表四, always all three
 * @param narrative every paragraph that is no part of a form table, in order
 * @param doubts what could not be read surely
 */
public record FormTablesReading(
    List<FormTable> tables, List<Paragraph> narrative, List<ReadingDoubt> doubts) {

  public FormTablesReading {
    tables = List.copyOf(tables);
    narrative = List.copyOf(narrative);
    doubts = List.copyOf(doubts);
  }
}
