package org.yanbao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yanbao.finding.Finding;
import org.yanbao.samples.Format;

/** One defect each in an otherwise clean report of a made-up agency, in three formats. */
class SeededDefectsTest {

  private static final Set<String> IDS =
      Set.of(
          "S01", "S02", "S04", "S05", "S06", "S07", "S08", "S09", "S10", "S11", "S12", "P01", "P02",
          "P03", "P04", "P05", "P06", "P07", "P08", "A01", "A02", "A03", "A04", "A05", "A06", "A07",
          "A08", "B01", "B02", "B03", "B04", "B05", "B06", "B07", "F01", "F02", "F03", "F04", "F06",
          "D01", "D02", "D03", "D04", "D05", "D06", "N01", "N02", "N03", "N10", "N11", "N12", "N13",
          "Q01", "Q02", "Q06");

  static List<Defect> defects() {
    return Stream.of(
            StructureDefects.sections(),
            StructureDefects.tables(),
            FigureDefects.arithmetic(),
            FigureDefects.cells(),
            TextDefects.fee(),
            TextDefects.period(),
            TextDefects.figures(),
            TextDefects.wording())
        .flatMap(List::stream)
        .toList();
  }

  static Stream<Arguments> defectsInTheirFormats() {
    return defects().stream()
        .flatMap(defect -> defect.formats().stream().map(format -> Arguments.of(format, defect)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("defectsInTheirFormats")
  @DisplayName("a seeded defect is found, and nothing that does not follow from it")
  void a_seeded_defect_is_found_and_nothing_else(Format format, Defect defect) {
    List<Finding> findings = Bench.audit(defect.draft(), format, defect.context());

    assertThat(Bench.ids(findings))
        .as(format + " " + defect + Bench.describe(findings))
        .contains(defect.rule());
    assertThat(defect.permitted())
        .as(format + " " + defect + Bench.describe(findings))
        .containsAll(Bench.ids(Bench.weighing(findings)));
  }

  @Test
  void every_rule_that_has_to_be_seeded_is_seeded() {
    assertThat(defects().stream().map(Defect::rule).collect(Collectors.toSet())).isEqualTo(IDS);
  }
}
