package org.yanbao.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.yanbao.intake.Intake;
import org.yanbao.intake.UnreadableException;
import org.yanbao.publish.AuditRecord;
import org.yanbao.publish.FindingsPdf;
import org.yanbao.publish.RecordJson;
import org.yanbao.publish.sign.DemonstrationKey;
import org.yanbao.publish.typeset.Attachment;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.reading.ReportReader;
import org.yanbao.rules.AuditContext;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.RuleBookException;
import org.yanbao.rules.RuleRun;
import org.yanbao.samples.DocxWriter;
import org.yanbao.samples.Draft;
import org.yanbao.samples.HtmlWriter;

/** The parts of a run that every report goes through, each for itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HotParts {
  /** A report with a defect, so that its sheet has findings. */
  private static final int REPORT = 21;

  private final Intake intake = Intake.standard();
  private final ReportReader reader = new ReportReader();
  private Path docx;
  private Path html;
  private AnnualReport report;
  private RuleBook rules;
  private AuditRecord record;
  private List<Attachment> attachments;
  private FindingsPdf sheet;
  private byte[] sealed;
  private KeyPair pair;
  private PlainPdf plain;

  /** Reads the report once and makes its record. */
  @Setup
  public void prepare()
      throws IOException, RuleBookException, UnreadableException, GeneralSecurityException {
    Path folder = Files.createTempDirectory("yanbao-bench-");
    Draft draft = MadeUpReports.draft(REPORT);
    docx = Files.write(folder.resolve("report.docx"), new DocxWriter().write(draft));
    html = Files.write(folder.resolve("report.html"), new HtmlWriter().write(draft));
    rules = RuleBook.load(Path.of("rules"));
    report = reader.read(intake.read(docx));
    RuleRun run = rules.audit(report, AuditContext.NONE);
    record = BenchRecord.of(docx, report, run, rules);
    attachments =
        List.of(
            new Attachment(
                "findings.json",
                "审核结果数据",
                "application/json",
                Attachment.Relation.DATA,
                RecordJson.line(record).getBytes(StandardCharsets.UTF_8)));
    sheet = new FindingsPdf(DemonstrationKey.in(folder));
    sealed = sealing();
    KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
    keys.initialize(256);
    pair = keys.generateKeyPair();
    plain = new PlainPdf(sealed, attachments);
  }

  /** A docx into facts. */
  @Benchmark
  public AnnualReport readingDocx() throws UnreadableException {
    return reader.read(intake.read(docx));
  }

  /** A page into facts. */
  @Benchmark
  public AnnualReport readingHtml() throws UnreadableException {
    return reader.read(intake.read(html));
  }

  /** The whole catalogue held against a report. */
  @Benchmark
  public RuleRun ruleSession() {
    return rules.audit(report, AuditContext.NONE);
  }

  /** A findings PDF drawn and signed. */
  @Benchmark
  public byte[] sealing() {
    return sheet.write(record, attachments, Instant.now());
  }

  /** What sealing is measured by: the same pages and attachment as OpenPDF alone draws them. */
  @Benchmark
  public byte[] plainPdf() {
    return plain.write();
  }

  /** And one signature over as many bytes. */
  @Benchmark
  public byte[] plainSignature() throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(pair.getPrivate());
    signature.update(sealed);
    return signature.sign();
  }
}
