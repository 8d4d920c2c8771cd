package org.yanbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.report.Agency;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.json.FactsFile;
import org.yanbao.report.json.FactsJson;

@DisplayName("The command audit")
class AuditCommandTest {
  private static final Path CLEAN = Path.of("reports-in/临岚市水务局2024年政府信息公开工作年度报告.docx");
  private static final Path DEFECTIVE = Path.of("reports-in/澄浦县人民政府2024年政府信息公开工作年度报告（送审稿）.docx");

  @TempDir private Path folder;

  @Test
  @DisplayName("leaves a line, a json and a signed PDF for a report, and ends with 0")
  void leavesItsResults() throws IOException {
    Path out = folder.resolve("out");
    CommandLineRun run = CommandLineRun.of("audit", CLEAN, "--out", out);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("【合格】临岚市水务局").contains("合格 1 份");
    JsonNode line = lines(out).get(0);
    assertThat(line.get("schema").asText()).isEqualTo("yanbao/1");
    assertThat(line.get("outcome").asText()).isEqualTo("clean");
    assertThat(line.get("pdf").asText()).isEqualTo("2024/临岚市水务局/findings-临岚市水务局-2024.pdf");
    Path pdf = out.resolve(line.get("pdf").asText());
    assertThat(Files.readString(Path.of(pdf.toString().replace(".pdf", ".json"))).strip())
        .isEqualTo(Files.readString(out.resolve("results.jsonl")).strip());
    assertThat(CommandLineRun.of("verify", out).code()).isZero();
  }

  @Test
  @DisplayName("tells again what it said where nothing has changed, and writes nothing")
  void tellsAgain() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Path report = Files.copy(DEFECTIVE, in.resolve("一.docx"));
    Path out = folder.resolve("out");
    CommandLineRun first = CommandLineRun.of("audit", in, "--out", out);
    CommandLineRun second = CommandLineRun.of("audit", in, "--out", out);
    assertThat(second.err()).contains("都没有变化");
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(out.resolve("manifest/0002.jsonl")).doesNotExist();
    assertThat(CommandLineRun.of("verify", out).code()).isZero();

    Files.copy(CLEAN, report, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    CommandLineRun third = CommandLineRun.of("audit", in, "--out", out);
    assertThat(third.err()).doesNotContain("都没有变化");
    assertThat(third.out()).contains("【合格】临岚市水务局");
  }

  @Test
  @DisplayName("names the letter that it wrote, counts the letters, and marks what is waived")
  void namesTheLetter() throws IOException {
    Path rules = copyOf(Path.of("rules"));
    Files.writeString(
        rules.resolve("waivers.yaml"),
        """
        豁免:
        - 规则: A01
          机关: 澄浦县人民政府
          年度: 2024
          理由: 系统故障
          批准: 某市人民政府办公室
          截止: 2999-12-31
        """);
    Path out = folder.resolve("out");
    CommandLineRun run =
        CommandLineRun.of("audit", DEFECTIVE, CLEAN, "--rules", rules, "--out", out);

    Path letter = out.resolve("2024/澄浦县人民政府/rectification-澄浦县人民政府-2024.pdf");
    assertThat(letter).exists();
    assertThat(run.out()).containsOnlyOnce("整改通知书：" + letter);
    assertThat(run.out()).contains("已豁免　A01").doesNotContain("不符合　A01");
    assertThat(run.out()).contains("整改通知书：　　1 份", "审核完成，共 2 份报告。", "bulletin.docx");
  }

