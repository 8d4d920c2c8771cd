package org.yanbao.report.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yanbao.Corpus;
import org.yanbao.intake.Intake;

@DisplayName("Every cell of every report in the corpus is read right")
class CorpusTablesTest {
  private static final List<String> SUFFIXES =
      List.of(".docx", ".doc", ".wps", ".odt", ".html", ".txt", ".md", ".xlsx", ".rtf", ".ofd");

  @TestFactory
  Stream<DynamicTest> all_cells_are_right() {
    Path corpus = Corpus.require();
    return Stream.of("000", "002", "004", "005")
        .flatMap(id -> files(corpus.resolve(id)))
        .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> SUFFIXES.stream().anyMatch(file.toString()::endsWith))
          .filter(file -> !file.toString().endsWith("-outline.ofd"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void check(Path file) throws Exception {
    FormTablesReading reading = new FormTables().read(Intake.standard().read(file));
    Score score = Score.of(reading, Truth.of(file.resolveSibling("truth.json")));
    assertThat(score.wrong()).isEmpty();
    assertThat(score.missing()).isEmpty();
    assertThat(score.right()).isEqualTo(200);
    assertThat(reading.doubts()).isEmpty();
    assertThat(reading.tables())
        .allSatisfy(
            table -> {
              assertThat(table.missingRows()).isEmpty();
              assertThat(table.missingColumns()).isEmpty();
            });
  }
}
