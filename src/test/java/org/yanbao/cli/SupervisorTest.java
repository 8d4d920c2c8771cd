package org.yanbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.FolderCopy;

@DisplayName("A supervisor who edits the rule folder")
class SupervisorTest {
  private static final Path REPORT = Path.of("reports-in/江岭省财政厅2024年政府信息公开工作年度报告.md");
  private static final Charset GBK = Charset.forName("GBK");

  @TempDir private Path folder;
  private Path rules;
  private Path out;

  @BeforeEach
  void copyTheShippedRules() throws IOException {
    rules = FolderCopy.of(Path.of("rules"), folder.resolve("rules"));
    out = folder.resolve("out");
  }

  @Test
  @DisplayName("adds a line to the spreadsheet of identities, and the new rule fires")
  void addsAnIdentity() throws IOException {
    addIdentity(
        Map.of(
            "编号",
            "K02",
            "启用",
            "是",
            "标题",
            "许可不超过一百件",
            "左边",
            "表二 行政许可 本年处理决定数量",
            "关系",
            "不大于",
            "右边",
            "0",
            "严重程度",
            "存疑",
            "依据",
            "测试"));

    assertThat(CommandLineRun.of("rules", "check", "--rules", rules).code()).isZero();
    assertThat(audit()).contains("\"rule\":\"K02\"");
    assertThat(CommandLineRun.of("rules", "explain", "K02", "--rules", rules).out())
        .contains("表二“行政许可”行“本年处理决定数量”列应当不大于0。")
        .contains("决策表.drl.xlsx[恒等关系]:4");
  }

  @Test
  @DisplayName("changes a limit in the profile, and the rule keeps to it")
  void changesALimit() throws IOException {
    assertThat(audit()).doesNotContain("\"rule\":\"S06\"");

    Files.writeString(rules.resolve("profile.yaml"), "阈值:\n  内容最少字数: 5000\n");

    assertThat(audit()).contains("\"rule\":\"S06\"").contains("不足5000字");
  }

  @Test
  @DisplayName("misspells the name of a limit and is told which one is meant")
  void misspellsALimit() throws IOException {
    Files.writeString(rules.resolve("profile.yaml"), "阈值:\n  内容最小字数: 50\n");

    CommandLineRun run = CommandLineRun.of("audit", REPORT, "--rules", rules, "--out", out);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("profile.yaml:2 没有名为“内容最小字数”的阈值。是不是要写“内容最少字数”？");
    assertThat(out).doesNotExist();
  }

  @Test
  @DisplayName("waives a finding: it is shown as waived and no longer counts")
  void waivesAFinding() throws IOException {
    Files.writeString(
        rules.resolve("waivers.yaml"),
        "豁免:\n"
            + "- 规则: B05\n"
            + "  机关: 江岭省财政厅\n"
            + "  年度: 2024\n"
            + "  理由: 系统故障\n"
            + "  批准: 某市人民政府办公室\n"
            + "  截止: 2099-12-31\n");

    assertThat(audit()).contains("\"rule\":\"B05\"").contains("系统故障");
  }

  @Test
  @DisplayName("adds a line to each of the other sheets, and each new rule fires")
  void addsToTheOtherSheets() throws IOException {
    addLine("正文数字", Map.of("编号", "K22", "标题", "信息条数", "写法", "公开政府信息{数}条", "对应单元格", "表三 一 总计"));
    addLine(
        "必备部分与用语",
        Map.of("编号", "K42", "标题", "写明某项", "位置", "六", "要点", "某项", "可接受的用语", "不会写的话，也不会写的话"));
    addLine("禁用词与占位符", Map.of("编号", "K62", "标题", "不写某词", "位置", "全文", "禁用的用语", "政府信息"));

    assertThat(audit()).contains("\"rule\":\"K22\"", "\"rule\":\"K42\"", "\"rule\":\"K62\"");
  }

  @Test
  @DisplayName(
      "waives a finding by its fingerprint, and is told of waivers that are expired or unused")
  void waivesByFingerprint() throws IOException {
    Matcher finding =
        Pattern.compile("\"rule\":\"B05\".*?\"fingerprint\":\"([0-9a-f]{16})\"").matcher(audit());
    assertThat(finding.find()).isTrue();
    String entry = "  理由: 已核实\n  批准: 某市人民政府办公室\n  截止: ";
    Files.writeString(
        rules.resolve("waivers.yaml"),
        "豁免:\n"
            + ("- 指纹: " + finding.group(1) + "\n" + entry + "2099-12-31\n")
            + ("- 指纹: 0123456789abcdef\n" + entry + "2099-12-31\n")
            + ("- 规则: B05\n  机关: 江岭省财政厅\n  年度: 2024\n" + entry + "2020-12-31\n"));

    CommandLineRun run = CommandLineRun.of("audit", REPORT, "--rules", rules, "--out", out);

    assertThat(Files.readString(out.resolve("results.jsonl"))).contains("已核实");
    assertThat(run.err())
        .containsPattern("waivers\\.yaml:6 这项豁免没有用到")
        .containsPattern("waivers\\.yaml:10 这项豁免已于2020-12-31到期");
  }

  @Test
  @DisplayName("chooses a local profile by name, switches a rule off and another to a hint")
  void choosesAProfile() throws IOException {
    Files.createDirectories(rules.resolve("profiles"));
    Files.writeString(
        rules.resolve("profiles/某省.yaml"), "停用: B05\n严重程度: {S06: 提示}\n阈值: {内容最少字数: 50}\n");

    CommandLineRun explained =
        CommandLineRun.of("rules", "explain", "S06", "--rules", rules, "--profile", "某省");
    CommandLineRun run =
        CommandLineRun.of("audit", REPORT, "--rules", rules, "--out", out, "--profile", "某省");
    CommandLineRun unknown =
        CommandLineRun.of("audit", REPORT, "--rules", rules, "--out", out, "--profile", "某市");

    assertThat(explained.out())
        .contains("严重程度：提示（见 profiles/某省.yaml:2）")
        .contains("限值：内容最少字数 50（profiles/某省.yaml:3）");
    assertThat(run.code()).isZero();
    assertThat(Files.readString(out.resolve("results.jsonl"))).doesNotContain("\"rule\":\"B05\"");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("找不到名为“某市”的配置");
  }

