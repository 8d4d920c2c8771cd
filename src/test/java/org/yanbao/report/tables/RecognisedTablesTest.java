package org.yanbao.report.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanbao.Corpus;
import org.yanbao.document.Document;
import org.yanbao.document.Note;
import org.yanbao.intake.Intake;
import org.yanbao.intake.ocr.OcrSettings;

@DisplayName("The form in a scanned report")
class RecognisedTablesTest {

  @ParameterizedTest
  @ValueSource(strings = "005")
  @DisplayName("is read as its truth says, and no cell is silently wrong")
  void corpus(String report) throws Exception {
    Path folder = Corpus.require().resolve(report);
    Document document =
        Intake.withOcr(OcrSettings.STANDARD).read(folder.resolve(report + "-scan.pdf"));
    assumeTrue(document.has(Note.Kind.RECOGNISED), "no Tesseract: " + document.notes());

    Score score = Score.of(new FormTables().read(document), Truth.of(folder.resolve("truth.json")));

    assertThat(score.wrong()).isEmpty();
    assertThat(score.missing()).isEmpty();
    assertThat(score.right()).isGreaterThanOrEqualTo(194);
  }
}
