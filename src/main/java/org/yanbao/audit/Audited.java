package org.yanbao.audit;

import java.util.Optional;
import org.yanbao.archive.KeptOutcome;
import org.yanbao.publish.AuditRecord;

/** What came of auditing one input. */
sealed interface Audited {

  /** The record. */
  AuditRecord record();

  /**
   * The input was audited.
   *
   * @param basis hash of everything that the record depends on; empty where the next run must audit
   *     the input again in any case
   */
  record Anew(AuditRecord record, Optional<String> basis) implements Audited {}

  /** Nothing has changed that the outcome of the run before rests on. */
  record Standing(KeptOutcome outcome) implements Audited {
    @Override
    public AuditRecord record() {
      return outcome.record();
    }
  }
}
