package org.yanbao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.cli.CommandLineRun;
import org.yanbao.samples.DocxWriter;
import org.yanbao.samples.Draft;
import org.yanbao.samples.DraftSource;
import org.yanbao.samples.HtmlWriter;

/** What the reports of one run, of last year and of earlier runs say of one another. */
@DisplayName("Reports held against one another")
class TogetherTest {
  private static final String COUNTY = "澄浦县人民政府";
  private static final String BUREAU = "澄浦县教育体育局";
  private static final String WATER = "临岚市水务局";
  private static final String MARKET = "临岚市市场监督管理局";

  @TempDir private Path folder;
  private Path in;
  private Path out;
  private Path rules;

  @BeforeEach
  void makeFolders() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
    rules = Files.createDirectories(folder.resolve("rules"));
    try (Stream<Path> files = Files.list(Path.of("rules"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, rules.resolve(file.getFileName()));
      }
    }
  }

  @Test
  @DisplayName("finds what follows from last year's report in the archive, and from --previous")
  void lastYear() throws IOException {
    submit(
        "2023.docx",
        lastYears(DraftSource.of(WATER))
            .withCell("表三", "四", "总计", "3")
            .withCell("表三", "四", "自然人", "3"));
    audit();
    Files.delete(in.resolve("2023.docx"));
    submit("2024.docx", DraftSource.of(WATER));
    audit();
    assertThat(found(WATER, 2024)).contains("Y01", "Y04", "Y05");

    Path elsewhere = folder.resolve("elsewhere");
    run("audit", in, "--rules", rules, "--out", elsewhere, "--previous", out);
    assertThat(found(elsewhere, WATER, 2024)).contains("Y01", "Y04");

    Path reports = Files.createDirectories(folder.resolve("lastyear"));
    Files.write(
        reports.resolve("去年.html"),
        new HtmlWriter()
            .write(
                lastYears(DraftSource.of(WATER))
                    .withCell("表三", "四", "总计", "3")
                    .withCell("表三", "四", "自然人", "3")));
    Path third = folder.resolve("third");
    run("audit", in, "--rules", rules, "--out", third, "--previous", reports);
    assertThat(found(third, WATER, 2024)).contains("Y01", "Y04");
    assertThat(Files.readAllLines(third.resolve("results.jsonl"))).hasSize(1);
  }

  private void submit(String file, Draft draft) throws IOException {
    Files.write(in.resolve(file), new DocxWriter().write(draft));
  }

  private static Draft lastYears(Draft draft) {
    return draft.titled(draft.title().replace("2024", "2023")).replacing("2024", "2023");
  }

  private void audit() {
    run("audit", in, "--rules", rules, "--out", out);
  }

  private static void run(Object... words) {
    CommandLineRun run = CommandLineRun.of(words);
    assertThat(run.code()).as(run.err()).isIn(0, 5);
  }

  private Set<String> found(String agency, int year) {
    return found(out, agency, year);
  }

  private static Set<String> found(Path out, String agency, int year) {
    Set<String> rules = new TreeSet<>();
    for (JsonNode line : lines(out)) {
      if (line.path("agency").asText().equals(agency) && line.path("year").asInt() == year) {
        line.get("findings").forEach(f -> rules.add(f.get("rule").asText()));
      }
    }
    return rules;
  }

  private static List<JsonNode> lines(Path out) {
    try {
      List<JsonNode> lines = new ArrayList<>();
      for (String line : Files.readAllLines(out.resolve("results.jsonl"))) {
        lines.add(new ObjectMapper().readTree(line));
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
