package org.yanbao.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.yanbao.archive.FileHash;
import org.yanbao.archive.KeptOutcome;
import org.yanbao.archive.OutputFolder;
import org.yanbao.publish.AuditRecord;
import org.yanbao.publish.SubmittedFile;
import org.yanbao.report.AnnualReport;
import org.yanbao.rules.Edition;
import org.yanbao.rules.RuleBook;

/**
 * Outcomes of the run before that still hold: neither the bytes of the report have changed, nor
 * what stands beside the rules, beside the report, or the tool; and where rules were edited, what
 * they say has not. Thread-safe.
 */
final class StandingOutcomes {
  private final OutputFolder archive;
  private final Background background;
  private final RuleBook rules;
  private final String common;

  /** Worked out when the first report asks: a run over a single file never does. */
  private Optional<Since> since = Optional.empty();

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
            rules.hashBeside(),
            settings.profile(),
            LocalDate.now(AuditRun.CHINA).toString());
  }

  /**
   * Hash of everything that the outcome of a report depends on beside the rules themselves; empty
   * where that cannot be told.
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
   * The outcome of the run before on that basis, whatever rules it held.
   *
   * @throws IOException when the disk fails
   */
  Optional<KeptOutcome> on(String basis) throws IOException {
    Since last = since();
    return last.same() || last.edit().isPresent() ? archive.outcomeOn(basis) : Optional.empty();
  }

  /**
   * An outcome of the run before, where it is plain without a look at the report that it holds.
   *
   * @throws IOException when the archive cannot be written
   */
  Optional<KeptOutcome> holding(KeptOutcome before) throws IOException {
    Since last = since();
    return last.same()
        ? Optional.of(recalled(before))
        : last.edit().flatMap(edit -> edit.unread(before)).map(this::recalled);
  }

  /**
   * An outcome of the run before, where it holds although rules were edited; empty where all rules
   * must be asked.
   *
   * @throws IOException when an archive cannot be read
   */
  Optional<KeptOutcome> holding(KeptOutcome before, AnnualReport report, SubmittedFile file)
      throws IOException {
    Optional<Reaudit> edit = since().edit();
    return edit.isPresent()
        ? edit.get().of(before, report, file.sha256()).map(this::recalled)
        : Optional.empty();
  }

  private KeptOutcome recalled(KeptOutcome outcome) {
    AuditRecord record = outcome.record();
    rules.recall(record.findings(), record.agency(), record.year());
    return outcome;
  }

  private synchronized Since since() throws IOException {
    if (since.isEmpty()) {
      Edition now = rules.edition();
      archive.hold(now.written());
      Optional<Edition> before = archive.lastRules().flatMap(Edition::read);
      boolean same = before.map(Edition::hash).filter(now.hash()::equals).isPresent();
      Optional<Reaudit> edit =
          same
              ? Optional.empty()
              : before
                  .flatMap(rules::editedSince)
                  .map(edited -> new Reaudit(edited, background, rules.hash()));
      since = Optional.of(new Since(same, edit));
    }
    return since.get();
  }

  /**
   * What has become of the rules since the run before.
   *
   * @param same whether they are the same
   * @param edit audits after an edit; empty where there was none, or where all rules must be asked
   */
  private record Since(boolean same, Optional<Reaudit> edit) {}
}
