package org.yanbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yanbao.Corpus;
import org.yanbao.document.Cell;
import org.yanbao.document.Document;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Table;

/**
 * Every format says what the truth of the report says: cells in the order of the grid, paragraphs.
 */
class IntakeCorpusTest {

  private static final List<String> COLUMNS =
      List.of("natural", "ent", "sci", "welfare", "legal", "other", "total");

  static Stream<String> files() {
    List<String> files = new ArrayList<>();
    for (String id : List.of("000", "002", "004", "005")) {
      for (String variant :
          List.of(
              ".docx",
              "-docx.wps",
              ".doc",
              "-doc.wps",
              ".odt",
              ".md",
              ".html",
              "-gb18030.html",
              "-gb18030-nometa.html",
              "-utf8-lyingmeta.html",
              "-site.html")) {
        files.add(id + "/" + id + variant);
      }
    }
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_report_says_the_same_in_every_format(String name) throws Exception {
    Path corpus = Corpus.require();
    Document document = Intake.standard().read(corpus.resolve(name));
    JsonNode truth =
        new ObjectMapper().readTree(corpus.resolve(name.substring(0, 3) + "/truth.json").toFile());

    assertThat(paragraphs(document))
        .contains(truth.get("title").asText())
        .containsSubsequence(texts(truth.get("paragraphs")))
        .containsSubsequence(headings(truth));

    Table applications = table(document, "申请人情况");
    List<String> expected = new ArrayList<>();
    List<String> read = new ArrayList<>();
    int row = 3;
    for (JsonNode figures : truth.get("table3")) {
      for (int i = 0; i < COLUMNS.size(); i++) {
        expected.add(figures.get(COLUMNS.get(i)).asText());
        read.add(applications.at(row, 3 + i).orElseThrow().text());
      }
      row++;
    }
    assertThat(read).isEqualTo(expected);
    assertThat(applications.rows()).isEqualTo(row);

    Table reviews = table(document, "复议后起诉");
    List<String> last = new ArrayList<>();
    for (int column = 0; column < reviews.columns(); column++) {
      last.add(reviews.at(reviews.rows() - 1, column).orElseThrow().text());
    }
    assertThat(last).isEqualTo(texts(truth.get("table4")));

    assertThat(rowOf(document, "规章")).isEqualTo(texts(truth.get("table2").get("guizhang")));
    assertThat(rowOf(document, "行政许可")).isEqualTo(texts(truth.get("table2").get("xuke")));
    assertThat(rowOf(document, "行政事业性收费")).isEqualTo(texts(truth.get("table2").get("shoufei")));
  }

  @Test
  void raw_text_keeps_its_lines_whatever_the_charset() throws Exception {
    Path corpus = Corpus.require();
    Document utf8 = Intake.standard().read(corpus.resolve("000/000-seed.txt"));
    Document gb18030 = Intake.standard().read(corpus.resolve("000/000-seed-gb18030.txt"));
    assertThat(Sketch.of(gb18030)).isEqualTo(Sketch.of(utf8));
    assertThat(Sketch.of(utf8)).contains("规章\t0\t0\t0", "");
  }

  @Test
  void word_features_are_read_as_word_shows_them() throws Exception {
    Path folder = Corpus.require().resolve("word-features");
    for (String name :
        List.of(
            "word-features.docx",
            "word-features2.docx",
            "word-features2.doc",
            "word-features2.odt")) {
      assertThat(Sketch.of(Intake.standard().read(folder.resolve(name))))
          .as(name)
          .contains(
              "一、总体情况",
              "（一）主动公开",
              "（二）依申请公开",
              "二、主动公开政府信息情况",
              "收到申请34件",
              "内容控件里的段落",
              "| 一、本年新收政府信息公开申请数量^1x2 | 34 |",
              "| 三、本年度办理结果^2x1 | （一）予以公开 | 22 |",
              "| （七）总计 | 34 |")
          .doesNotContain("这一段是隐藏文字");
    }
  }

  private static List<String> paragraphs(Document document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  private static List<String> texts(JsonNode nodes) {
    List<String> texts = new ArrayList<>();
    nodes.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  private static List<String> headings(JsonNode truth) {
    List<String> headings = new ArrayList<>();
    truth.get("sections").forEach(section -> headings.add(section.get("heading").asText()));
    return headings;
  }

  private static Stream<Table> tables(Document document) {
    return document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast);
  }

  private static Table table(Document document, String label) {
    return tables(document)
        .filter(table -> table.cells().stream().anyMatch(cell -> cell.text().equals(label)))
        .findFirst()
        .orElseThrow();
  }

  /**
   * What stands right of a label in table 2; Markdown has blanks where other formats have spans.
   */
  private static List<String> rowOf(Document document, String label) {
    Table table = tables(document).filter(t -> cell(t, label) != null).findFirst().orElseThrow();
    Cell first = cell(table, label);
    return table.cells().stream()
        .filter(cell -> cell.row() == first.row() && cell != first && !cell.text().isEmpty())
        .map(Cell::text)
        .toList();
  }

  private static Cell cell(Table table, String label) {
    return table.cells().stream()
        .filter(cell -> cell.text().equals(label))
        .findFirst()
        .orElse(null);
  }
}
