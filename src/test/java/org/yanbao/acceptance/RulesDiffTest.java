package org.yanbao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.FolderCopy;
import org.yanbao.audit.KeptRun;
import org.yanbao.audit.Replay;
import org.yanbao.cli.CommandLineRun;
import org.yanbao.file.Sha256;
import org.yanbao.finding.Finding;
import org.yanbao.rules.RuleBook;
import org.yanbao.samples.DocxWriter;
import org.yanbao.samples.Draft;
import org.yanbao.samples.DraftSource;

/** An edited rule book is tried on an archive of two years before it is put to use. */
@DisplayName("The difference that an edited rule book makes to an archive")
class RulesDiffTest {
  private static final String COUNTY = "澄浦县人民政府";
  private static final String BUREAU = "澄浦县教育体育局";
  private static final String WATER = "临岚市水务局";
  private static final String COPY = "临岚市林业局";
  private static final String ARCHIVES = "澄浦县档案局";

  private static final List<String> ROSTER =
      List.of(
          "机关名称,机关类型,上级机关,别名",
          COUNTY + ",各级人民政府,,",
          BUREAU + ",部门," + COUNTY + ",",
          WATER + ",部门,,",
          ARCHIVES + ",部门,,");

  @TempDir private static Path folder;
  private static Path out;
  private static Path old;
  private static String firstOfWater;

  @TempDir private Path own;
  private Path edited;

  @BeforeAll
  static void auditTwoYears() throws IOException {
    out = folder.resolve("out");
    old = folder.resolve("old");
    FolderCopy.of(Path.of("rules"), old);
    Files.write(old.resolve("roster.csv"), ROSTER);
    Path in = Files.createDirectories(folder.resolve("in"));
    Draft water = DraftSource.of(WATER);
    write(
        in.resolve("去年水务.docx"),
        water
            .titled(water.title().replace("2024", "2023"))
            .replacing("2024", "2023")
            .withCell("表三", "四", "总计", "3")
            .withCell("表三", "四", "自然人", "3"));
    audit(in, old);
    Files.delete(in.resolve("去年水务.docx"));
    write(in.resolve("水务.docx"), water);
    firstOfWater = HexFormat.of().formatHex(Sha256.of(Files.readAllBytes(in.resolve("水务.docx"))));
    write(
        in.resolve("林业.docx"),
        water
            .titled(water.title().replace(WATER, COPY))
            .replacing(WATER, COPY)
            .adding("一", "林场职工可以在场部查阅本机关公开的信息。")
            .adding("五", "林场的查阅点还没有专人，明年每处配备一人。"));
    write(in.resolve("县.docx"), DraftSource.of(COUNTY).withCell("表二", "行政许可", "本年处理决定数量", "1"));
    write(in.resolve("局.docx"), DraftSource.of(BUREAU));
    Files.writeString(in.resolve("坏文件.pdf"), "不是PDF");
    audit(in, old);
    // What was mended stands in place of what it mends.
    Files.delete(in.resolve("坏文件.pdf"));
    write(in.resolve("水务.docx"), water.withCell("表二", "行政许可", "本年处理决定数量", "464"));
    audit(in, old);
  }

  @BeforeEach
  void copyTheRules() throws IOException {
    edited = own.resolve("edited");
    FolderCopy.of(old, edited);
  }

  @Test
  @DisplayName("is none where nothing was edited, and the replay says what the audit said")
  void replaysTheAudit() throws Exception {
    assertThat(diff()).contains("结果完全相同").doesNotContain("新增", "不再报出");

    Map<String, Set<String>> audited = new TreeMap<>();
    for (String text : Files.readAllLines(out.resolve("results.jsonl"))) {
      JsonNode line = new ObjectMapper().readTree(text);
      for (JsonNode finding : line.get("findings")) {
        audited
            .computeIfAbsent(line.get("agency").asText(), agency -> new TreeSet<>())
            .add(key(finding.get("rule").asText(), finding.get("fingerprint").asText()));
      }
    }
    Map<String, Set<String>> replayed = new TreeMap<>();
    KeptRun run = KeptRun.of(out, Optional.empty(), OptionalInt.of(2024));
    Replay replay = run.under(RuleBook.load(old));
    List<Replay.Judgement> judgements = replay.absences();
    assertThat(judgements).extracting(Replay.Judgement::agency).containsExactly(ARCHIVES);
    for (String report : run.reports()) {
      judgements = concat(judgements, replay.of(report).orElseThrow());
    }
    for (Replay.Judgement judgement : judgements) {
      for (Finding finding : judgement.findings()) {
        if (judgement.year() == 2024) {
          replayed
              .computeIfAbsent(judgement.agency(), agency -> new TreeSet<>())
              .add(key(finding.rule(), finding.fingerprint()));
        }
      }
    }
    assertThat(replayed).isEqualTo(audited);
    assertThat(replayed.get(WATER)).anyMatch(k -> k.startsWith("Y01"));
    assertThat(replayed.get(WATER)).anyMatch(k -> k.startsWith("Y08"));
    assertThat(replayed.get(COUNTY)).anyMatch(k -> k.startsWith("G02"));
    assertThat(replayed.get(COPY)).anyMatch(k -> k.startsWith("G05"));
    assertThat(replayed.get(ARCHIVES)).anyMatch(k -> k.startsWith("L03"));
  }

