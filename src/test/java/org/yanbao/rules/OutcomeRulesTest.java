package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanbao.report.NarrativeFigure.Subject.DISCLOSED;
import static org.yanbao.report.NarrativeFigure.Subject.FROM_ORGANISATIONS;
import static org.yanbao.report.NarrativeFigure.Subject.FROM_PERSONS;
import static org.yanbao.report.NarrativeFigure.Subject.HANDLED;
import static org.yanbao.report.NarrativeFigure.Subject.LICENCES;
import static org.yanbao.report.NarrativeFigure.Subject.PARTLY_DISCLOSED;
import static org.yanbao.report.NarrativeFigure.Subject.RECEIVED;
import static org.yanbao.report.NarrativeFigure.Subject.REGULATIONS_MADE;
import static org.yanbao.report.NarrativeFigure.Subject.WITHHELD;
import static org.yanbao.rules.ReportBuilder.clean;
import static org.yanbao.rules.ShippedRules.find;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yanbao.document.Place;
import org.yanbao.report.NarrativeFigure;

class OutcomeRulesTest {

  private static ReportBuilder oneSentence(Map<NarrativeFigure.Subject, Integer> figures) {
    var report = clean();
    figures.forEach(
        (subject, value) ->
            report.figure(
                new NarrativeFigure(
                    subject,
                    BigDecimal.valueOf(value),
                    true,
                    subject.chinese() + value + "件",
                    "同一句。",
                    1,
                    Place.ofParagraph(3))));
    return report;
  }

  @Test
  void n04_holds_outcomes_in_the_text_against_the_sum_of_their_rows() {
    assertThat(find("N04", clean().figure(DISCLOSED, 2, true))).hasSize(1);
    assertThat(find("N04", clean().figure(DISCLOSED, 3, true))).isEmpty();
    assertThat(find("N04", clean().figure(WITHHELD, 1, true)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("合计为0件", "相差1件"));
    assertThat(find("N04", clean().figure(DISCLOSED, 2, false))).isEmpty();
  }

  @Test
  void n05_finds_parts_that_do_not_make_the_whole() {
    assertThat(
            find("N05", oneSentence(Map.of(RECEIVED, 3, FROM_PERSONS, 2, FROM_ORGANISATIONS, 2))))
        .hasSize(1);
    assertThat(
            find("N05", oneSentence(Map.of(RECEIVED, 3, FROM_PERSONS, 2, FROM_ORGANISATIONS, 1))))
        .isEmpty();
    assertThat(find("N05", oneSentence(Map.of(HANDLED, 3, DISCLOSED, 3, PARTLY_DISCLOSED, 1))))
        .hasSize(1);
    assertThat(find("N05", oneSentence(Map.of(HANDLED, 3, DISCLOSED, 1, PARTLY_DISCLOSED, 1))))
        .as("some parts only")
        .isEmpty();
  }

  @Test
  void n06_recomputes_a_stated_share() {
    assertThat(find("N06", clean().appendTo(1, "予以公开的申请2件，占50%。"))).hasSize(1);
    assertThat(find("N06", clean().appendTo(1, "予以公开的申请2件，占比66.7%。"))).isEmpty();
    assertThat(find("N06", clean().appendTo(1, "办理建议提案申请2件，占50%。"))).isEmpty();
  }

  @Test
  void n07_holds_kinds_of_applicants_against_their_columns() {
    assertThat(find("N07", clean().figure(FROM_PERSONS, 4, true))).hasSize(1);
    assertThat(find("N07", clean().figure(FROM_PERSONS, 3, true))).isEmpty();
  }

  @Test
  void n14_n15_hold_decisions_and_regulations_against_table_2() {
    assertThat(find("N14", clean().figure(LICENCES, 11, true))).hasSize(1);
    assertThat(find("N14", clean().figure(LICENCES, 12, true))).isEmpty();
    assertThat(find("N15", clean().figure(REGULATIONS_MADE, 1, true))).hasSize(1);
    assertThat(find("N15", clean().figure(REGULATIONS_MADE, 0, true))).isEmpty();
  }
}
