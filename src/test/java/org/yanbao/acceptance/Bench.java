package org.yanbao.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yanbao.finding.Finding;
import org.yanbao.finding.Severity;
import org.yanbao.intake.Intake;
import org.yanbao.intake.UnreadableException;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.reading.ReportReader;
import org.yanbao.rules.AuditContext;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.RuleBookException;
import org.yanbao.samples.Draft;
import org.yanbao.samples.Format;

/** The product from file to findings, on the shipped rules, compiled once for all tests. */
final class Bench {

  private static final RuleBook RULES = load();
  private static final Intake INTAKE = Intake.standard();
  private static final ReportReader READER = new ReportReader();

  private Bench() {}

  /** What the shipped rules find in a file. */
  static List<Finding> audit(Path file, AuditContext context) {
    return RULES.audit(read(file), context).findings();
  }

  /** What the shipped rules find in a draft, made into a file of that format first. */
  static List<Finding> audit(Draft draft, Format format, AuditContext context) {
    return audit(format.writer().write(draft), format.suffix(), context);
  }

  /** What the shipped rules find in the bytes of a file. */
  static List<Finding> audit(byte[] bytes, String suffix, AuditContext context) {
    try {
      Path file = Files.createTempFile("report", suffix);
      try {
        Files.write(file, bytes);
        return audit(file, context);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ids of all findings. */
  static Set<String> ids(List<Finding> findings) {
    return findings.stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The findings that weigh: errors and warnings. */
  static List<Finding> weighing(List<Finding> findings) {
    return findings.stream().filter(f -> f.severity() != Severity.HINT).toList();
  }

  /** Findings in one line each, for the message of a failed test. */
  static String describe(List<Finding> findings) {
    return findings.stream()
        .map(f -> "%n%s %s %s".formatted(f.rule(), f.severity().chinese(), f.message()))
        .collect(Collectors.joining());
  }

  private static AnnualReport read(Path file) {
    try {
      return READER.read(INTAKE.read(file));
    } catch (UnreadableException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
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
