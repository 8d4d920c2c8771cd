package org.yanbao.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yanbao.document.Document;
import org.yanbao.document.Note;
import org.yanbao.intake.Intake;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.CellKey;
import org.yanbao.report.FormCell;
import org.yanbao.report.reading.ReportReader;
import org.yanbao.samples.Draft;
import org.yanbao.samples.DraftSource;
import org.yanbao.samples.DraftWriter;
import org.yanbao.samples.print.Lettering;
import org.yanbao.samples.print.OfdPress;
import org.yanbao.samples.print.Paper;
import org.yanbao.samples.print.PdfPress;
import org.yanbao.samples.print.PrintStyle;
import org.yanbao.samples.print.Ruling;
import org.yanbao.samples.print.Trait;

@DisplayName("Reports printed in the manners of many producers")
class PrintedReportsTest {

  private static final Draft DRAFT = DraftSource.of("临岚市市场监督管理局");

  private static final List<PrintStyle> LOOKS =
      List.of(
          PrintStyle.A4,
          PrintStyle.A4.aligned(0),
          PrintStyle.A4.aligned(1).padded(2),
          PrintStyle.A4.on(842, 595, 12),
          PrintStyle.A4.on(357, 505, 5.4f).padded(1.5f),
          PrintStyle.A4.on(893, 1263, 14),
          PrintStyle.A4.on(842, 595, 9).with(Trait.BREAK_ROWS, Trait.OPEN_BREAKS),
          PrintStyle.A4.on(842, 595, 9).with(Trait.REPEATED_HEAD, Trait.RUNNING_HEADS),
          PrintStyle.A4.with(Trait.UPRIGHT_LABEL, Trait.AT_THE_TOP, Trait.RADICALS),
          PrintStyle.A4.with(Trait.SPACED_LABELS, Trait.SPACED_FIGURES, Trait.CENTRED_LABELS),
          PrintStyle.A4.with(Trait.WATERMARK, Trait.FULL_WIDTH));

  @TempDir Path folder;

  static Stream<Ruling> wholeRulings() {
    return Stream.of(Ruling.values()).filter(Ruling::isWhole);
  }

  @ParameterizedTest
  @MethodSource("wholeRulings")
  @DisplayName("every cell is right whatever parts the cells")
  void rulings(Ruling ruling) throws Exception {
    assertRight(PdfPress.of(PrintStyle.A4.with(ruling)));
    assertRight(new OfdPress(PrintStyle.A4.with(ruling), OfdPress.Manner.LINES));
  }

  static Stream<PrintStyle> looks() {
    return LOOKS.stream();
  }

  @ParameterizedTest
  @MethodSource("looks")
  @DisplayName("every cell is right however the pages look")
  void looks(PrintStyle style) throws Exception {
    assertRight(PdfPress.of(style));
    assertRight(new OfdPress(style, OfdPress.Manner.SCALED));
  }

  @ParameterizedTest
  @EnumSource(
      value = Lettering.class,
      names = {"CODED"},
      mode = EnumSource.Mode.EXCLUDE)
  @DisplayName("every cell is right however the text is written")
  void letterings(Lettering lettering) throws Exception {
    assertRight(PdfPress.of(PrintStyle.A4).with(lettering));
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  @DisplayName("every cell is right however the pages are held")
  void papers(Paper paper) throws Exception {
    assertRight(PdfPress.of(PrintStyle.A4.on(842, 595, 9)).with(paper));
  }

  @ParameterizedTest
  @EnumSource(OfdPress.Manner.class)
  @DisplayName("every cell of an OFD is right however its text is written")
  void manners(OfdPress.Manner manner) throws Exception {
    assertRight(new OfdPress(PrintStyle.A4, manner));
  }

  @Test
  @DisplayName("a font that does not tell its characters leaves nothing read and says so")
  void coded() throws Exception {
    Document document =
        Intake.standard().read(write(PdfPress.of(PrintStyle.A4).with(Lettering.CODED)));
    assertThat(document.has(Note.Kind.INCOMPLETE)).isTrue();
  }

  static Stream<Arguments> openTables() {
    List<Arguments> cases = new ArrayList<>();
    for (Ruling ruling : List.of(Ruling.NONE, Ruling.LEVEL, Ruling.FRAME)) {
      for (PrintStyle look : LOOKS) {
        cases.add(Arguments.of(PdfPress.of(look.with(ruling))));
        cases.add(Arguments.of(new OfdPress(look.with(ruling), OfdPress.Manner.TEMPLATED)));
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("openTables")
  @DisplayName("no cell is silently wrong where lines do not part all cells")
  void unruled(DraftWriter press) throws Exception {
    assertThat(misread(read(press), false)).isEmpty();
  }

  private void assertRight(DraftWriter press) throws Exception {
    AnnualReport report = read(press);
    assertThat(misread(report, true)).isEmpty();
    assertThat(report.sections()).hasSize(6);
  }

  /** What was read of the cells that are wrong; with {@code all}, of those too that are marked. */
  private static Map<CellKey, String> misread(AnnualReport report, boolean all) {
    Map<CellKey, FormCell> cells = new LinkedHashMap<>();
    report.tables().forEach(t -> t.cells().forEach(cell -> cells.put(cell.key(), cell)));
    Map<CellKey, String> misread = new LinkedHashMap<>();
    DRAFT
        .figures()
        .cells()
        .forEach(
            (key, text) -> {
              FormCell cell = cells.get(key);
              if (cell == null || cell.isDoubted()) {
                if (all) {
                  misread.put(key, cell == null ? "not read" : cell.doubt());
                }
              } else if (cell.number().compareTo(new BigDecimal(text)) != 0
                  || cell.raw().isBlank()) {
                misread.put(key, cell.raw() + " for " + text);
              }
            });
    return misread;
  }

  private AnnualReport read(DraftWriter press) throws Exception {
    return new ReportReader().read(Intake.standard().read(write(press)));
  }

  private Path write(DraftWriter press) throws Exception {
    Path file = folder.resolve(press instanceof OfdPress ? "a.ofd" : "a.pdf");
    return Files.write(file, press.write(DRAFT));
  }
}
