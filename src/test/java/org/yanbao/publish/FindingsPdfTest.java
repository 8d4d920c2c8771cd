package org.yanbao.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yanbao.finding.Evidence;
import org.yanbao.finding.Finding;
import org.yanbao.finding.RuleCheck;
import org.yanbao.finding.Severity;
import org.yanbao.publish.sign.DemonstrationKey;
import org.yanbao.publish.sign.Signer;
import org.yanbao.publish.sign.SigningKey;
import org.yanbao.publish.typeset.Attachment;
import org.yanbao.publish.typeset.Pen;
import org.yanbao.publish.typeset.Style;
import org.yanbao.publish.typeset.Typeface;

class FindingsPdfTest {

  /** Whether this machine has a font for rare characters. */
  private static final boolean RARE_IS_DRAWN = Typeface.lacking("𠮷").isEmpty();

  @TempDir static Path folder;

  private static SigningKey demonstration;

  @BeforeAll
  static void prepare() {
    demonstration = DemonstrationKey.in(folder.resolve("home"));
  }

  static Stream<AuditRecord> sheets() {
    return Stream.of(
        Samples.withFindings(),
        Samples.clean(),
        Samples.failed(),
        Samples.notAssessable(),
        Samples.withTable(),
        Samples.withWaiver(),
        Samples.extreme(),
        Samples.missing(),
        Samples.of("𠮷𬭊澠\uD884\uDF50镇人民政府"),
        Samples.withMany(40));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void every_sheet_is_valid_as_pdf_a_3u(AuditRecord record) throws Exception {
    Pdfa.assertValid(write(record, attachments(record)));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void every_page_says_whose_sheet_it_is_its_number_and_that_it_is_a_demonstration(
      AuditRecord record) throws IOException {
    try (PDDocument document = Loader.loadPDF(write(record, List.of()))) {
      int pages = document.getNumberOfPages();
      String name = record.agency().isEmpty() ? record.input().name() : record.agency();
      for (int page = 1; page <= pages; page++) {
        assertThat(text(document, page, page))
            .contains("演示签名")
            .contains("第" + page + "页，共" + pages + "页")
            .contains(visible(name.substring(0, Math.min(20, name.length()))));
      }
    }
  }

  @Test
  void all_words_of_the_findings_can_be_read_out_of_the_sheet() throws IOException {
    AuditRecord record = Samples.withFindings();
    try (PDDocument document = Loader.loadPDF(write(record, List.of()))) {
      String text = text(document, 1, document.getNumberOfPages());

      assertThat(text)
          .contains(record.verdict().chinese(), record.input().sha256(), packed(record.tool()));
      for (Finding finding : record.findings()) {
        assertThat(text).contains(visible(finding.rule()), visible(finding.title()));
        assertThat(text).contains(visible(finding.message()), visible(finding.basis()));
        assertThat(text).contains(visible(finding.expected()), visible(finding.actual()));
        for (Evidence evidence : finding.evidence()) {
          assertThat(text).contains(visible(evidence.quote()), visible(evidence.place()));
        }
      }
      for (RuleCheck check : record.checks()) {
        assertThat(text).contains(check.rule(), packed(check.reason()));
      }
      assertThat(text).contains("差额").contains("少2").contains("少18件");
    }
  }

  @Test
  void a_waived_finding_is_shown_apart_and_counted_nowhere() throws IOException {
    try (PDDocument document = Loader.loadPDF(write(Samples.withWaiver(), List.of()))) {
      String text = text(document, 1, document.getNumberOfPages());

      // Of three findings 不符合 one is waived.
      assertThat(text).contains("本报告发现不符合2项、存疑2项、提示1项，另有1项已经豁免、不计入结论");
      assertThat(text).contains("已经豁免的问题", "机构改革，数据并入", "青禾县政务公开办公室");
      assertThat(text.indexOf("勾稽恒等")).isGreaterThan(text.indexOf("已经豁免的问题"));
    }
  }

  @Test
  void the_cells_that_a_finding_rests_on_are_drawn_with_their_row() throws IOException {
    try (PDDocument document = Loader.loadPDF(write(Samples.withTable(), List.of()))) {
      String text = text(document, 1, document.getNumberOfPages());

      assertThat(text).contains("第三部分收到和处理政府信息公开申请情况", "一、本年新收政府信息公开申请数量");
      for (String value : List.of("57301", "11", "57309", "社会公益组织")) {
        assertThat(text).contains(value);
      }
      assertThat(text).doesNotContain("三（三）1.属于国家秘密");
    }
  }

  @Test
  void a_sheet_on_a_mended_report_says_what_is_fixed_what_remains_and_what_is_new()
      throws Exception {
    AuditRecord record = Samples.withFindings();
    Finding kept = record.findings().get(1);
    Finding back = record.findings().get(2);
    EarlierSheet.Item gone = item("0123456789abcdef", "D01", "统计期限缺失", "没有写明统计期限。");
    EarlierSheet first =
        new EarlierSheet(
            1,
            "findings-青禾县人民政府-2024.pdf",
            "需整改",
            false,
            List.of(item(kept), item(back), gone),
            Optional.empty());
    EarlierSheet earlier =
        new EarlierSheet(
            2,
            "findings-青禾县人民政府-2024-v2.pdf",
            "基本合格",
            false,
            List.of(item(kept), gone),
            Optional.of(first));
    byte[] file =
        new FindingsPdf(demonstration)
            .write(record, List.of(), Optional.of(earlier), Instant.now());

    Pdfa.assertValid(file);
    try (PDDocument document = Loader.loadPDF(file)) {
      // Six findings now, one of them known before; one of the two known before is gone.
      assertThat(text(document, 1, document.getNumberOfPages()))
          .contains("与上一版审计意见书的比较", "已经消除（1项）", "仍然存在（1项）", "新提出（5项）", "没有写明统计期限。")
          .contains("自第1版起", "第1版曾经提出")
          // Each version in a row: file, verdict, findings 不符合, 存疑 and 提示.
          .contains("第1版findings-青禾县人民政府-2024.pdf需整改300")
          .contains("第2版findings-青禾县人民政府-2024-v2.pdf基本合格200")
          .containsPattern("本版.*需整改321");
    }
  }

  private static EarlierSheet.Item item(Finding finding) {
    return item(finding.fingerprint(), finding.rule(), finding.title(), finding.message());
  }

  private static EarlierSheet.Item item(
      String fingerprint, String rule, String title, String message) {
    return new EarlierSheet.Item(fingerprint, rule, title, message, Optional.of(Severity.ERROR));
  }

  @Test
  void figures_stand_below_one_another_because_all_are_of_one_width() {
    for (Style style : List.of(Style.regular(10), Style.bold(10))) {
      for (int digit = 1; digit <= 9; digit++) {
        assertThat(Pen.width(Integer.toString(digit), style)).isEqualTo(Pen.width("0", style));
      }
    }
  }

  @Test
  void the_outline_names_every_finding_and_leads_to_its_page() throws IOException {
    AuditRecord record = Samples.withMany(40);
    try (PDDocument document = Loader.loadPDF(write(record, List.of()))) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem part : document.getDocumentCatalog().getDocumentOutline().children()) {
        for (PDOutlineItem group : part.children()) {
          for (PDOutlineItem finding : group.children()) {
            titles.add(finding.getTitle());
            PDPage page = finding.findDestinationPage(document);
            int number = document.getPages().indexOf(page) + 1;
            assertThat(text(document, number, number)).contains("第" + titles.size() + "项");
          }
        }
      }
      assertThat(titles).hasSize(40);
    }
  }

