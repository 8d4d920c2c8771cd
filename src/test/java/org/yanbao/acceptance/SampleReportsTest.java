package org.yanbao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yanbao.finding.Finding;
import org.yanbao.rules.AuditContext;
import org.yanbao.samples.Sample;
import org.yanbao.samples.Samples;

/** The reports that the product ships, each with exactly the findings that it was made for. */
class SampleReportsTest {

  static Stream<Sample> samples() {
    return Samples.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void a_sample_gives_the_findings_that_it_was_made_for_and_no_other(Sample sample) {
    List<Finding> findings =
        Bench.audit(Path.of("reports-in", sample.file()), AuditContext.ofYear(Samples.YEAR));

    assertThat(Bench.ids(findings))
        .as(sample + Bench.describe(findings))
        .containsExactlyInAnyOrderElementsOf(sample.expected());
  }
}
