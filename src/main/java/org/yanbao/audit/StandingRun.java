package org.yanbao.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.cert.CertificateEncodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanbao.archive.FileHash;
import org.yanbao.archive.OutputFolder;
import org.yanbao.archive.Standing;
import org.yanbao.finding.Outcome;
import org.yanbao.publish.AuditRecord;
import org.yanbao.publish.RetoldRecord;
import org.yanbao.rules.RuleBook;

/**
 * Tells again what the last run has said, where nothing has changed that its results rest on: the
 * bytes of the files, rule folder, settings, key, tool and day.
 */
final class StandingRun {
  private final List<InputFile> inputs;
  private final RuleBook rules;
  private final AuditSettings settings;
  private final SubmittedFiles files;

  /** As it was before the run: whatever changes meanwhile is another basis. */
  private final Optional<String> basis;

  StandingRun(
      List<InputFile> inputs, RuleBook rules, AuditSettings settings, SubmittedFiles files) {
    this.inputs = inputs;
    this.rules = rules;
    this.settings = settings;
    this.files = files;
    this.basis = basis();
  }

  /**
   * Tells the results again; empty where the run must be made.
   *
   * @throws IOException when the output folder cannot be read
   */
  Optional<RunSummary> retell(RunListener listener) throws IOException {
    Standing standing = new Standing(settings.output());
    if (basis.isEmpty()
        || !Files.isRegularFile(standing.ledger())
        || !standing.restsOn(basis.get())) {
      return Optional.empty();
    }
    List<AuditRecord> records = new ArrayList<>();
    try (BufferedReader lines =
        Files.newBufferedReader(standing.ledger(), StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        AuditRecord record = RetoldRecord.of(line);
        if (!record.pdf().isEmpty()
            && !Files.isRegularFile(settings.output().resolve(record.pdf()))) {
          return Optional.empty();
        }
        records.add(record);
      }
    }
    listener.notice("自上次审核以来，报告文件、规则和配置都没有变化，以下是上次的结果。");
    listener.started(inputs.size());
    RunSummary summary = new RunSummary();
    for (AuditRecord record : records) {
      summary.add(record);
      listener.done(record);
    }
    summary.sealedAs(standing.head());
    return Optional.of(summary);
  }

  /**
   * Marks the results of a run as standing. What failed may not fail again, and what is said of
   * waivers at the end is in no ledger: such a run is always made anew.
   */
  void mark(RunSummary summary, OutputFolder output) throws IOException {
    if (basis.isPresent()
        && summary.leftOver() == 0
        && summary.failedRules() == 0
        && summary.unpublished() == 0
        && summary.reports(Outcome.FAILED) == 0
        && rules.leftOverWaivers().isEmpty()) {
      output.markStanding(basis.get(), summary.manifest());
    }
  }

  /** Nothing where it cannot be told, as with last year's reports that lie elsewhere. */
  private Optional<String> basis() {
    if (settings.previous().isPresent()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    parts.add(ProgramIdentity.ofReader(settings.tool(), settings.scans()));
    parts.add(ProgramIdentity.ofAll());
    parts.add(rules.hash());
    parts.add(settings.profile());
    parts.add(settings.year().toString());
    parts.add(LocalDate.now(AuditRun.CHINA).toString());
    parts.add(settings.signature().authority() + " " + settings.signature().level());
    settings.inputs().forEach(named -> parts.add(named.toString()));
    try {
      byte[] certificate = settings.signature().key(rules.profile()).certificate().getEncoded();
      parts.add(FileHash.of(certificate).sha256());
      for (InputFile input : inputs) {
        if (!Files.isRegularFile(input.path())) {
          return Optional.empty();
        }
        parts.add(input.name());
        parts.add(files.hash(input.path()).sha256());
      }
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a certificate that signs can be written", e);
    } catch (IOException e) {
      // The audit of the file tells what is wrong with it.
      return Optional.empty();
    }
    String all = String.join("\0", parts);
    return Optional.of(FileHash.of(all.getBytes(StandardCharsets.UTF_8)).sha256());
  }
}
