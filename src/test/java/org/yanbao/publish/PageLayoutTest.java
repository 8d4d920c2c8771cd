package org.yanbao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yanbao.publish.sign.DemonstrationKey;
import org.yanbao.publish.sign.Signer;
import org.yanbao.publish.sign.SigningKey;

/** How the pages of sheets and letters look, measured on the finished files. */
class PageLayoutTest {
  private static final String NO_START = "，。、；：？！）》〉」』】〕〗”’%％";
  private static final String NO_END = "（《〈「『【〔〖“‘";

  @TempDir static Path folder;

  private static SigningKey key;

  @BeforeAll
  static void prepare() {
    key = DemonstrationKey.in(folder.resolve("home"));
  }

  static Stream<AuditRecord> records() {
    return Stream.concat(
        Stream.of(
            Samples.withFindings(),
            Samples.clean(),
            Samples.failed(),
            Samples.notAssessable(),
            Samples.withTable(),
            Samples.wholeTable(),
            Samples.withWaiver(),
            Samples.extreme(),
            Samples.missing()),
        IntStream.of(5, 12, 19, 40).mapToObj(Samples::withMany));
  }

  @ParameterizedTest
  @MethodSource("records")
  void no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one(AuditRecord record)
      throws IOException {
    for (byte[] paper : papers(record)) {
      try (PDDocument document = Loader.loadPDF(paper)) {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
          for (String line : PageLines.of(document, page)) {
            assertThat(NO_START).as(line).doesNotContain(line.substring(0, 1));
            assertThat(NO_END).as(line).doesNotContain(line.substring(line.length() - 1));
          }
        }
      }
    }
  }

  @Test
  void a_table_that_goes_on_over_the_page_repeats_its_head() throws IOException {
    try (PDDocument document = Loader.loadPDF(papers(Samples.wholeTable()).get(0))) {
      int pages = 0;
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        List<String> lines = PageLines.of(document, page);
        boolean hasRows = lines.stream().anyMatch(line -> line.startsWith("三（"));
        if (hasRows) {
          pages++;
          assertThat(String.join("", lines)).contains("自然人商业企业科研机构");
        }
      }
      assertThat(pages).isGreaterThan(1);
    }
  }

  @Test
  void no_heading_of_a_comparison_is_the_last_thing_on_a_page() throws IOException {
    for (int count = 4; count < 26; count++) {
      AuditRecord record = Samples.withMany(count);
      EarlierSheet earlier =
          new EarlierSheet(
              1,
              "findings-青禾县人民政府-2024.pdf",
              "需整改",
              false,
              record.findings().subList(0, count / 2).stream()
                  .map(
                      f ->
                          new EarlierSheet.Item(
                              f.fingerprint(), f.rule(), f.title(), f.message(), Optional.empty()))
                  .toList(),
              Optional.empty());
      byte[] sheet =
          new FindingsPdf(key).write(record, List.of(), Optional.of(earlier), Instant.now());
      try (PDDocument document = Loader.loadPDF(sheet)) {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
          List<String> lines = PageLines.of(document, page);
          // The last two are the words of the demonstration key and the number of the page.
          assertThat(lines.get(lines.size() - 3))
              .doesNotMatch("(已经消除|仍然存在|新提出)（[0-9]+项）.*")
              .doesNotMatch("[一二三四五六七]、.*");
        }
      }
    }
  }

  @Test
  void two_marks_side_by_side_share_the_blank_between_them() throws IOException {
    try (PDDocument document = Loader.loadPDF(papers(Samples.withFindings()).get(0))) {
      int pairs = 0;
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        List<TextPosition> characters = PageLines.characters(document, page);
        for (int i = 1; i < characters.size(); i++) {
          TextPosition left = characters.get(i - 1);
          TextPosition right = characters.get(i);
          if (left.getUnicode().equals("”")
              && right.getUnicode().equals("，")
              && left.getYDirAdj() == right.getYDirAdj()) {
            pairs++;
            assertThat(right.getXDirAdj() - left.getXDirAdj())
                .isLessThan(0.65f * left.getFontSizeInPt());
          }
        }
      }
      assertThat(pairs).isPositive();
    }
  }

  @Test
  void the_year_stands_in_the_running_head_however_long_the_name_is() throws IOException {
    for (byte[] paper : papers(Samples.extreme())) {
      try (PDDocument document = Loader.loadPDF(paper)) {
        for (int page = 2; page <= document.getNumberOfPages(); page++) {
          assertThat(PageLines.of(document, page)).anyMatch(line -> line.endsWith("…2024年度"));
        }
      }
    }
  }

  @Test
  void the_characters_of_a_seal_do_not_touch_one_another() throws IOException {
    for (int length = 4; length <= 26; length++) {
      String name = "临岚市人民政府办公室政务公开与信息化管理处第二科临岚市".substring(0, length);
      byte[] sheet =
          new FindingsPdf(Signer.with(key).sealing(name), Letterhead.NONE)
              .write(Samples.of("甲"), List.of(), Instant.now());
      try (PDDocument document = Loader.loadPDF(sheet)) {
        List<TextPosition> ring = ring(document);
        assertThat(ring).hasSizeGreaterThanOrEqualTo(length - 1);
        for (int i = 1; i < ring.size(); i++) {
          double apart =
              Math.hypot(
                  ring.get(i).getTextMatrix().getTranslateX()
                      - ring.get(i - 1).getTextMatrix().getTranslateX(),
                  ring.get(i).getTextMatrix().getTranslateY()
                      - ring.get(i - 1).getTextMatrix().getTranslateY());
          assertThat(apart).as(name).isGreaterThanOrEqualTo(ring.get(i).getFontSize() * 0.98);
        }
      }
    }
  }

  /** The characters that are turned; the one at the top may stand upright. */
  private static List<TextPosition> ring(PDDocument document) throws IOException {
    List<TextPosition> ring = new ArrayList<>();
    for (TextPosition c : PageLines.characters(document, document.getNumberOfPages())) {
      if (Math.abs(c.getTextMatrix().getShearX()) > 0.001) {
        ring.add(c);
      }
    }
    return ring;
  }

  private static List<byte[]> papers(AuditRecord record) {
    List<byte[]> papers = new ArrayList<>();
    papers.add(new FindingsPdf(key).write(record, List.of(), Instant.now()));
    if (NoticePdf.isDue(record)) {
      papers.add(
          new NoticePdf(Signer.with(key), Letterhead.NONE, "收到本通知书之日起15个工作日内")
              .write(record, "findings.pdf", List.of(), Instant.now()));
    }
    return papers;
  }
}
