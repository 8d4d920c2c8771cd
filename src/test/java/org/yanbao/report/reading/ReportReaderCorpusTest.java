package org.yanbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yanbao.Corpus;
import org.yanbao.intake.Intake;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.FeeStatement;
import org.yanbao.report.OrganType;
import org.yanbao.report.Section;
import org.yanbao.report.StatedPeriod;
import org.yanbao.report.TextParagraph;

/** The real reports in every office, web and text format, held against their truth. */
class ReportReaderCorpusTest {

  private static final Pattern FORMATS =
      Pattern.compile("\\d{3}.*\\.(docx|doc|wps|odt|html|md|txt)");
  private static final Map<String, OrganType> TYPES =
      Map.of(
          "000", OrganType.GOV, "002", OrganType.GOV, "004", OrganType.GOV, "005", OrganType.DEPT);

  /** What the hand audit reads in each text. */
  private static final Map<String, List<String>> FIGURES =
      Map.of(
          "000", List.of("NORMATIVE_PUBLISHED 4", "RECEIVED 16"),
          "002", List.of("HANDLED 19", "NO_LITIGATION 0", "NO_RECONSIDERATION 0"),
          "004", List.of("NO_LITIGATION 0", "NO_RECONSIDERATION 0", "RECEIVED 1"),
          "005", List.of("RECEIVED 95109"));

  @TestFactory
  @DisplayName("every file of the corpus says what its truth says")
  Stream<DynamicTest> everyFile() throws Exception {
    List<Path> files = new ArrayList<>();
    for (String number : TYPES.keySet()) {
      try (Stream<Path> folder = Files.list(Corpus.require().resolve(number))) {
        folder
            .filter(file -> FORMATS.matcher(file.getFileName().toString()).matches())
            .sorted()
            .forEach(files::add);
      }
    }
    assertThat(files).isNotEmpty();
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) throws Exception {
    JsonNode truth = new ObjectMapper().readTree(file.resolveSibling("truth.json").toFile());
    AnnualReport report = new ReportReader().read(Intake.standard().read(file));

    assertThat(report.title()).isEqualTo(truth.get("title").asText());
    assertThat(report.agency().name()).isEqualTo(truth.get("agency").asText());
    assertThat(report.agency().type()).isEqualTo(TYPES.get(truth.get("id").asText()));
    assertThat(report.year()).isEqualTo(truth.get("year").asInt());
    assertThat(report.sections())
        .extracting(Section::heading)
        .containsExactlyElementsOf(texts(truth.get("sections"), "heading"));
    assertThat(report.sections())
        .extracting(section -> Integer.toString(section.number()))
        .containsExactlyElementsOf(texts(truth.get("sections"), "no"));
    assertThat(report.periods())
        .extracting(StatedPeriod::quote)
        .containsExactlyElementsOf(sentence(truth.get("period_sentence")));
    assertThat(report.fees())
        .extracting(FeeStatement::quote)
        .containsAll(sentence(truth.get("fee_sentence")));
    assertThat(report.fees())
        .extracting(FeeStatement::kind)
        .containsOnly(
            truth.get("synthetic").asBoolean()
                ? FeeStatement.Kind.CHARGED
                : FeeStatement.Kind.NONE);
    assertThat(report.figures())
        .allMatch(figure -> figure.whole())
        .extracting(figure -> figure.subject() + " " + figure.value())
        .containsExactlyInAnyOrderElementsOf(FIGURES.get(truth.get("id").asText()));
    assertThat(report.paragraphs())
        .extracting(paragraph -> paragraph.text().replace(" ", ""))
        .containsExactlyElementsOf(
            texts(truth.get("paragraphs"), "").stream().map(p -> p.replace(" ", "")).toList());
    assertThat(report.paragraphs()).extracting(TextParagraph::section).doesNotContain(0);
  }

  private static List<String> texts(JsonNode array, String field) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(node -> field.isEmpty() ? node.asText() : node.get(field).asText())
        .toList();
  }

  private static List<String> sentence(JsonNode sentence) {
    return sentence.isNull() ? List.of() : List.of(sentence.asText());
  }
}
