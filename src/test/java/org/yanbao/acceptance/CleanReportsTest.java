package org.yanbao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yanbao.finding.Finding;
import org.yanbao.rules.AuditContext;
import org.yanbao.samples.DraftSource;
import org.yanbao.samples.Format;
import org.yanbao.samples.Samples;

/** Reports without a defect, of all kinds of organs, in every format. */
class CleanReportsTest {

  static Stream<Arguments> agenciesInEveryFormat() {
    return Stream.of(Format.values())
        .flatMap(
            format -> DraftSource.AGENCIES.stream().map(agency -> Arguments.of(format, agency)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("agenciesInEveryFormat")
  void a_clean_report_gives_no_error_and_no_warning(Format format, String agency) {
    List<Finding> findings =
        Bench.audit(DraftSource.of(agency), format, AuditContext.ofYear(Samples.YEAR));

    assertThat(Bench.weighing(findings))
        .as(format + " " + agency + Bench.describe(findings))
        .isEmpty();
  }
}