  @Test
  @DisplayName("shows who is no longer told of copying when its limit is raised")
  void limitOfTheRulesBetweenAgencies() throws IOException {
    Files.writeString(edited.resolve("profile.yaml"), "阈值: {单位间雷同百分比: 100}\n");

    assertThat(diff())
        .containsPattern("G05 单位间雷同：不再报出\\d处")
        .contains("不再报出　" + WATER + " 2024年", "不再报出　" + COPY + " 2024年")
        .doesNotContain("新增");
  }

  @Test
  @DisplayName("shows what a rule across years says otherwise")
  void ruleAcrossYears() throws IOException {
    Path file = edited.resolve("years.drl");
    String text = Files.readString(file);
    String severity = "@id(\"Y01\") @severity(\"error\") @basis(\"";
    assertThat(text).contains(severity);
    Files.writeString(file, text.replace(severity, "@id(\"Y01\") @severity(\"hint\") @basis(\"另据"));
    Files.writeString(edited.resolve("profile.yaml"), "停用: [Y08]\n");

    assertThat(diff())
        .containsPattern("Y01 结转衔接：程度变化\\d处")
        .contains("程度变化　" + WATER + " 2024年　不符合改为提示", "依据变化　" + WATER + " 2024年　另据")
        .containsPattern("Y08 [^：]*：不再报出\\d处")
        .doesNotContain("新增");
  }

  @Test
  @DisplayName("shows a change of severity as such, and whose verdict changes")
  void severity() throws IOException {
    Files.writeString(edited.resolve("profile.yaml"), "严重程度: {G02: 不符合}\n");

    assertThat(diff())
        .contains("G02 ", "程度变化　" + COUNTY + " 2024年　存疑改为不符合")
        .contains("审核结论有变化的：1个", COUNTY + " 2024年　基本合格改为需整改")
        .doesNotContain("新增", "不再报出");
  }

  @Test
  @DisplayName("shows what another roster does to sums and to reports that were not sent")
  void roster() throws IOException {
    Files.write(
        edited.resolve("roster.csv"),
        List.of(ROSTER.get(0), COUNTY + ",各级人民政府,,", WATER + ",部门,,", "澄浦县司法局,部门,,"));

    assertThat(diff())
        .contains("G02 ", "不再报出　" + COUNTY + " 2024年")
        .contains("不再报出　" + ARCHIVES + " 2024年", "新增　澄浦县司法局 2024年");
  }

  @Test
  @DisplayName("shows what is waived, and which waiver nothing needed")
  void waivers() throws IOException {
    String entry = "  理由: 已核实\n  批准: 某市人民政府办公室\n  截止: 2099-12-31\n";
    Files.writeString(
        edited.resolve("waivers.yaml"),
        "豁免:\n- 规则: G02\n  机关: "
            + COUNTY
            + "\n  年度: 2024\n"
            + entry
            + "- 规则: A01\n  机关: "
            + COUNTY
            + "\n  年度: 2024\n"
            + entry);

    CommandLineRun run = CommandLineRun.of("rules", "diff", old, edited, "--on", out);

    assertThat(run.out()).contains("豁免变化　" + COUNTY + " 2024年　现为已豁免").doesNotContain("新增", "不再报出");
    assertThat(run.err()).contains("waivers.yaml:").contains("没有用到");
  }

