package org.yanbao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.publish.AuditRecord;
import org.yanbao.publish.FindingsPdf;
import org.yanbao.publish.Keys;
import org.yanbao.publish.RecordJson;
import org.yanbao.publish.Samples;
import org.yanbao.publish.sign.SigningKey;
import org.yanbao.publish.typeset.Attachment;

/**
 * Processor time of a signed findings PDF against OpenPDF drawing the same pages and one bare
 * signature of the same key. Both in one warm machine, in turns.
 */
class SheetBench {
  private static final int WARM = 100;
  private static final int ROUNDS = 200;

  @TempDir private Path folder;

  @Test
  void sheetAgainstOpenPdfAndOneSignature() throws Exception {
    System.out.printf(
        "%-10s %-12s %5s %8s %9s %9s %9s  %s%n",
        "key",
        "attached",
        "pages",
        "bytes",
        "sheet ms",
        "plain ms",
        "sign ms",
        "ratio (quartiles)");
    for (KeyKind kind : List.of(new KeyKind("EC", 256), new KeyKind("RSA", 2048))) {
      for (boolean attached : new boolean[] {false, true}) {
        measure(kind, attached ? attachments() : List.of());
      }
    }
  }

  /** A kind of key. */
  private record KeyKind(String algorithm, int size) {}

  private static List<Attachment> attachments() {
    byte[] report = new byte[30_000];
    new Random(5).nextBytes(report);
    String line = RecordJson.line(Samples.withFindings());
    return List.of(
        new Attachment(
            "report.docx", "原报告", "application/octet-stream", Attachment.Relation.SOURCE, report),
        new Attachment(
            "findings.json",
            "审核结果数据",
            "application/json",
            Attachment.Relation.DATA,
            line.getBytes(StandardCharsets.UTF_8)));
  }

  private void measure(KeyKind kind, List<Attachment> attachments) throws Exception {
    Keys authority = Keys.authority("测试根证书");
    KeyPair pair = Keys.pair(kind.algorithm(), kind.size());
    Instant now = Instant.now();
    Path store =
        authority.keystore(
            folder,
            kind.algorithm(),
            pair,
            now.minus(1, ChronoUnit.DAYS),
            now.plus(90, ChronoUnit.DAYS));
    FindingsPdf sheets =
        new FindingsPdf(SigningKey.fromPkcs12(store, Optional.empty(), Keys.PASSWORD));
    AuditRecord record = twoPages(sheets, attachments);
    byte[] sheet = sheets.write(record, attachments, now);
    PlainPdf plain = new PlainPdf(sheet, attachments);
    assertThat(text(plain.write())).isEqualTo(text(sheet));
    List<Double> own = new ArrayList<>();
    List<Double> drawn = new ArrayList<>();
    List<Double> signed = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < WARM + ROUNDS; i++) {
      double whole = ThreadTime.milliseconds(() -> sheets.write(record, attachments, now));
      double drawing = ThreadTime.milliseconds(plain::write);
      double signing = ThreadTime.milliseconds(() -> sign(kind, pair.getPrivate(), sheet));
      if (i >= WARM) {
        own.add(whole);
        drawn.add(drawing);
        signed.add(signing);
        ratios.add(whole / (drawing + signing));
      }
    }
    System.out.printf(
        "%-10s %-12s %5d %8d %9.1f %9.1f %9.1f  %.2f (%.2f to %.2f)%n",
        kind.algorithm() + " " + kind.size(),
        attachments.isEmpty() ? "nothing" : attachments.size() + " files",
        plain.pageCount(),
        sheet.length,
        Figures.quantile(own, 0.5),
        Figures.quantile(drawn, 0.5),
        Figures.quantile(signed, 0.5),
        Figures.quantile(ratios, 0.5),
        Figures.quantile(ratios, 0.25),
        Figures.quantile(ratios, 0.75));
  }

  /** As many findings as two pages hold. */
  private static AuditRecord twoPages(FindingsPdf sheets, List<Attachment> attachments)
      throws IOException {
    AuditRecord record = Samples.withMany(1);
    for (int findings = 2; ; findings++) {
      AuditRecord more = Samples.withMany(findings);
      if (new PlainPdf(sheets.write(more, attachments, Instant.now()), List.of()).pageCount() > 2) {
        return record;
      }
      record = more;
    }
  }

  private static byte[] sign(KeyKind kind, PrivateKey key, byte[] content)
      throws GeneralSecurityException {
    Signature signature =
        Signature.getInstance(kind.algorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA");
    signature.initSign(key);
    signature.update(content);
    return signature.sign();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
