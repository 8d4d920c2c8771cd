package org.yanbao.intake.pdf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanbao.Corpus;
import org.yanbao.document.Block;
import org.yanbao.document.Document;
import org.yanbao.document.Note;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Table;

@DisplayName("PDFs of the corpus are read as truth.json says")
class PdfCorpusTest {

  private static final List<String> KINDS =
      List.of("", "-tagged", "-landscape", "-wqy", "-chrome", "-unruled", "-chrome-unruled");

  @ParameterizedTest
  @ValueSource(strings = {"000", "002", "004", "005"})
  @DisplayName("every cell, with ruling lines or without")
  void everyCell(String report) throws Exception {
    JsonNode truth = truth(report);
    for (String kind : KINDS) {
      TrueGrid grid = TrueGrid.compare(read(report, kind), truth);
      assertAll(
          report + kind,
          () -> assertEquals(Map.of(), grid.wrong()),
          () -> assertEquals(200, grid.right()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "002", "004", "005"})
  @DisplayName("title, headings and paragraphs, each one whole and none besides")
  void everyParagraph(String report) throws Exception {
    JsonNode truth = truth(report);
    List<String> expected = new ArrayList<>(List.of(bare(truth.get("title").asText())));
    truth.get("sections").forEach(section -> expected.add(bare(section.get("heading").asText())));
    truth.get("paragraphs").forEach(paragraph -> expected.add(bare(paragraph.asText())));
    for (String kind : KINDS) {
      List<String> found = new ArrayList<>();
      for (Block block : read(report, kind).blocks()) {
        if (block instanceof Paragraph paragraph) {
          found.add(bare(paragraph.text()));
          assertTrue(paragraph.place().page() > 0 && paragraph.place().box().isKnown());
        }
      }
      assertEquals(expected.stream().sorted().toList(), found.stream().sorted().toList(), kind);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "002", "004", "005"})
  @DisplayName(
      "a table cut off at the page's edge is said to be incomplete, its last column absent")
  void cutTables(String report) throws Exception {
    Document document = read(report, "-chromesite");
    assertTrue(document.has(Note.Kind.INCOMPLETE));
    for (Block block : document.blocks()) {
      if (block instanceof Table table && table.columns() == 10) {
        assertTrue(table.cells().stream().noneMatch(cell -> cell.text().equals("总计")));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"enc-user,ENCRYPTED", "trunc,DAMAGED", "random,DAMAGED", "empty,EMPTY"})
  @DisplayName("what cannot be read is refused with its reason")
  void unreadable(String name, UnreadablePdfException.Kind kind) {
    Path file = Corpus.require().resolve("hostile").resolve(name + ".pdf");
    UnreadablePdfException refused =
        assertThrows(UnreadablePdfException.class, () -> new PdfReader().read(file));
    assertEquals(kind, refused.kind());
    assertTrue(refused.getMessage().contains("请"), refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "005"})
  @DisplayName("the pages of a scan are named as pictures")
  void scan(String report) throws Exception {
    Document document = read(report, "-scan");
    assertEquals(List.of(), document.blocks());
    assertEquals(Note.Kind.IMAGE, document.notes().get(0).kind());
    assertEquals(1, document.notes().get(0).place().page());
  }

  private static Document read(String report, String kind) throws Exception {
    Path folder = Corpus.require().resolve(report);
    return new PdfReader().read(folder.resolve(report + kind + ".pdf"));
  }

  private static JsonNode truth(String report) throws Exception {
    return new ObjectMapper()
        .readTree(Corpus.require().resolve(report).resolve("truth.json").toFile());
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }
}