  @Test
  void the_index_of_parts_links_to_their_headings() throws IOException {
    try (PDDocument document = Loader.loadPDF(write(Samples.withMany(40), List.of()))) {
      List<Integer> targets = new ArrayList<>();
      for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link) {
          PDPageDestination target = (PDPageDestination) link.getDestination();
          targets.add(target.retrievePageNumber());
        }
      }
      // Samples have findings on the form's title and period, on section one and on no table.
      assertThat(targets).hasSizeGreaterThan(1).isSorted();
    }
  }

  @Test
  void no_heading_is_the_last_thing_on_a_page() throws IOException {
    for (int count = 3; count < 24; count++) {
      try (PDDocument document = Loader.loadPDF(write(Samples.withMany(count), List.of()))) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
          stripper.setStartPage(page);
          stripper.setEndPage(page);
          List<String> lines = stripper.getText(document).strip().lines().toList();
          String last = lines.get(lines.size() - 2);
          assertThat(last).doesNotMatch("[一二三四五六七]、.*").doesNotMatch("第.部分.*项|题名.*项");
        }
      }
    }
  }

  @Test
  void the_supervising_body_and_the_document_number_stand_at_the_head() throws IOException {
    Letterhead letterhead =
        new Letterhead("临岚市政务公开办公室", "临政公开审〔2025〕{序号}号", List.of("甲局", "青禾县人民政府"));
    byte[] file =
        new FindingsPdf(Signer.with(demonstration), letterhead)
            .write(Samples.withFindings(), List.of(), Instant.now());
    byte[] stranger =
        new FindingsPdf(Signer.with(demonstration), letterhead)
            .write(Samples.clean(), List.of(), Instant.now());

    try (PDDocument document = Loader.loadPDF(file);
        PDDocument other = Loader.loadPDF(stranger)) {
      assertThat(text(document, 1, 1)).contains("临岚市政务公开办公室", "临政公开审〔2025〕2号");
      assertThat(text(other, 1, 1)).contains("临岚市政务公开办公室").doesNotContain("临政公开审");
    }
  }

  @Test
  void a_character_that_no_font_has_is_shown_by_its_number_and_rare_ones_are_drawn()
      throws IOException {
    try (PDDocument document =
        Loader.loadPDF(write(Samples.of("澠池𬭊\u202E𠮷\uE000镇人民政府"), List.of()))) {
      assertThat(text(document, 1, 1)).contains(visible("澠池𬭊〔U+202E〕𠮷〔U+E000〕镇人民政府"));
      if (!RARE_IS_DRAWN) {
        assertThat(text(document, 1, document.getNumberOfPages()))
            .contains("字库未收的字以统一码编号代替：U+20BB7。");
      }
    }
  }

  @Test
  void a_very_long_name_and_a_very_long_word_stay_inside_the_page() throws IOException {
    AuditRecord model = Samples.of("青禾县".repeat(40) + "W".repeat(300));
    try (PDDocument document = Loader.loadPDF(write(model, List.of()))) {
      assertThat(text(document, 1, document.getNumberOfPages())).contains("W".repeat(300));
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 40);
      for (int y = 0; y < page.getHeight(); y++) {
        for (int x : new int[] {2, 8, page.getWidth() - 9, page.getWidth() - 3}) {
          assertThat(page.getRGB(x, y) & 0xFFFFFF).as("ink in the margin").isEqualTo(0xFFFFFF);
        }
      }
    }
  }

  static Stream<AuditRecord> large() {
    return Stream.of(Samples.extreme(), Samples.withMany(300), Samples.withTable());
  }

  @ParameterizedTest
  @MethodSource("large")
  void no_character_leaves_the_text_area_or_lies_upon_another(AuditRecord record)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(write(record, List.of()))) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        List<TextPosition> characters = PageLines.characters(document, page);
        for (TextPosition c : characters) {
          assertThat(c.getXDirAdj()).isGreaterThanOrEqualTo(56.9f);
          assertThat(PageLines.inkRight(c)).isLessThanOrEqualTo(538.6f);
          assertThat(c.getYDirAdj()).isBetween(36f, 806f);
        }
        for (int i = 0; i < characters.size(); i++) {
          TextPosition one = characters.get(i);
          for (TextPosition other : characters.subList(0, i)) {
            if (covers(one, other)) {
              fail("page %d: %s upon %s", page, one, other);
            }
          }
        }
      }
    }
  }

  private static boolean covers(TextPosition left, TextPosition right) {
    float start = Math.max(PageLines.inkLeft(left), PageLines.inkLeft(right));
    float end = Math.min(PageLines.inkRight(left), PageLines.inkRight(right));
    return end - start > 1.5f && Math.abs(left.getYDirAdj() - right.getYDirAdj()) < 4;
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void pages_have_ink_on_them(AuditRecord record) throws IOException {
    try (PDDocument document = Loader.loadPDF(write(record, List.of()))) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        BufferedImage image = renderer.renderImageWithDPI(page, 30);
        int dark = 0;
        for (int y = 0; y < image.getHeight(); y++) {
          for (int x = 0; x < image.getWidth(); x++) {
            dark += (image.getRGB(x, y) & 0xFF) < 0x90 ? 1 : 0;
          }
        }
        assertThat(dark).isPositive();
      }
    }
  }

  @Test
  void the_files_that_travel_with_the_sheet_come_out_as_they_went_in() throws IOException {
    List<Attachment> attachments = attachments(Samples.withFindings());
    try (PDDocument document = Loader.loadPDF(write(Samples.withFindings(), attachments))) {
      var names =
          new PDEmbeddedFilesNameTreeNode(
              document.getDocumentCatalog().getNames().getEmbeddedFiles().getCOSObject());
      assertThat(names.getNames()).hasSize(attachments.size());
      for (var file : names.getNames().values()) {
        Attachment same =
            attachments.stream()
                .filter(a -> a.name().equals(file.getFilename()))
                .findFirst()
                .orElseThrow();
        assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(same.bytes());
        assertThat(file.getFileDescription()).isEqualTo(same.description());
        assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo(same.mediaType());
      }
    }
  }

  @Test
  void a_sheet_of_two_pages_stays_small() {
    assertThat(write(Samples.withFindings(), List.of())).hasSizeLessThan(120 * 1024);
  }

  @Test
  void poppler_finds_the_signature_valid_and_the_whole_document_signed() throws Exception {
    Path pdfsig = Path.of("/usr/bin/pdfsig");
    assumeThat(pdfsig).as("pdfsig is not installed").isExecutable();
    Path file = folder.resolve("sheet.pdf");
    Keys authority = Keys.authority("测试根证书");
    Instant now = Instant.now();
    Path store =
        authority.keystore(folder, "rsa", "RSA", now.minusSeconds(60), now.plusSeconds(3600));
    for (SigningKey key :
        List.of(demonstration, SigningKey.fromPkcs12(store, Optional.empty(), Keys.PASSWORD))) {
      Files.write(file, new FindingsPdf(key).write(Samples.withFindings(), List.of(), now));
      Process process =
          new ProcessBuilder(pdfsig.toString(), "-nocert", file.toString())
              .redirectErrorStream(true)
              .start();
      String says = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(says).contains("Signature is Valid").contains("Total document signed");
    }
  }

  private static byte[] write(AuditRecord record, List<Attachment> attachments) {
    return new FindingsPdf(demonstration).write(record, attachments, Instant.now());
  }

  private static List<Attachment> attachments(AuditRecord record) {
    return List.of(
        new Attachment(
            "report.docx",
            "原报告",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Attachment.Relation.SOURCE,
            new byte[] {80, 75, 3, 4, 0}),
        new Attachment(
            "findings.json",
            "审核结果（机器可读）",
            "application/json",
            Attachment.Relation.DATA,
            RecordJson.line(record).getBytes(StandardCharsets.UTF_8)));
  }

  /** Text without blanks: where a line ends is no part of what it says. */
  private static String text(PDDocument document, int from, int to) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(from);
    stripper.setEndPage(to);
    return packed(stripper.getText(document));
  }

  private static String visible(String text) {
    return packed(text)
        .codePoints()
        .mapToObj(Character::toString)
        .map(one -> Typeface.lacking(one).stream().findFirst().map(n -> "〔" + n + "〕").orElse(one))
        .collect(Collectors.joining());
  }

  private static String packed(String text) {
    return text.replaceAll("[\\s\\u3000]+", "");
  }
}
