package org.yanbao.trial;

import java.util.Optional;
import org.yanbao.document.Document;
import org.yanbao.report.AnnualReport;

/** A change of the tables of a base report, made in the document that was read from it. */
sealed interface DocumentChange permits CellChange, TableCut {

  /** The change that these words name; empty when they name another kind. */
  static Optional<DocumentChange> of(String words) {
    Optional<DocumentChange> cut = TableCut.of(words).map(DocumentChange.class::cast);
    return cut.or(() -> CellChange.of(words).map(DocumentChange.class::cast));
  }

  /**
   * The document with the change.
   *
   * @param report the report that the document holds
   * @throws ChangeException when the report has nothing of the kind
   */
  Document apply(Document document, AnnualReport report) throws ChangeException;
}
