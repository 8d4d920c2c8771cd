package org.yanbao.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.yanbao.archive.FileHash;
import org.yanbao.archive.KeptOutcome;
import org.yanbao.archive.OutputFolder;
import org.yanbao.publish.SubmittedFile;
import org.yanbao.rules.RuleBook;

/**
 * Outcomes of the run before that still hold: neither the bytes of the report have changed, nor the
 * rule book, the profile, what stands beside the report, or the tool. Thread-safe.
 */
final class StandingOutcomes {
  private final OutputFolder archive;
  private final Background background;
  private final RuleBook rules;
  private final String common;

  StandingOutcomes(
      OutputFolder archive, Background background, RuleBook rules, AuditSettings settings) {
    this.archive = archive;
    this.background = background;
    this.rules = rules;
    // Accepted exceptions run out by the day.
    this.common =
        String.join(
            "\n",
            settings.tool(),
            ProgramIdentity.ofAll(),
            rules.hash(),
            settings.profile(),
            LocalDate.now(AuditRun.CHINA).toString());
  }

  /**
   * Hash of everything that the outcome of a report depends on; empty where that cannot be told.
   *
   * @throws IOException when an archive cannot be read
   */
  Optional<String> basis(SubmittedFile file) throws IOException {
    return background
        .basis(file.sha256())
        .map(beside -> String.join("\n", common, file.file(), file.sha256(), beside))
        .map(all -> FileHash.of(all.getBytes(StandardCharsets.UTF_8)).sha256());
  }

  /**
   * The outcome of the run before on that basis.
   *
   * @throws IOException when the disk fails
   */
  Optional<KeptOutcome> on(String basis) throws IOException {
    Optional<KeptOutcome> outcome = archive.outcomeOn(basis);
    outcome
        .map(KeptOutcome::record)
        .ifPresent(record -> rules.recall(record.findings(), record.agency(), record.year()));
    return outcome;
  }
}
