package org.yanbao.audit;

import java.io.IOException;
import java.util.Optional;
import org.yanbao.archive.KeptOutcome;
import org.yanbao.publish.AuditRecord;
import org.yanbao.report.AnnualReport;
import org.yanbao.rules.AuditContext;
import org.yanbao.rules.EditedRules;
import org.yanbao.rules.Told;

/**
 * Audits reports again after an edit of the rule book that left most rules as they were: only those
 * that it touched are asked whether they say what stands in the ledger of the run before.
 * Thread-safe.
 */
final class Reaudit {
  private final EditedRules edited;
  private final Background background;
  private final String rulebook;

  /**
   * Audits after an edit.
   *
   * @param rulebook hash of the rule book after it
   */
  Reaudit(EditedRules edited, Background background, String rulebook) {
    this.edited = edited;
    this.background = background;
    this.rulebook = rulebook;
  }

  /** The outcome under the edited rule book, where it is plain without a look at the report. */
  Optional<KeptOutcome> unread(KeptOutcome before) {
    return edited.leaves(told(before)) ? before.under(rulebook) : Optional.empty();
  }

  /**
   * The outcome under the edited rule book, where the rules that were edited say what they said
   * before; empty where all must be asked.
   *
   * @throws IOException when an archive cannot be read
   */
  Optional<KeptOutcome> of(KeptOutcome before, AnnualReport report, String sha256)
      throws IOException {
    AuditContext context =
        edited.looksBeside() ? background.of(report, sha256) : background.alone();
    return edited.sayTheSame(report, context, told(before))
        ? before.under(rulebook)
        : Optional.empty();
  }

  private static Told told(KeptOutcome before) {
    AuditRecord record = before.record();
    return new Told(record.findings(), record.checks());
  }
}
