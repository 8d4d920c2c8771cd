package org.yanbao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yanbao.acceptance.WordingLines.Wording;
import org.yanbao.finding.Finding;
import org.yanbao.report.StatutoryForm;
import org.yanbao.rules.AuditContext;
import org.yanbao.samples.Draft;
import org.yanbao.samples.Format;

/** Figures in running text, in the words of many authors, held against the tables. */
class CountWordingsTest {

  private static final Set<String> FIGURE_RULES =
      Set.of(
          "N01", "N02", "N03", "N04", "N07", "N08", "N09", "N10", "N11", "N12", "N13", "N14",
          "N15");

  /** Rules on shares and judgements: they must never fire on a sentence that only counts. */
  private static final Set<String> OTHER_RULES = Set.of("N05", "N16", "N17", "D02", "D03", "D06");

  /**
   * What a sentence states.
   *
   * @param figure the figure
   * @param value its value
   * @param sure whether it must be read; otherwise it may be
   */
  private record Stated(StatedFigure figure, String value, boolean sure) {
    static Stated of(String words) {
      int equals = words.indexOf('=');
      String name = words.substring(0, equals);
      boolean sure = !name.endsWith("?");
      String figure = sure ? name : name.substring(0, name.length() - 1);
      return new Stated(StatedFigure.valueOf(figure), words.substring(equals + 1), sure);
    }

    boolean isFoundBy(Finding finding, String sentence) {
      boolean denied = value.equals("0");
      return figure.rules().contains(finding.rule())
          && (denied || finding.actual().equals(value))
          && finding.evidence().stream()
              .anyMatch(
                  evidence -> !evidence.quote().isEmpty() && sentence.contains(evidence.quote()));
    }
  }

  static Stream<Wording> wordings() {
    return WordingLines.of(
        "件数-1", "件数-2", "件数-3", "件数-4", "件数-5", "件数-6", "件数-7", "件数-8", "件数-10", "决定-1", "决定-2")
        .stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wordings")
  @DisplayName("与表格一致的不指出")
  void what_agrees_with_the_tables_is_never_held_against_the_agency(Wording wording) {
    Draft report = farOff(with(wording));
    for (Stated stated : stated(wording)) {
      report = stated.figure().agreeing(report, stated.value());
    }
    List<Finding> findings = audit(report);

    assertThat(ofFigures(findings)).as(wording + Bench.describe(ofFigures(findings))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wordings")
  @DisplayName("与表格不一致的全部指出，不可比的不指出")
  void what_contradicts_the_tables_is_found_and_nothing_else(Wording wording) {
    Draft report = farOff(with(wording));
    for (Stated stated : stated(wording)) {
      report = stated.figure().exposing(report);
    }
    List<Finding> findings = audit(report);
    List<Finding> unexplained = new ArrayList<>(ofFigures(findings));
    int sure = 0;
    for (Stated stated : stated(wording)) {
      List<Finding> found =
          ofFigures(findings).stream().filter(f -> stated.isFoundBy(f, sentence(wording))).toList();
      if (stated.sure()) {
        assertThat(found)
            .as(wording + ": " + stated + Bench.describe(ofFigures(findings)))
            .isNotEmpty();
        sure++;
      }
      unexplained.removeAll(found);
    }

    assertThat(unexplained).as(wording + Bench.describe(unexplained)).isEmpty();
    assertThat(ofFigures(findings)).as(wording.toString()).hasSizeGreaterThanOrEqualTo(sure);
  }

  private static List<Stated> stated(Wording wording) {
    return wording.meaning().isEmpty()
        ? List.of()
        : Arrays.stream(wording.meaning().split(" "))
            .map(Stated::of)
            .sorted(Comparator.comparing(Stated::figure))
            .toList();
  }

  private static Draft with(Wording wording) {
    Draft report = WordedReport.of(wording.group());
    String section = wording.words().startsWith("[") ? wording.words().substring(1, 2) : "一";
    return report.adding(section, sentence(wording));
  }

  private static String sentence(Wording wording) {
    return wording.words().replaceFirst("^\\[.]", "");
  }

  /** The report, each cell of its tables saying a figure of its own. */
  private static Draft farOff(Draft report) {
    Draft filled = report;
    int figure = StatedFigure.FAR_OFF;
    for (String table : StatutoryForm.TABLES) {
      for (String row : StatutoryForm.rows(table)) {
        for (String column : StatutoryForm.columns(table, row)) {
          boolean judged = table.equals("表四") && !column.equals(StatutoryForm.TOTAL);
          figure += 7;
          filled = filled.withCell(table, row, column, judged ? "0" : Integer.toString(figure));
        }
      }
    }
    return filled;
  }

  private static List<Finding> ofFigures(List<Finding> findings) {
    return findings.stream()
        .filter(f -> FIGURE_RULES.contains(f.rule()) || OTHER_RULES.contains(f.rule()))
        .collect(Collectors.toList());
  }

  private static List<Finding> audit(Draft report) {
    return Bench.audit(report, Format.HTML, AuditContext.ofYear(WordedReport.YEAR));
  }
}
