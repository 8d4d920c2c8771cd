package org.yanbao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yanbao.acceptance.WordingLines.Wording;
import org.yanbao.finding.Finding;
import org.yanbao.rules.AuditContext;
import org.yanbao.samples.Draft;
import org.yanbao.samples.Format;

/** Statements of the period (统计期限) in the words of many authors. */
class PeriodWordingsTest {

  private static final Set<String> PERIOD_RULES = Set.of("D01", "D02", "D03", "D06");
  private static final String WHOLE_YEAR = "整年";

  static Stream<Wording> wordings() {
    return WordingLines.of("期限-1", "期限-2", "期限-3").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wordings")
  @DisplayName("只有这一句：写明整年的不指出，没有写明的和写错的指出")
  void a_statement_is_judged_by_what_it_says(Wording wording) {
    Draft report = WordedReport.of("云山县教育局").withoutParagraph(WordedReport.PERIOD);
    Set<String> found = found(report.adding("六", wording.words()));

    if (wording.meaning().endsWith("?")) {
      assertThat(found).isSubsetOf("D01");
    } else {
      assertThat(found).as(wording.toString()).isEqualTo(expected(wording.meaning()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wordings")
  @DisplayName("另有正确的期限：别的日期不指出，写错的仍指出")
  void beside_a_right_statement_only_a_wrong_one_is_found(Wording wording) {
    Set<String> found = found(WordedReport.of("云山县教育局").adding("一", wording.words()));
    boolean right = wording.meaning().isEmpty() || wording.meaning().startsWith(WHOLE_YEAR);

    if (right) {
      assertThat(found).as(wording.toString()).isEmpty();
    } else if (!wording.meaning().endsWith("?")) {
      assertThat(found).as(wording.toString()).contains("D06");
    }
  }

  private static Set<String> expected(String meaning) {
    if (meaning.isEmpty()) {
      return Set.of("D01");
    }
    if (meaning.equals(WHOLE_YEAR)) {
      return Set.of();
    }
    LocalDate from = LocalDate.parse(meaning.substring(0, 10));
    LocalDate to = LocalDate.parse(meaning.substring(11));
    boolean whole = from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31));
    return whole
        ? Set.of("D03")
        : from.getYear() == to.getYear() && from.getYear() != WordedReport.YEAR
            ? Set.of("D02", "D03")
            : Set.of("D02");
  }

  private static Set<String> found(Draft report) {
    List<Finding> findings =
        Bench.audit(report, Format.HTML, AuditContext.ofYear(WordedReport.YEAR));
    return findings.stream()
        .map(Finding::rule)
        .filter(PERIOD_RULES::contains)
        .collect(Collectors.toSet());
  }
}
