package org.yanbao.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yanbao.Corpus;
import org.yanbao.document.Box;
import org.yanbao.document.Place;
import org.yanbao.intake.Intake;
import org.yanbao.intake.UnreadableException;
import org.yanbao.report.Agency;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.CellKey;
import org.yanbao.report.CellState;
import org.yanbao.report.FeeStatement;
import org.yanbao.report.FormCell;
import org.yanbao.report.FormTable;
import org.yanbao.report.NarrativeFigure;
import org.yanbao.report.OrganType;
import org.yanbao.report.ReadingDoubt;
import org.yanbao.report.Section;
import org.yanbao.report.StatedPeriod;
import org.yanbao.report.TextParagraph;
import org.yanbao.report.reading.ReportReader;

@DisplayName("Facts as JSON")
class FactsJsonTest {
  private static final Place CELL = Place.ofTable(2).cell(5, 3);

  @Test
  @DisplayName("are equal after a round trip, with every component filled")
  void everyComponent() throws IOException {
    AnnualReport report = withCells(List.of(cell("1,515.2592", "1515.2592", CELL, "行列不清")));

    assertThat(FactsJson.read(FactsJson.write(report))).isEqualTo(report);
  }

  @Test
  @DisplayName("written before the date of the signature was read can be read still")
  void olderFacts() throws IOException {
    AnnualReport report = withCells(List.of());
    String older =
        new String(FactsJson.write(report), StandardCharsets.UTF_8)
            .replace("\"signed\":\"2025-01-15\",", "");

    assertThat(FactsJson.read(older.getBytes(StandardCharsets.UTF_8)).signed()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("places")
  @DisplayName("keep every kind of place")
  void placesStay(Place place) throws IOException {
    AnnualReport report = withCells(List.of(cell("0", "0", place, ""), cell("7", "7", CELL, "")));

    assertThat(FactsJson.read(FactsJson.write(report))).isEqualTo(report);
  }

  static Stream<Place> places() {
    Box box = new Box(72.25f, 0.1f, 1e-3f, 801.7f);
    return Stream.of(
        Place.UNKNOWN,
        Place.ofParagraph(12),
        CELL,
        CELL.onPage(3),
        CELL.onSheet("表三"),
        CELL.onPage(3).within(box),
        CELL.onSheet("1").within(box),
        CELL.onPage(3).within(new Box(1, 2, 3, 4)).recognised(87),
        Place.UNKNOWN.within(new Box(-5, 0, 0, 0)));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  @DisplayName("keep numbers to the last digit and zero")
  void numbersStay(String number) throws IOException {
    AnnualReport report = withCells(List.of(cell(number, number, CELL, "")));

    assertThat(FactsJson.read(FactsJson.write(report))).isEqualTo(report);
  }

  static Stream<String> numbers() {
    return Stream.of("0", "-23", "9.50", "0.00", "123456789012345678901234567890", "1E+3", "1E-9");
  }

  @Test
  @DisplayName("take little room: a cell is no more than seventy bytes")
  void small() {
    FormCell cell = cell("12", "12", CELL, "");
    int one = FactsJson.write(withCells(List.of(cell))).length;
    int two = FactsJson.write(withCells(List.of(cell, cell))).length;

    assertThat(two - one).isLessThanOrEqualTo(70);
  }

  @ParameterizedTest
  @MethodSource("files")
  @DisplayName("of real reports are equal after a round trip")
  void realReports(String file) throws IOException, UnreadableException {
    Path path = Corpus.require().resolve(file);
    AnnualReport report = new ReportReader().read(Intake.standard().read(path));

    assertThat(Files.size(path)).isPositive();
    assertThat(FactsJson.read(FactsJson.write(report))).isEqualTo(report);
  }

  static Stream<String> files() {
    return Stream.of("000/000.docx", "002/002.pdf", "004/004.xlsx", "000/000.html");
  }

  private static FormCell cell(String raw, String number, Place place, String doubt) {
    CellKey key = new CellKey("表三", "三(三)1", "自然人");
    return new FormCell(key, raw, CellState.NUMBER, new BigDecimal(number), place, doubt);
  }

  private static AnnualReport withCells(List<FormCell> cells) {
    Place text = Place.ofParagraph(4);
    return new AnnualReport(
        new Agency("云岭县水务局", OrganType.DEPT),
        2024,
        "云岭县水务局2024年政府信息公开工作年度报告",
        List.of(new Section(1, 1, "一、总体情况", "总体情况", "全年新收到申请7件。\n“引号”", text)),
        List.of(
            new FormTable(
                "表三",
                FormTable.Presence.PRESENT,
                FormTable.Edition.OF_2021,
                cells,
                List.of("四"),
                List.of("一/其他"),
                List.of("自然人"),
                CELL),
            FormTable.without("表四", FormTable.Presence.ABSENT, Place.UNKNOWN)),
        List.of(
            new StatedPeriod(
                LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), "统计期限", 6, text)),
        List.of(
            new FeeStatement(
                FeeStatement.Kind.CHARGED,
                Optional.of(3L),
                Optional.of(new BigDecimal("300.50")),
                List.of(BigDecimal.TEN),
                "收取300.50元",
                6,
                text),
            new FeeStatement(
                FeeStatement.Kind.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "未收取",
                6,
                text)),
        List.of(
            new NarrativeFigure(
                NarrativeFigure.Subject.RECEIVED,
                BigDecimal.valueOf(7),
                true,
                "收到申请7件",
                "全年新收到申请7件。",
                1,
                text)),
        List.of(new TextParagraph(1, "全年新收到申请7件。", List.of("全年新收到申请7件。"), text, "")),
        List.of(new ReadingDoubt("表三", "行列不清", CELL)),
        Optional.of(LocalDate.of(2025, 1, 15)),
        Optional.of(LocalDate.of(2025, 1, 20)));
  }
}
