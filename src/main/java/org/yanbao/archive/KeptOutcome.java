package org.yanbao.archive;

import org.yanbao.publish.AuditRecord;

/**
 * What the last run said of a report, while all that this rests on is as it was.
 *
 * @param record the record as retold from its line
 * @param line its line in the ledger of that run
 * @param basis hash of everything that the line depends on
 * @param content hash of what it says
 */
public record KeptOutcome(AuditRecord record, String line, String basis, String content) {}
