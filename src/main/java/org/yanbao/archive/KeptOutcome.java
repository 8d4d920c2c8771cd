package org.yanbao.archive;

import java.util.Optional;
import org.yanbao.publish.AuditRecord;

/**
 * What the last run said of a report, while all that this rests on is as it was.
 *
 * @param record the record as retold from its line, under the rule book that said it
 * @param line its line in the ledger of that run
 * @param basis hash of everything that the line depends on beside the rules themselves
 * @param content hash of what it says
 */
public record KeptOutcome(AuditRecord record, String line, String basis, String content) {

  /**
   * The same outcome, where another rule book says the same; empty where the line does not name the
   * one that said it before.
   *
   * @param rulebook hash of the other rule book
   */
  public Optional<KeptOutcome> under(String rulebook) {
    // No text within a line holds quotation marks as they are.
    String named = "\"rulebook\":\"" + record.rulebook() + "\"";
    int at = line.lastIndexOf(named);
    return at < 0
        ? Optional.empty()
        : Optional.of(
            new KeptOutcome(
                record.underRules(rulebook),
                line.substring(0, at)
                    + "\"rulebook\":\""
                    + rulebook
                    + "\""
                    + line.substring(at + named.length()),
                basis,
                content));
  }
}
