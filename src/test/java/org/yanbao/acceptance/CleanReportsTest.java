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
import org.yanbao.samples.Samples;

/** Reports without a defect, of all kinds of organs, in every format. */
class CleanReportsTest {

  static final List<String> AGENCIES =
      List.of(
          "澄浦县人民政府",
          "岚东县",
          "枫渡镇人民政府",
          "望澜区人民政府办公室",
          "柳汀街道办事处",
          "临空经济区管理委员会",
          "临岚市水务局",
          "临岚市市场监督管理局",
          "澄浦县教育体育局",
          "江岭省财政厅");

  static Stream<Arguments> agenciesInEveryFormat() {
    return Stream.of(Format.values())
        .flatMap(format -> AGENCIES.stream().map(agency -> Arguments.of(format, agency)));
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
