package org.yanbao.report.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanbao.document.Document;
import org.yanbao.document.Note;
import org.yanbao.document.Place;
import org.yanbao.report.FormCell;
import org.yanbao.report.tables.Sheet.Box;

@DisplayName("What was recognised in a cell of a scan")
class RecognisedMarksTest {

  @ParameterizedTest(name = "{0} in {1} cells")
  @CsvSource({"/, 1, true", "—, 6, false", "0, 6, false"})
  @DisplayName("is a doubt where it is no number, unless the same mark fills several cells")
  void no_number(String text, int cells, boolean doubted) {
    Sheet sheet = SampleForm.drawn(7, "0", 5).table4();
    List<Box> row = sheet.rows.get(sheet.rows.size() - 1);
    for (int i = 0; i < row.size(); i++) {
      row.set(i, new Box(i > 0 && i <= cells ? text : "0"));
    }
    Document document =
        new Document(
            "application/pdf",
            List.of(sheet.grid(1)),
            List.of(new Note(Note.Kind.RECOGNISED, "", Place.UNKNOWN)),
            Document.Properties.NONE);

    FormCell second = new FormTables().read(document).tables().get(2).cells().get(1);

    assertThat(second.isDoubted()).isEqualTo(doubted);
  }
}
