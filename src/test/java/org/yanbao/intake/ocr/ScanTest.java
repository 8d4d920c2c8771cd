package org.yanbao.intake.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.document.Cell;
import org.yanbao.document.Document;
import org.yanbao.document.Note;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Table;
import org.yanbao.intake.Intake;
import org.yanbao.intake.UnreadableException;

@DisplayName("A scanned page")
class ScanTest {

  private static final List<List<String>> TABLE =
      List.of(
          List.of("信息内容", "本年制发件数", "现行有效件数", "总计"),
          List.of("规章", "3", "17", "20"),
          List.of("行政许可", "", "4096", "—"),
          List.of("行政处罚", "258", "1357", "0"),
          List.of("行政强制", "64", "9008", "12.375"),
          List.of("其他", "1", "6", "7"));

  @TempDir private Path folder;

  @Test
  @DisplayName("is read cell by cell when that is asked for, aslant and with noise")
  void tables() throws Exception {
    requireTesseract();
    Path file = folder.resolve("scan.pdf");
    ScanMaker.toPdf(ScanMaker.page("二、主动公开政府信息情况", TABLE, 1.3), file);

    Document document = Intake.withOcr(OcrSettings.STANDARD).read(file);

    assertThat(document.has(Note.Kind.RECOGNISED)).isTrue();
    assertThat(document.has(Note.Kind.IMAGE)).isFalse();
    assertThat(document.blocks().get(0))
        .isInstanceOfSatisfying(
            Paragraph.class, text -> assertThat(text.text()).isEqualTo("二、主动公开政府信息情况"));
    assertTable((Table) document.blocks().get(1));
  }

  @Test
  @DisplayName("may be a picture file")
  void pictures() throws Exception {
    requireTesseract();
    Path file = folder.resolve("scan.png");
    ImageIO.write(ScanMaker.page("二、情况", TABLE.subList(0, 3), -0.5), "png", file.toFile());

    Document document = Intake.withOcr(OcrSettings.STANDARD).read(file);

    Table table = (Table) document.blocks().get(1);
    assertThat(table.rows()).isEqualTo(3);
    assertThat(table.at(2, 2)).get().extracting(Cell::text).isEqualTo("4096");
  }

  @Test
  @DisplayName("stays a picture, with what to do, unless recognition is asked for")
  void unread() throws Exception {
    Path pdf = folder.resolve("scan.pdf");
    ScanMaker.toPdf(ScanMaker.page("二、情况", List.of(), 0), pdf);
    Path png = folder.resolve("scan.png");
    ImageIO.write(ScanMaker.page("二、情况", List.of(), 0), "png", png.toFile());

    Document document = Intake.standard().read(pdf);

    assertThat(document.blocks()).isEmpty();
    assertThat(document.notes())
        .singleElement()
        .satisfies(note -> assertThat(note.kind()).isEqualTo(Note.Kind.IMAGE))
        .satisfies(note -> assertThat(note.message()).contains("--ocr"));
    assertThatThrownBy(() -> Intake.standard().read(png))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("--ocr");
  }

  @Test
  @DisplayName("stays a picture, with what to install, where there is no Tesseract")
  void missingProgram() throws Exception {
    Path file = folder.resolve("scan.pdf");
    ScanMaker.toPdf(ScanMaker.page("二、情况", List.of(), 0), file);
    OcrSettings nowhere =
        OcrSettings.STANDARD.withProgram(folder.resolve("no-such-program").toString());

    Document document = Intake.withOcr(nowhere).read(file);

    assertThat(document.blocks()).isEmpty();
    assertThat(document.notes())
        .singleElement()
        .satisfies(note -> assertThat(note.kind()).isEqualTo(Note.Kind.IMAGE))
        .satisfies(note -> assertThat(note.message()).contains("apt-get install tesseract-ocr"));
  }

  private static void assertTable(Table table) {
    assertThat(table.rows()).isEqualTo(TABLE.size());
    for (int row = 1; row < TABLE.size(); row++) {
      for (int column = 1; column < TABLE.get(row).size(); column++) {
        Cell cell = table.at(row, column).orElseThrow();
        if (cell.doubt().isEmpty()) {
          assertThat(cell.text()).isEqualTo(TABLE.get(row).get(column));
        }
      }
    }
    assertThat(table.cells().stream().filter(cell -> cell.column() > 0 && cell.row() > 0))
        .filteredOn(cell -> TABLE.get(cell.row()).get(cell.column()).equals(cell.text()))
        .hasSize(15)
        .filteredOn(cell -> !cell.text().isEmpty())
        .allSatisfy(cell -> assertThat(cell.place().confidence()).isBetween(1, 100));
  }

  private static void requireTesseract() {
    try {
      new Recogniser(OcrSettings.STANDARD).require();
    } catch (OcrException missing) {
      assumeTrue(false, "no Tesseract: " + missing.getMessage());
    }
  }
}
