package org.yanbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
