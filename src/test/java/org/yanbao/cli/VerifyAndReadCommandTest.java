package org.yanbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The commands verify, read and rules list")
class VerifyAndReadCommandTest {
  private static final Path SAMPLE = Path.of("reports-in/临岚市水务局2024年政府信息公开工作年度报告.docx");

  @TempDir private Path folder;

  @Test
  @DisplayName("verify refuses a changed file with 4, and names the signer of a whole one")
  void verify() throws IOException {
    Path out = folder.resolve("out");
    CommandLineRun.of("audit", SAMPLE, "--out", out);
    Path pdf;
    try (Stream<Path> files = Files.walk(out)) {
      pdf = files.filter(f -> f.toString().endsWith(".pdf")).findFirst().orElseThrow();
    }
    CommandLineRun whole = CommandLineRun.of("verify", pdf);
    assertThat(whole.code()).isZero();
    assertThat(whole.out()).contains("【完好】").contains("签署人：").contains("演示");
    byte[] bytes = Files.readAllBytes(pdf);
    bytes[bytes.length / 2] ^= 1;
    Files.write(pdf, bytes);
    CommandLineRun changed = CommandLineRun.of("verify", pdf);
    assertThat(changed.code()).isEqualTo(4);
    assertThat(changed.out()).contains("未通过 1 个");
    assertThat(CommandLineRun.of("verify", folder.resolve("没有.pdf")).code()).isEqualTo(2);
    assertThat(CommandLineRun.of("verify", folder).err()).contains("没有归档的清单", "不能判断有没有缺少");
  }

  @Test
  @DisplayName("read draws the three tables with what stands in them")
  void read() {
    CommandLineRun run = CommandLineRun.of("read", SAMPLE);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("机关：临岚市水务局")
        .contains("年度：2024年")
        .contains("│ 项目")
        .contains("一、本年新收政府信息公开申请数量")
        .contains("统计期限：2024-01-01 至 2024-12-31")
        .contains("读取时没有疑点");
  }

  @Test
  @DisplayName("read --json gives every cell with its place")
  void readAsJson() throws IOException {
    CommandLineRun run = CommandLineRun.of("read", SAMPLE, "--json");
    JsonNode reading = new ObjectMapper().readTree(run.out());
    assertThat(reading.get("agency").asText()).isEqualTo("临岚市水务局");
    assertThat(reading.get("tables").get(1).get("cells")).hasSize(175);
    assertThat(reading.get("tables").get(1).get("cells").get(0).get("place").asText())
        .startsWith("第2个表格");
  }

  @Test
  @DisplayName("read says why a file cannot be read, and ends with 5")
  void readUnreadable() throws IOException {
    Path empty = Files.write(folder.resolve("空.docx"), new byte[0]);
    CommandLineRun run = CommandLineRun.of("read", empty);
    assertThat(run.code()).isEqualTo(5);
    assertThat(run.out()).contains("未能读取：文件是空的");
  }

  @Test
  @DisplayName("rules list names every rule with its file and line")
  void rulesList() {
    CommandLineRun run = CommandLineRun.of("rules", "list");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("A01").contains("表三行合计").contains("arithmetic.drl:");
  }
}
