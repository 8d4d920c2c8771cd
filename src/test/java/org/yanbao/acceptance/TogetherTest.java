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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  @Test
  @DisplayName("tells what changed since the agency submitted before, and only then")
  void submittedAgain() throws IOException {
    submit("报告.docx", DraftSource.of(WATER));
    audit();
    audit();
    assertThat(found(WATER, 2024)).doesNotContain("Y08");
    submit("报告.docx", DraftSource.of(WATER).withCell("表二", "行政许可", "本年处理决定数量", "464"));
    audit();
    assertThat(found(WATER, 2024)).contains("Y08");
    audit();
    assertThat(found(WATER, 2024)).contains("Y08");
    assertThat(versions(WATER)).isEqualTo(2);
  }

  @Test
  @DisplayName("does not take two reports of one run for one that was mended")
  void twoAtATime() throws IOException {
    submit("甲.docx", DraftSource.of(WATER));
    submit("乙.docx", DraftSource.of(WATER).withCell("表二", "行政许可", "本年处理决定数量", "464"));
    audit();
    audit();
    assertThat(found(WATER, 2024)).doesNotContain("Y08");
    assertThat(versions(WATER)).isEqualTo(2);
  }

  @Test
  @DisplayName("knows the day of submission that the roster notes")
  void submissionDays() throws IOException {
    roster(
        "机关名称,机关类型,上级机关,别名,提交日期",
        WATER + ",部门,,,2025-02-05",
        MARKET + ",部门,,,2025年1月31日",
        COUNTY + ",各级人民政府,,,2025/4/1");
    submit("甲.docx", DraftSource.of(WATER));
    submit("乙.docx", DraftSource.of(MARKET));
    submit("丙.docx", DraftSource.of(COUNTY));
    audit();
    assertThat(found(WATER, 2024)).contains("L01");
    assertThat(found(MARKET, 2024)).doesNotContain("L01");
    assertThat(found(COUNTY, 2024)).contains("L02");
  }

  @Test
  @DisplayName("names the agencies of the roster that sent nothing, in ledger, sheet and summaries")
  void missing() throws IOException {
    roster(
        "机关名称,机关类型,上级机关,别名",
        COUNTY + ",各级人民政府,,澄浦县",
        BUREAU + ",部门," + COUNTY + ",",
        "澄浦县档案局,部门," + COUNTY + ",",
        "枫渡镇人民政府,各级人民政府," + COUNTY + ",澄浦县枫渡镇人民政府");
    submit("县.docx", DraftSource.of(COUNTY));
    submit("局.docx", DraftSource.of(BUREAU));
    audit();
    assertThat(found("澄浦县档案局", 2024)).containsExactly("L03");
    assertThat(severity("澄浦县档案局", "L03")).isEqualTo("error");
    assertThat(severity("枫渡镇人民政府", "L03")).isEqualTo("warning");
    assertThat(found(BUREAU, 2024)).isEmpty();
    assertThat(out.resolve("2024/澄浦县档案局/findings-澄浦县档案局-2024.pdf")).exists();
    assertThat(Files.readString(out.resolve("summary.html"))).contains("澄浦县档案局");
    assertThat(CommandLineRun.of("verify", out).code()).isZero();

    audit();
    assertThat(versions("澄浦县档案局")).isEqualTo(1);

    // What cannot be read may be the report that is missing: then nobody is accused.
    Files.writeString(in.resolve("扫描件.pdf"), "不是PDF");
    audit();
    assertThat(severity("澄浦县档案局", "L03")).isEqualTo("hint");
    assertThat(verdict("澄浦县档案局")).isEqualTo("无法评定");
    Files.move(in.resolve("扫描件.pdf"), in.resolve("澄浦县档案局年报.pdf"));
    audit();
    assertThat(found("澄浦县档案局", 2024)).isEmpty();
    assertThat(severity("枫渡镇人民政府", "L03")).isEqualTo("warning");
  }

  @Test
  @DisplayName("does not call missing what single files say nothing of, or an earlier run has seen")
  void notMissing() throws IOException {
    roster("机关名称,机关类型,上级机关,别名", WATER + ",部门,,", MARKET + ",部门,,");
    submit("甲.docx", DraftSource.of(WATER));
    run("audit", in.resolve("甲.docx"), "--rules", rules, "--out", out);
    assertThat(found(MARKET, 2024)).isEmpty();
    Files.delete(in.resolve("甲.docx"));
    submit("乙.docx", DraftSource.of(MARKET));
    audit();
    assertThat(lines(out)).hasSize(1);
  }

  @Test
  @DisplayName("finds sections and tables copied from another agency, both ways, and quotes them")
  void copied() throws IOException {
    Draft water = DraftSource.of(WATER);
    Draft copy = water.titled(water.title().replace(WATER, "临岚市林业局")).replacing(WATER, "临岚市林业局");
    submit("水务.docx", water);
    submit("林业.docx", copy);
    submit("县.docx", DraftSource.of(COUNTY));
    audit();
    assertThat(found(WATER, 2024)).contains("G05");
    assertThat(found("临岚市林业局", 2024)).contains("G05");
    assertThat(found(COUNTY, 2024)).doesNotContain("G05");
    List<JsonNode> findings = findings(WATER, "G05");
    assertThat(findings).hasSize(3);
    assertThat(findings)
        .allSatisfy(f -> assertThat(f.get("message").asText()).contains(WATER, "临岚市林业局"));
    assertThat(findings)
        .filteredOn(f -> f.get("message").asText().contains("句相同"))
        .hasSize(2)
        .allSatisfy(
            f -> assertThat(f.get("evidence").get(0).get("quote").asText()).contains("相同文字：“"));
  }

  @Test
  @DisplayName("does not take an office and its government, nor official phrases, for copying")
  void notCopied() throws IOException {
    Draft county = DraftSource.of(COUNTY);
    submit("县.docx", county);
    submit("办.docx", county.titled(county.title().replace(COUNTY, COUNTY + "办公室")));
    submit("局.docx", DraftSource.of(WATER).withText("五", OFFICIAL + "一是加强水政执法信息公开。二是整理河长制台账。"));
    submit("处.docx", DraftSource.of(MARKET).withText("五", OFFICIAL + "一是完善抽检结果公布流程。二是更新企业名录。"));
    audit();
    for (String agency : List.of(COUNTY, COUNTY + "办公室", WATER, MARKET)) {
      assertThat(found(agency, 2024)).as(agency).doesNotContain("G05");
    }
  }

  @Test
  @DisplayName(
      "finds a government that reports less than the agencies below it, when all are there")
  void sums() throws IOException {
    roster(
        "机关名称,机关类型,上级机关,别名",
        COUNTY + ",各级人民政府,,",
        BUREAU + ",部门," + COUNTY + ",",
        "枫渡镇人民政府,各级人民政府," + COUNTY + ",澄浦县枫渡镇人民政府;枫渡镇");
    submit("局.docx", DraftSource.of(BUREAU));
    submit("镇.docx", DraftSource.of("枫渡镇人民政府"));
    Draft county =
        DraftSource.of(COUNTY)
            .withCell("表三", "三(三)4", "自然人", "1")
            .withCell("表三", "三(三)4", "总计", "1");
    submit("县.docx", county);
    audit();
    assertThat(found(COUNTY, 2024)).doesNotContain("G01", "G02", "G03", "G04");

    submit(
        "县.docx",
        county
            .withCell("表三", "三(三)4", "自然人", "0")
            .withCell("表二", "行政许可", "本年处理决定数量", "200")
            .withCell("表二", "行政事业性收费", "本年收费金额", "1800"));
    submit("局.docx", DraftSource.of(BUREAU).withCell("表四", "复议后起诉", "结果维持", "9"));
    audit();
    assertThat(found(COUNTY, 2024)).contains("G01", "G02", "G03", "G04");
    assertThat(findings(COUNTY, "G02").get(0).get("message").asText())
        .contains("200")
        .contains("213");

    Files.delete(in.resolve("镇.docx"));
    Path incomplete = folder.resolve("incomplete");
    run("audit", in, "--rules", rules, "--out", incomplete);
    assertThat(found(incomplete, COUNTY, 2024)).doesNotContain("G01", "G02", "G03", "G04");
  }

  @Test
  @DisplayName("finds another agency's name where the agency speaks of itself")
  void otherNames() throws IOException {
    roster(
        "机关名称,机关类型,上级机关,别名", "临岚市人民政府,各级人民政府,,", WATER + ",部门,临岚市人民政府,", MARKET + ",部门,临岚市人民政府,");
    submit("水务.docx", DraftSource.of(WATER).adding("五", "2024年，" + MARKET + "坚持以公开促规范，不断改进工作。"));
    submit(
        "市场.docx",
        DraftSource.of(MARKET).adding("五", "与" + WATER + "开展联合执法公示。临岚市人民政府高度重视政务公开工作，全年部署两次。"));
    audit();
    assertThat(found(WATER, 2024)).contains("Q03");
    assertThat(found(MARKET, 2024)).doesNotContain("Q03");
  }

  @Test
  @DisplayName("says the same whatever the files are called and in which order they come")
  void order() throws IOException {
    Draft water = DraftSource.of(WATER);
    List<Draft> drafts =
        List.of(
            water,
            water.titled(water.title().replace(WATER, "临岚市林业局")),
            water.titled(water.title().replace(WATER, "临岚市民政局")),
            DraftSource.of(MARKET));
    Map<String, Set<String>> first = new TreeMap<>();
    for (int turn = 0; turn < 2; turn++) {
      Path folderIn = Files.createDirectories(folder.resolve("turn" + turn));
      Path folderOut = folder.resolve("out" + turn);
      for (int i = 0; i < drafts.size(); i++) {
        int place = turn == 0 ? i : drafts.size() - i;
        Files.write(folderIn.resolve(place + ".docx"), new DocxWriter().write(drafts.get(i)));
      }
      run("audit", folderIn, "--rules", rules, "--out", folderOut);
      Map<String, Set<String>> said = new TreeMap<>();
      for (JsonNode line : lines(folderOut)) {
        line.get("findings")
            .forEach(
                f ->
                    said.computeIfAbsent(line.get("agency").asText(), a -> new TreeSet<>())
                        .add(f.toString()));
      }
      if (turn == 0) {
        first.putAll(said);
      } else {
        assertThat(said).isEqualTo(first);
      }
    }
  }

  private static final String OFFICIAL =
      "坚持以习近平新时代中国特色社会主义思想为指导，全面贯彻落实党的二十大和二十届二中、三中、四中全会精神，坚持以人民为中心的发展思想。"
          + "存在的主要问题：与上级的要求和人民群众的期待相比，还存在一些差距和不足。"
          + "下一步，我们将继续认真贯彻落实条例，针对存在的问题，采取有效措施，切实加以改进，进一步提高思想认识，加强学习培训，提升业务能力和水平。";

  private void roster(String... lines) throws IOException {
    Files.writeString(rules.resolve("roster.csv"), String.join("\n", lines) + "\n");
  }

  private long versions(String agency) throws IOException {
    try (Stream<Path> files = Files.list(out.resolve("2024").resolve(agency))) {
      return files
          .filter(file -> file.getFileName().toString().matches("findings.*\\.json"))
          .count();
    }
  }

  private List<JsonNode> findings(String agency, String rule) {
    List<JsonNode> findings = new ArrayList<>();
    for (JsonNode line : lines(out)) {
      if (line.path("agency").asText().equals(agency)) {
        line.get("findings")
            .forEach(
                f -> {
                  if (f.get("rule").asText().equals(rule)) {
                    findings.add(f);
                  }
                });
      }
    }
    return findings;
  }

  private String severity(String agency, String rule) {
    return findings(agency, rule).get(0).get("severity").asText();
  }

  private String verdict(String agency) {
    return lines(out).stream()
        .filter(line -> line.path("agency").asText().equals(agency))
        .map(line -> line.get("verdict").asText())
        .collect(Collectors.joining("、"));
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
