package org.yanbao.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yanbao.report.FeeStatement;
import org.yanbao.report.NarrativeFigure;
import org.yanbao.report.Section;

/** Sentences as agencies write them, each with what it states; '' where it states nothing. */
class SentenceTablesTest {

  private static final String TITLE = "云山县人民政府2024年政府信息公开工作年度报告";

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "figures.txt", delimiter = '|', quoteCharacter = '\'')
  void figures(String sentence, String expected) {
    assertThat(
            Texts.read(TITLE, "一、总体情况", sentence).figures().stream()
                .map(SentenceTablesTest::words)
                .sorted()
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "periods.txt", delimiter = '|', quoteCharacter = '\'')
  void periods(String sentence, String expected) {
    assertThat(
            Texts.read(TITLE, sentence, "一、总体情况", "工作平稳。").periods().stream()
                .map(period -> period.from() + "/" + period.to())
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "fees.txt", delimiter = '|', quoteCharacter = '\'')
  void fees(String sentence, String expected) {
    assertThat(
            Texts.read(TITLE, "一、总体情况", "工作平稳。", "六、其他需要报告的事项", sentence).fees().stream()
                .map(SentenceTablesTest::words)
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "titles.txt", delimiter = '|', quoteCharacter = '\'')
  void titles(String lines, String expected) {
    ReportText report = Texts.read((lines + "/一、总体情况/工作平稳。").split("/"));
    assertThat(report.agency().name() + " " + report.agency().type() + " " + report.year())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "headings.txt", delimiter = '|', quoteCharacter = '\'')
  void headings(String heading, int number) {
    assertThat(Texts.read(TITLE, heading, "工作平稳。").sections())
        .extracting(Section::number)
        .containsExactly(number);
  }

  private static String words(NarrativeFigure figure) {
    String words = figure.subject() + "=" + figure.value().toPlainString();
    return figure.whole() ? words : "(" + words + ")";
  }

  private static String words(FeeStatement fee) {
    return fee.kind()
        + fee.cases().map(cases -> " " + cases + "件").orElse("")
        + fee.yuan().map(yuan -> " " + yuan.toPlainString() + "元").orElse("")
        + (fee.parts().isEmpty() ? "" : " " + fee.parts());
  }
}
