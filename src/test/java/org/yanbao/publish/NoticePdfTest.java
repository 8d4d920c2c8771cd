package org.yanbao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yanbao.finding.Finding;
import org.yanbao.finding.Severity;
import org.yanbao.publish.sign.DemonstrationKey;
import org.yanbao.publish.sign.Signer;
import org.yanbao.publish.sign.SigningKey;
import org.yanbao.publish.typeset.Attachment;

class NoticePdfTest {
  private static final Letterhead LETTERHEAD =
      new Letterhead("临岚市人民政府办公室", "临政办公开改〔2025〕{序号}号", List.of("青禾县人民政府"));

  @TempDir static Path folder;

  private static SigningKey key;

  @BeforeAll
  static void prepare() {
    key = DemonstrationKey.in(folder.resolve("home"));
  }

  static Stream<AuditRecord> letters() {
    return Stream.of(
        Samples.withFindings(),
        Samples.withWaiver(),
        Samples.extreme(),
        Samples.missing(),
        Samples.of("𠮷𬭊澠\uD884\uDF50镇人民政府"),
        Samples.withMany(60));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void every_letter_is_valid_as_pdf_a_3u(AuditRecord record) throws Exception {
    Pdfa.assertValid(write(record));
  }

  @Test
  void a_letter_is_due_only_where_the_verdict_asks_for_mending() {
    assertThat(NoticePdf.isDue(Samples.withFindings())).isTrue();
    assertThat(NoticePdf.isDue(Samples.clean())).isFalse();
    assertThat(NoticePdf.isDue(Samples.failed())).isFalse();
    assertThat(NoticePdf.isDue(Samples.notAssessable())).isFalse();
  }

  @Test
  void the_letter_names_agency_number_deadline_and_every_finding_to_mend() throws IOException {
    AuditRecord record = Samples.withFindings();
    String text = text(write(record), 0);

    assertThat(text).contains("临岚市人民政府办公室", "临政办公开改〔2025〕1号", "青禾县人民政府：");
    assertThat(text).contains("请于2025年4月30日前完成整改", "findings-青禾县人民政府-2024.pdf");
    for (Finding finding : record.findings()) {
      if (finding.severity() == Severity.HINT) {
        assertThat(text).doesNotContain(packed(finding.message()));
      } else {
        assertThat(text).contains(packed(finding.title()), packed(finding.basis()));
      }
    }
  }

  @Test
  void an_agency_without_a_report_is_asked_to_hand_one_in() throws IOException {
    assertThat(text(write(Samples.missing()), 0))
        .contains("没有收到你单位2024年度政府信息公开工作年度报告", "请于2025年4月30日前编制并公布年度报告")
        .doesNotContain("对你单位报送的", "更正");
  }

  @Test
  void a_waived_finding_is_not_asked_to_be_mended() throws IOException {
    String text = text(write(Samples.withWaiver()), 0);

    // Of three findings 不符合 one is waived.
    assertThat(text).contains("必须整改的问题（2项）", "不要求整改的问题（1项）", "机构改革，数据并入");
    assertThat(text.indexOf("勾稽恒等")).isGreaterThan(text.indexOf("不要求整改的问题"));
  }

  @Test
  void the_signature_never_stands_alone_on_the_last_page() throws IOException {
    for (int count = 3; count < 24; count++) {
      byte[] letter = write(Samples.withMany(count));
      try (PDDocument document = Loader.loadPDF(letter)) {
        assertThat(text(letter, document.getNumberOfPages())).contains("对审核意见有异议的", "签署人");
      }
    }
  }

  @Test
  void a_letter_of_a_body_without_name_or_number_says_where_to_answer() throws IOException {
    byte[] letter =
        new NoticePdf(Signer.with(key), Letterhead.NONE, "收到本通知书之日起15个工作日内")
            .write(Samples.withFindings(), "findings.pdf", List.of(), Instant.now());

    assertThat(text(letter, 0)).contains("书面报送政府信息公开工作主管部门").doesNotContain("〔2025〕1号");
  }

  private static byte[] write(AuditRecord record) {
    List<Attachment> data = new ArrayList<>();
    data.add(
        new Attachment(
            "findings.json",
            "审核结果数据",
            "application/json",
            Attachment.Relation.DATA,
            new byte[] {'{', '}'}));
    return new NoticePdf(Signer.with(key), LETTERHEAD, "2025年4月30日前")
        .write(record, "findings-青禾县人民政府-2024.pdf", data, Instant.now());
  }

  /** Text of one page, or of all where the number is 0, without blanks. */
  private static String text(byte[] file, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      PDFTextStripper stripper = new PDFTextStripper();
      if (page > 0) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
      }
      return packed(stripper.getText(document));
    }
  }

  private static String packed(String text) {
    return text.replaceAll("[\\s\\u3000]+", "");
  }
}
