package org.yanbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.util.LittleEndian;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.document.Document;
import org.yanbao.document.Note;

/**
 * Binary Word documents. The fixture was typed for this test and saved as Word 97 by LibreOffice.
 */
class DocReaderTest {

  @TempDir Path folder;

  private Document read(String name) throws Exception {
    Path file = folder.resolve(name);
    try (InputStream in = DocReaderTest.class.getResourceAsStream("word97.doc")) {
      Files.copy(in, file);
    }
    return Intake.standard().read(file);
  }

  @Test
  void numbers_changes_hidden_text_and_spans_are_read_as_word_shows_them() throws Exception {
    Document document = read("report.doc");
    assertThat(Sketch.of(document))
        .containsExactly(
            "青山县2024年政府信息公开工作年度报告",
            "一、总体情况",
            "（一）主动公开",
            "（二）依申请公开",
            "收到申请34件。",
            "二、收到和处理申请情况",
            "| 一、本年新收^1x2 | 34 | 34 |",
            "| 三、办理结果^2x1 | （一）予以公开 | 29 | 29 |",
            "| （七）总计 | 29 |  |",
            "本年度未收取信息处理费。");
    assertThat(document.notes())
        .extracting(Note::kind)
        .containsExactly(Note.Kind.REVISION, Note.Kind.HIDDEN);
  }

  @Test
  void a_paragraph_without_properties_of_its_own_gets_none_from_elsewhere() throws Exception {
    read("report.doc");
    byte[] bytes = Files.readAllBytes(folder.resolve("report.doc"));
    byte[] page = firstPageOfParagraphs(bytes);
    byte[] unset = page.clone();
    unset[(1 + page[page.length - 1]) * 4] = 0;

    try (HWPFDocument word =
        new HWPFDocument(new ByteArrayInputStream(replaced(bytes, page, unset)))) {
      List<PAPX> paragraphs = word.getParagraphTable().getParagraphs();
      byte[] second = paragraphs.get(1).getGrpprl();
      UnsetParagraphs.clear(word);
      assertThat(paragraphs.get(0).getGrpprl()).containsExactly(0, 0);
      assertThat(paragraphs.get(1).getGrpprl()).isEqualTo(second);
    }
  }

  private static byte[] firstPageOfParagraphs(byte[] bytes) throws Exception {
    try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      PlexOfCps pages =
          new PlexOfCps(
              word.getTableStream(),
              word.getFileInformationBlock().getFcPlcfbtePapx(),
              word.getFileInformationBlock().getLcbPlcfbtePapx(),
              4);
      int at = 512 * LittleEndian.getInt(pages.getProperty(0).getBytes());
      return Arrays.copyOfRange(word.getMainStream(), at, at + 512);
    }
  }

  private static byte[] replaced(byte[] bytes, byte[] part, byte[] other) {
    byte[] copy = bytes.clone();
    for (int at = 0; at + part.length <= bytes.length; at += part.length) {
      if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
        System.arraycopy(other, 0, copy, at, other.length);
      }
    }
    return copy;
  }

  @Test
  void the_same_bytes_named_wps_are_the_same_document() throws Exception {
    assertThat(read("report.wps")).isEqualTo(read("report.doc"));
  }

  @Test
  void cells_merged_by_their_edges_alone_span_columns() throws Exception {
    DocGrid grid = new DocGrid();
    grid.add(List.of(cell(-108, 2990, "总计"), cell(2990, 4505, "34")));
    grid.add(List.of(cell(-100, 1500, "甲"), cell(1500, 3001, "乙"), cell(3001, 4500, "0")));
    grid.add(List.of(cell(1495, 3000, "丙"), cell(3000, 4500, "1")));
    DocumentBuilder builder = new DocumentBuilder();
    builder.add(grid.build());
    Document document = builder.build(MediaTypes.DOC, Document.Properties.NONE);
    assertThat(Sketch.of(document))
        .containsExactly("| 总计^1x2 | 34 |", "| 甲 | 乙 | 0 |", "| 丙 | 1 |");
  }

  private static DocGrid.EdgeCell cell(int left, int right, String text) {
    return new DocGrid.EdgeCell(left, right, false, false, List.of(new Flow.Text(text, false)));
  }
}
