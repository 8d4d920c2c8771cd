package org.yanbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command archive merge")
class ArchiveMergeCommandTest {
  private static final Path WATER = Path.of("reports-in/临岚市水务局2024年政府信息公开工作年度报告.docx");
  private static final Path COUNTY = Path.of("reports-in/澄浦县人民政府2024年政府信息公开工作年度报告（送审稿）.docx");
  private static final Path MARKET = Path.of("reports-in/临岚市市场监管局2024年政府信息公开年报.html");

  @TempDir private Path folder;
  private Path one;
  private Path two;
  private Path all;

  @BeforeEach
  void auditInTwoParts() throws IOException {
    one = folder.resolve("one");
    two = folder.resolve("two");
    all = folder.resolve("all");
    Path mended = folder.resolve("水务局修改稿.md");
    Files.writeString(
        mended,
        Files.readString(Path.of("reports-in/江岭省财政厅2024年政府信息公开工作年度报告.md"))
            .replace("江岭省财政厅", "临岚市水务局"));
    CommandLineRun.of("audit", WATER, COUNTY, "--out", one, "-q");
    CommandLineRun.of("audit", MARKET, COUNTY, mended, "--out", two, "-q");
  }

  @Test
  @DisplayName("leaves one archive that holds: every line, papers that say the same once")
  void mergesWhole() throws IOException {
    CommandLineRun run = CommandLineRun.of("archive", "merge", one, two, "--out", all);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("已合并 2 个归档");
    List<String> sheets = new ArrayList<>();
    for (String line : Files.readAllLines(all.resolve("results.jsonl"))) {
      JsonNode record = new ObjectMapper().readTree(line);
      if (record.path("input").path("bytes").asLong() > 0) {
        sheets.add(record.path("pdf").asText());
      }
    }
    assertThat(sheets)
        .containsExactlyInAnyOrder(
            "2024/临岚市水务局/findings-临岚市水务局-2024.pdf",
            "2024/澄浦县人民政府/findings-澄浦县人民政府-2024.pdf",
            "2024/临岚市市场监督管理局/findings-临岚市市场监督管理局-2024.pdf",
            "2024/澄浦县人民政府/findings-澄浦县人民政府-2024.pdf",
            "2024/临岚市水务局/findings-临岚市水务局-2024-v2.pdf");
    assertThat(all.resolve("2024/临岚市水务局/findings-临岚市水务局-2024-v2.pdf"))
        .hasSameBinaryContentAs(two.resolve("2024/临岚市水务局/findings-临岚市水务局-2024.pdf"));
    assertThat(all.resolve("summary.xlsx")).exists();
    assertThat(CommandLineRun.of("verify", all).code()).isZero();
  }

  @Test
  @DisplayName("refuses an archive that does not hold, and writes nothing")
  void refusesBrokenArchive() throws IOException {
    Path json = two.resolve("2024/澄浦县人民政府/findings-澄浦县人民政府-2024.json");
    Files.writeString(json, Files.readString(json).replace("\"error\"", "\"hint\""));

    CommandLineRun run = CommandLineRun.of("archive", "merge", one, two, "--out", all);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("核验不通过", "findings-澄浦县人民政府-2024.json");
    assertThat(all).doesNotExist();
  }

  @Test
  @DisplayName("refuses to merge into an archive that is there, or from a folder that is none")
  void refusesWrongFolders() {
    assertThat(CommandLineRun.of("archive", "merge", one, "--out", two).err()).contains("已有审核结果");
    assertThat(CommandLineRun.of("archive", "merge", folder, "--out", all).err())
        .contains("不是审核结果的目录");
  }
}