  @Test
  @DisplayName("rests on last year's archive where that is another")
  void otherArchive() throws IOException {
    Path in = Files.createDirectories(own.resolve("in"));
    Path alone = own.resolve("alone");
    write(in.resolve("水务.docx"), DraftSource.of(WATER));
    assertThat(CommandLineRun.of("audit", in, "--rules", old, "--out", alone).code()).isZero();
    Files.writeString(edited.resolve("profile.yaml"), "停用: [Y01]\n");

    CommandLineRun without = CommandLineRun.of("rules", "diff", old, edited, "--on", alone);
    CommandLineRun with =
        CommandLineRun.of("rules", "diff", old, edited, "--on", alone, "--previous", out);
    CommandLineRun wrong =
        CommandLineRun.of("rules", "diff", old, edited, "--on", alone, "--previous", in);

    assertThat(without.out()).contains("结果完全相同");
    assertThat(with.out()).contains("Y01 结转衔接：不再报出");
    assertThat(wrong.code()).as(wrong.err()).isEqualTo(2);
    assertThat(wrong.err()).contains("不是审核输出目录");
  }

  @Test
  @DisplayName("cannot be told without an archive, and tells of facts that are damaged")
  void withoutAnArchive() throws IOException {
    CommandLineRun empty = CommandLineRun.of("rules", "diff", old, edited, "--on", own);
    assertThat(empty.code()).isEqualTo(2);
    assertThat(empty.err()).contains("没有保存的报告事实");

    Files.writeString(edited.resolve("profile.yaml"), "停用：[S05]\n");
    CommandLineRun broken = CommandLineRun.of("rules", "diff", old, edited, "--on", out);
    assertThat(broken.code()).isEqualTo(2);
    assertThat(broken.err()).contains("新规则目录“" + edited + "”不能用", "profile.yaml:1");
    Files.copy(
        old.resolve("profile.yaml"),
        edited.resolve("profile.yaml"),
        StandardCopyOption.REPLACE_EXISTING);

    Path copy = own.resolve("copy");
    FolderCopy.of(out, copy);
    try (Stream<Path> files = Files.walk(copy.resolve("facts"))) {
      Path first = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
      Files.writeString(first, "坏了");
    }
    CommandLineRun damaged = CommandLineRun.of("rules", "diff", old, edited, "--on", copy);
    assertThat(damaged.code()).as(damaged.err()).isEqualTo(5);
    assertThat(damaged.err()).contains("读不出来，未比较");

    Files.writeString(copy.resolve("results.jsonl"), "不是结果");
    CommandLineRun unreadable = CommandLineRun.of("rules", "diff", old, edited, "--on", copy);
    assertThat(unreadable.code()).isEqualTo(2);
    assertThat(unreadable.err()).contains("请运行 verify 查明情况").doesNotContain("Exception");
  }

  @Test
  @DisplayName("takes damaged facts of an earlier submission for none, and tells of them")
  void damagedEarlierSubmission() throws IOException {
    Files.writeString(edited.resolve("profile.yaml"), "停用: [Y08, S05]\n");
    assertThat(diff()).contains("Y08 ");
    Path copy = own.resolve("copy");
    FolderCopy.of(out, copy);
    Path earlier = factsOf(copy, firstOfWater);
    byte[] sound = Files.readAllBytes(earlier);
    List<byte[]> damages =
        List.of(
            new byte[0],
            "坏了".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(sound, sound.length / 2),
            zipped("{}\n{}\n"),
            zipped("[]\nnull\n"),
            zipped(unzipped(sound).lines().findFirst().orElseThrow() + "\n{\"agency\":7}\n"));
    for (byte[] damage : damages) {
      Files.write(earlier, damage);
      CommandLineRun run = CommandLineRun.of("rules", "diff", old, edited, "--on", copy);
      assertThat(run.code()).as(run.err()).isEqualTo(5);
      assertThat(run.out()).doesNotContain("Y08 ").contains("比较了5份报告");
      assertThat(run.err())
          .contains("读不出来，未比较：", firstOfWater)
          .containsOnlyOnce("读不出来")
          .doesNotContain("Exception");
    }
  }

  private static Path factsOf(Path archive, String sha256) throws IOException {
    try (Stream<Path> files = Files.walk(archive.resolve("facts"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(sha256))
          .findFirst()
          .orElseThrow();
    }
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String unzipped(byte[] bytes) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String diff() {
    CommandLineRun run = CommandLineRun.of("rules", "diff", old, edited, "--on", out);
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  private static List<Replay.Judgement> concat(
      List<Replay.Judgement> some, Replay.Judgement another) {
    return Stream.concat(some.stream(), Stream.of(another)).toList();
  }

  private static String key(String rule, String fingerprint) {
    return rule + " " + fingerprint;
  }

  private static void audit(Path in, Path rules) {
    CommandLineRun run = CommandLineRun.of("audit", in, "--rules", rules, "--out", out);
    assertThat(run.code()).as(run.err()).isIn(0, 5);
  }

  private static void write(Path file, Draft draft) throws IOException {
    Files.write(file, new DocxWriter().write(draft));
  }
}
