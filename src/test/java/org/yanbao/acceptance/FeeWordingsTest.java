package org.yanbao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Statements on the information processing fee (信息处理费) in the words of many authors. */
class FeeWordingsTest {

  private static final Set<String> FEE_RULES = Set.of("F01", "F02", "F03", "F04");
  private static final String NONE = "2024年我局没有收取信息处理费。";
  private static final String CHARGED = "2024年我局收取信息处理费800元，涉及申请2件。";

  static Stream<Wording> wordings() {
    return WordingLines.of("收费-1", "收费-2", "收费-3", "收费-4", "收费-5").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wordings")
  @DisplayName("只有这一句：是说明的不算缺，不是说明的算缺")
  void a_statement_is_told_from_other_words_on_fees(Wording wording) {
    Set<String> found = found(saying(plain(), wording));

    if (!wording.meaning().contains("?")) {
      assertThat(found).as(wording.toString()).isEqualTo(expectedAlone(wording.meaning()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wordings")
  @DisplayName("与另一处说明对照：矛盾的指出，不矛盾的不指出")
  void a_statement_that_another_one_contradicts_is_found(Wording wording) {
    String meaning = wording.meaning();
    if (!meaning.contains("?")) {
      Set<String> besideNone = found(saying(plain().adding("一", NONE), wording));
      Set<String> besideCharged = found(saying(plain().adding("一", CHARGED), wording));

      assertThat(besideNone.contains("F02"))
          .as(wording + " beside " + NONE)
          .isEqualTo(meaning.startsWith("收"));
      assertThat(besideCharged.contains("F02"))
          .as(wording + " beside " + CHARGED)
          .isEqualTo(meaning.equals("未收"));
    }
  }

  private static Set<String> expectedAlone(String meaning) {
    if (meaning.isEmpty()) {
      return Set.of("F01");
    }
    boolean whole = meaning.equals("未收") || meaning.contains("件") && meaning.contains("元");
    return whole ? Set.of() : Set.of("F03");
  }

  private static Draft saying(Draft report, Wording wording) {
    Draft longer = report;
    for (String paragraph : wording.words().split("//")) {
      longer = longer.adding("六", paragraph);
    }
    return longer;
  }

  private static Draft plain() {
    return WordedReport.of("云山县教育局").withoutParagraph(WordedReport.FEE);
  }

  private static Set<String> found(Draft report) {
    return Bench.audit(report, Format.HTML, AuditContext.ofYear(WordedReport.YEAR)).stream()
        .map(Finding::rule)
        .filter(FEE_RULES::contains)
        .collect(Collectors.toSet());
  }
}