  @Test
  @DisplayName("breaks rules, sheet, profile, roster and waivers, and is told all at once")
  void breaksEverything() throws IOException {
    replace("arithmetic.drl", "行 == $行, 状态 != \"非数\"", "行 == $行, 状态 !＝ \"非数\"");
    replace("blanks.drl", "填报情形(情形 == \"负数\",", "填报情形(情况 == \"负数\",");
    replace("fee.drl", "@id(\"F06\")", "@id(\"F04\")");
    replace("period.drl", "@basis(\"《党政机关公文格式》（GB/T 9704—2012）；《党政机关公文处理工作条例》\")", "");
    addIdentity(
        Map.of(
            "编号",
            "K02",
            "启用",
            "是",
            "标题",
            "甲",
            "左边",
            "表二 行政许可 总计",
            "关系",
            "等于",
            "右边",
            "0",
            "严重程度",
            "存疑",
            "依据",
            "测试"));
    Files.writeString(rules.resolve("profile.yaml"), "审核年度：2024\n");
    Files.writeString(rules.resolve("roster.csv"), "机关名称，机关类型，上级机关，别名\n甲局，部门，，\n");
    Files.writeString(rules.resolve("waivers.yaml"), "豁免:\n- 规则: B99\n");

    CommandLineRun check = CommandLineRun.of("rules", "check", "--rules", rules);
    CommandLineRun audit = CommandLineRun.of("audit", REPORT, "--rules", rules, "--out", out);

    assertThat(check.code()).isEqualTo(2);
    assertThat(audit.code()).isEqualTo(2);
    assertThat(out).doesNotExist();
    for (String said : List.of(check.out(), audit.err())) {
      assertThat(said)
          .containsPattern("arithmetic\\.drl:\\d+:\\d+ .*全角符号“＝”")
          .containsPattern("blanks\\.drl:\\d+:\\d+ 规则“负数”：事实“填报情形”没有“情况”这一项。是不是要写“情形”？")
          .containsPattern("fee\\.drl:\\d+:\\d+ 规则“第六部分仅写无”：编号 F04 重复：fee\\.drl:\\d+ 已用")
          .containsPattern("period\\.drl:\\d+:\\d+ 规则“文号书写”：缺少依据")
          .contains("决策表.drl.xlsx 工作表“恒等关系”单元格")
          .contains("profile.yaml:1")
          .contains("roster.csv:1")
          .contains("waivers.yaml:2")
          .doesNotContain("Exception", "\tat ");
    }
  }

  @Test
  @DisplayName("saves files as GBK or with a byte order mark, and they work as before")
  void savesInOtherEncodings() throws IOException {
    String before = findingsOf(audit());
    for (String name : List.of("text.drl", "narrative.drl", "profile.yaml", "waivers.yaml")) {
      rewrite(rules.resolve(name), GBK);
    }
    rewrite(rules.resolve("roster.csv"), GBK);
    for (String name : List.of("structure.drl", "阈值.yaml", "tests/01-结构.yaml")) {
      Path file = rules.resolve(name);
      Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
    }

    CommandLineRun check = CommandLineRun.of("rules", "check", "--rules", rules);

    assertThat(check.code()).as(check.out()).isZero();
    assertThat(check.out()).contains("profile.yaml 文件是GBK编码").contains("structure.drl 文件带BOM");
    assertThat(findingsOf(audit())).isEqualTo(before);
  }

  private String audit() throws IOException {
    CommandLineRun run = CommandLineRun.of("audit", REPORT, "--rules", rules, "--out", out);
    assertThat(run.code()).as(run.err()).isZero();
    List<String> lines = Files.readAllLines(out.resolve("results.jsonl"), StandardCharsets.UTF_8);
    return lines.get(lines.size() - 1);
  }

  private static String findingsOf(String line) {
    return line.substring(line.indexOf("\"findings\""), line.indexOf("\"pdf\""));
  }

  private void replace(String name, String old, String now) throws IOException {
    Path file = rules.resolve(name);
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, now));
  }

  private static void rewrite(Path file, Charset charset) throws IOException {
    String text = Files.readString(file);
    byte[] bytes = text.getBytes(charset);
    assertThat(Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))).isFalse();
    Files.write(file, bytes);
  }

  private void addLine(String sheet, Map<String, String> own) throws IOException {
    Map<String, String> values = new HashMap<>(Map.of("启用", "是", "严重程度", "存疑", "依据", "测试"));
    values.putAll(own);
    add(sheet, values);
  }

  private void addIdentity(Map<String, String> values) throws IOException {
    add("恒等关系", values);
  }

  private void add(String name, Map<String, String> values) throws IOException {
    Path file = rules.resolve("决策表.drl.xlsx");
    Workbook workbook;
    try (InputStream in = Files.newInputStream(file)) {
      workbook = WorkbookFactory.create(in);
    }
    Sheet sheet = workbook.getSheet(name);
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    sheet
        .getRow(0)
        .forEach(
            cell ->
                row.createCell(cell.getColumnIndex())
                    .setCellValue(values.getOrDefault(cell.getStringCellValue(), "")));
    try (OutputStream target = Files.newOutputStream(file)) {
      workbook.write(target);
    }
    workbook.close();
  }
}