  @Test
  @DisplayName("goes on after files that cannot be read, says why, and ends with 5")
  void oneBadFileStopsNothing() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.copy(CLEAN, in.resolve("好的.docx"));
    Files.write(in.resolve("空的.docx"), new byte[0]);
    Files.write(in.resolve("坏的.docx"), "PK\u0003\u0004坏".getBytes(StandardCharsets.UTF_8));
    Files.writeString(in.resolve("别的.txt"), "今天天气很好。");
    Path out = folder.resolve("out");
    CommandLineRun run = CommandLineRun.of("audit", in, "--out", out);
    assertThat(run.code()).isEqualTo(5);
    assertThat(lines(out)).hasSize(4);
    for (JsonNode line : lines(out)) {
      boolean good = line.get("input").get("file").asText().endsWith("好的.docx");
      assertThat(line.get("verdict").asText()).isEqualTo(good ? "合格" : "无法评定");
      assertThat(line.get("reason").isNull()).isEqualTo(good);
    }
  }

  @Test
  @DisplayName("ends with 4 only where --fail-on asks for it and such findings exist")
  void failsOnDemand() {
    Path out = folder.resolve("out");
    assertThat(CommandLineRun.of("audit", DEFECTIVE, "--out", out).code()).isZero();
    assertThat(CommandLineRun.of("audit", DEFECTIVE, "--out", out, "--fail-on", "error").code())
        .isEqualTo(4);
    assertThat(CommandLineRun.of("audit", CLEAN, "--out", out, "--fail-on", "warning").code())
        .isZero();
  }

  @Test
  @DisplayName("no longer finds what a deleted rule found, without a build")
  void rulesAreText() throws IOException {
    Path rules = copyOf(Path.of("rules"));
    Path out = folder.resolve("out");
    CommandLineRun.of("audit", DEFECTIVE, "--rules", rules, "--out", out);
    assertThat(rulesThatFired(out)).contains("N13", "A01");
    Path narrative = rules.resolve("narrative.drl");
    String text = Files.readString(narrative);
    int start = text.indexOf("rule \"规范性文件现行有效件数\"");
    Files.writeString(
        narrative, text.substring(0, start) + text.substring(text.indexOf("\nend", start) + 4));
    CommandLineRun.of("audit", DEFECTIVE, "--rules", rules, "--out", out);
    assertThat(rulesThatFired(out)).contains("A01").doesNotContain("N13");
  }

  @Test
  @DisplayName("stops with 2 before anything is written when a rule is broken, and says where")
  void brokenRule() throws IOException {
    Path rules = Files.createDirectories(folder.resolve("rules"));
    Files.writeString(
        rules.resolve("坏规则.drl"),
        "package yanbao.rules\n"
            + "rule \"坏\" @id(\"Z01\") @severity(\"error\") @basis(\"无\")\n"
            + "when（\n"
            + "then\n"
            + "end\n");
    Path out = folder.resolve("out");
    CommandLineRun run = CommandLineRun.of("audit", CLEAN, "--rules", rules, "--out", out);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("坏规则.drl:3").doesNotContain("Exception");
    assertThat(out).doesNotExist();
  }

  @Test
  @DisplayName("stops with 2 and a Chinese message when it is called wrongly")
  void calledWrongly() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("空文件夹"));
    List<List<Object>> calls =
        List.of(
            List.of("audit", folder.resolve("没有")),
            List.of("audit", empty),
            List.of("audit", CLEAN, "--rules", folder.resolve("没有")),
            List.of("audit", CLEAN, "--year", "两千"),
            List.of("audit", CLEAN, "--year", "24"),
            List.of("audit", CLEAN, "--jobs", "0"),
            List.of("audit", CLEAN, "--fail-on", "hint"),
            List.of("audit", CLEAN, "--out"),
            List.of("audit", CLEAN, "--unknown"),
            List.of("audit", CLEAN, "--keystore", folder.resolve("没有.p12")),
            List.of("audit", CLEAN, "--key-alias", "甲"),
            List.of("rules"),
            List.of("不存在的命令"));
    for (List<Object> call : calls) {
      CommandLineRun run = CommandLineRun.of(call.toArray());
      assertThat(run.code()).as("%s", call).isEqualTo(2);
      assertThat(run.err()).as("%s", call).contains("错误：").doesNotContain("\tat ");
    }
  }

  @Test
  @DisplayName("says so when the output folder cannot be used")
  void outputFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("是文件"), "");
    CommandLineRun run = CommandLineRun.of("audit", CLEAN, "--out", file);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("无法写入输出目录");
  }

  @Test
  @DisplayName("ends with 1 when results can no longer be written")
  void cannotWrite() throws IOException {
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.writeString(out.resolve("2024"), "这里本应是文件夹");
    CommandLineRun run = CommandLineRun.of("audit", CLEAN, "--out", out);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("无法读写").doesNotContain("\tat ");
  }

  @Test
  @DisplayName("keeps a PDF for each of two reports of one agency and year, and none twice")
  void versions() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.copy(CLEAN, in.resolve("1.docx"));
    Path mended = in.resolve("2.txt");
    String text =
        Files.readString(
            Path.of("reports-in/临空经济区管委会2024年政府信息公开工作年度报告.txt"), StandardCharsets.UTF_8);
    Files.writeString(mended, text.replace("临岚市临空经济区管理委员会", "临岚市水务局"));
    Path out = folder.resolve("out");
    CommandLineRun.of("audit", in, "--out", out);
    CommandLineRun.of("audit", in, mended, "--out", out);
    assertThat(lines(out))
        .extracting(line -> line.get("pdf").asText())
        .containsExactlyInAnyOrder(
            "2024/临岚市水务局/findings-临岚市水务局-2024.pdf", "2024/临岚市水务局/findings-临岚市水务局-2024-v2.pdf");
    try (Stream<Path> files = Files.list(out.resolve("2024/临岚市水务局"))) {
      assertThat(files)
          .extracting(file -> file.getFileName().toString())
          .containsExactlyInAnyOrder(
              "findings-临岚市水务局-2024.pdf",
              "findings-临岚市水务局-2024.json",
              "findings-临岚市水务局-2024-v2.pdf",
              "findings-临岚市水务局-2024-v2.json",
              "rectification-临岚市水务局-2024-v2.pdf");
    }
  }

  @Test
  @DisplayName("reads the members of a zip file one by one")
  void archives() throws IOException {
    Path zip = folder.resolve("合并.zip");
    try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new java.util.zip.ZipEntry("甲/水务局.docx"));
      Files.copy(CLEAN, out);
      out.putNextEntry(new java.util.zip.ZipEntry("../乙.txt"));
      out.write("不是报告".getBytes(StandardCharsets.UTF_8));
    }
    Path out = folder.resolve("out");
    assertThat(CommandLineRun.of("audit", zip, "--out", out).code()).isEqualTo(5);
    assertThat(lines(out))
        .extracting(line -> line.get("input").get("file").asText())
        .containsExactlyInAnyOrder(
            zip.toString().replace('\\', '/') + "!甲/水务局.docx",
            zip.toString().replace('\\', '/') + "!../乙.txt");
  }

  @Test
  @DisplayName("keeps the facts of a report, so that rules can be tried on them without the file")
  void keepsFacts() throws IOException {
    Path out = folder.resolve("out");
    CommandLineRun.of("audit", DEFECTIVE, "--out", out);
    Path edited = copyOf(Path.of("rules"));
    Files.writeString(edited.resolve("profile.yaml"), "停用: [A01]\n");
    CommandLineRun run = CommandLineRun.of("rules", "diff", "rules", edited, "--on", out);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("A01 表三行合计：").contains("不再报出　澄浦县人民政府 2024年").contains("比较了1份报告");
    assertThat(CommandLineRun.of("verify", out).code()).isZero();
  }

  @Test
  @DisplayName("takes what it has read before from the archive, and reads again what is damaged")
  void readsOnce() throws IOException {
    Path out = folder.resolve("out");
    CommandLineRun.of("audit", CLEAN, "--out", out);
    Path facts = factsIn(out);
    byte[] kept = Files.readAllBytes(facts);
    FactsFile file = FactsFile.of(kept);
    FactsFile other = new FactsFile(file.head(), FactsJson.write(renamed(file.report(), "临岚市水利局")));
    Files.write(facts, other.packed());
    CommandLineRun.of("audit", CLEAN, CLEAN, "--out", out);
    assertThat(lines(out).get(0).get("agency").asText()).isEqualTo("临岚市水利局");
    Files.write(facts, new byte[] {1, 2, 3});
    CommandLineRun.of("audit", CLEAN, "--out", out);
    assertThat(lines(out).get(0).get("agency").asText()).isEqualTo("临岚市水务局");
    assertThat(facts).hasBinaryContent(kept);
  }

  private static AnnualReport renamed(AnnualReport report, String agency) {
    return new AnnualReport(
        new Agency(agency, report.agency().type()),
        report.year(),
        report.title(),
        report.sections(),
        report.tables(),
        report.periods(),
        report.fees(),
        report.figures(),
        report.paragraphs(),
        report.doubts(),
        report.signed(),
        report.published());
  }

  private static Path factsIn(Path out) throws IOException {
    try (Stream<Path> files = Files.walk(out.resolve("facts"))) {
      return files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
  }

  private static List<String> rulesThatFired(Path out) throws IOException {
    List<String> rules = new ArrayList<>();
    lines(out).get(0).get("findings").forEach(f -> rules.add(f.get("rule").asText()));
    return rules;
  }

  private static List<JsonNode> lines(Path out) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(out.resolve("results.jsonl"))) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }

  private Path copyOf(Path source) throws IOException {
    Path copy = Files.createDirectories(folder.resolve("copy"));
    try (Stream<Path> files = Files.list(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }
}
