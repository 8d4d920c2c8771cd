package org.yanbao.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yanbao.finding.Finding;
import org.yanbao.intake.Intake;
import org.yanbao.intake.UnreadableException;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.reading.ReportReader;
import org.yanbao.rules.AuditContext;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.RuleBookException;
import org.yanbao.samples.Draft;
import org.yanbao.samples.DraftWriter;

/** Reads drafts from files and holds them against the shipped rules, compiled once. */
final class Judge {
  private static final RuleBook RULES = load();
  private static final Intake INTAKE = Intake.standard();
  private static final ReportReader READER = new ReportReader();

  private final DraftWriter writer;
  private final String suffix;

  /** Judges drafts by the files that a writer makes of them. */
  Judge(DraftWriter writer, String suffix) {
    this.writer = writer;
    this.suffix = suffix;
  }

  /** What the rules find in a draft in an audit of that year. */
  List<Finding> findings(Draft draft, int year) {
    return RULES.audit(read(draft), AuditContext.ofYear(year)).findings();
  }

  /** What the rules find in a draft in these circumstances. */
  List<Finding> findings(Draft draft, AuditContext context) {
    return RULES.audit(read(draft), context).findings();
  }

  /** The facts of a draft. */
  AnnualReport read(Draft draft) {
    try {
      Path file = Files.createTempFile("report", suffix);
      try {
        Files.write(file, writer.write(draft));
        return READER.read(INTAKE.read(file));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableException e) {
      throw new IllegalStateException(draft.title() + ": " + e.getMessage(), e);
    }
  }

  private static RuleBook load() {
    try {
      return RuleBook.load(Path.of("rules"));
    } catch (RuleBookException e) {
      throw new IllegalStateException("the shipped rules do not load", e);
    }
  }
}
