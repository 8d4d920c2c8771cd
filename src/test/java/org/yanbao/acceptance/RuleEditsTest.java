package org.yanbao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.FolderCopy;
import org.yanbao.cli.CommandLineRun;
import org.yanbao.samples.Format;

@DisplayName("A run after an edit of the rules")
class RuleEditsTest {
  private static final int EVERY = 3;
  private static final long SEED = 20250131;

  /** What a run rests its outcomes on; without it, every rule is asked of every report. */
  private static final String BASES = ".yanbao.bases";

  /** Exit codes: some of the reports cannot be assessed in part. */
  private static final List<Integer> COMPLETE = List.of(0, 5);

  private static final String WORKBOOK = "决策表.drl.xlsx";

  @TempDir private Path folder;

  private final Random random = new Random(SEED);
  private Path in;
  private Path rules;
  private Path archive;

  @BeforeEach
  void auditsReportsWithDefects() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    List<Defect> defects = SeededDefectsTest.defects();
    for (int i = 0; i < defects.size(); i += EVERY) {
      byte[] report = Format.HTML.writer().write(defects.get(i).draft());
      Files.write(in.resolve("%02d.html".formatted(i)), report);
    }
    rules = Files.createDirectories(folder.resolve("rules"));
    for (String file :
        List.of("blanks.drl", "fee.drl", "period.drl", "together.drl", "阈值.yaml", WORKBOOK)) {
      Files.copy(Path.of("rules").resolve(file), rules.resolve(file));
    }
    Files.writeString(rules.resolve("profile.yaml"), "严重程度:\n  F02: 提示\n停用: [F01]\n");
    archive = folder.resolve("archive");
    assertThat(audit(archive)).isIn(COMPLETE);
  }

  @Test
  @DisplayName("leaves what a run leaves that asks every rule of every report")
  void equalsARunOfAllRules() throws IOException {
    List<Edit> edits =
        List.of(
            drl("blanks.drl", this::otherSeverity),
            both(drl("together.drl", this::otherSeverity), this::oneRowMore),
            both(drl("blanks.drl", this::otherLimit), drl("fee.drl", this::oneRuleMore)),
            both(drl("blanks.drl", this::oneRuleLess), drl("fee.drl", this::otherWords)),
            drl("fee.drl", text -> text.replace("global", "import java.math.BigDecimal\nglobal")),
            drl("阈值.yaml", text -> text.replace("单位间雷同百分比: 90", "单位间雷同百分比: 50")),
            drl("profile.yaml", text -> text.replace("提示", "不符合").replace("F01", "B07")));
    for (int i = 0; i < edits.size(); i++) {
      edits.get(i).make();
      Path whole = folder.resolve("whole-" + i);
      FolderCopy.of(archive, whole);
      Files.delete(whole.resolve(BASES));
      Set<Path> before = Set.copyOf(files(archive));

      assertThat(audit(archive)).isIn(COMPLETE);
      assertThat(audit(whole)).isIn(COMPLETE);

      assertThat(files(archive)).as("edit " + i).isEqualTo(files(whole));
      for (Path file : files(whole)) {
        boolean isNew = !before.contains(file);
        assertThat(content(archive.resolve(file), isNew))
            .as("edit " + i + ": " + file)
            .isEqualTo(content(whole.resolve(file), isNew));
      }
    }
  }

  private int audit(Path out) {
    return CommandLineRun.of("audit", in, "--rules", rules, "--out", out, "--jobs", "1").code();
  }

  private Edit drl(String file, UnaryOperator<String> edit) {
    return () -> {
      String before = Files.readString(rules.resolve(file));
      String after = edit.apply(before);
      assertThat(after).isNotEqualTo(before);
      Files.writeString(rules.resolve(file), after);
    };
  }

  private static Edit both(Edit one, Edit other) {
    return () -> {
      one.make();
      other.make();
    };
  }

  private String otherSeverity(String text) {
    MatchResult one = any("@severity\\(\"(\\w+)\"\\)", text);
    String other = one.group(1).equals("error") ? "hint" : "error";
    return replaced(text, one, "@severity(\"" + other + "\")");
  }

  private String otherWords(String text) {
    MatchResult one = any("审核\\.发现\\(\"", text);
    return replaced(text, one, one.group() + "经核对，");
  }

  private String otherLimit(String text) {
    return replaced(text, any("> 0\\)(?=\\s+then)", text), "> 1)");
  }

  private String oneRuleLess(String text) {
    return replaced(text, any("(?ms)^rule \"[^\"]+\"\\s+@id\\(\"B0[1-6]\"\\).*?^end\n", text), "");
  }

  private String oneRuleMore(String text) {
    MatchResult one = any("(?ms)^rule \"[^\"]+\"\\s+@id\\(\"\\w+\"\\).*?^end\n", text);
    return text
        + one.group().replaceFirst("rule \"", "rule \"又").replaceFirst("@id\\(\"\\w+", "@id(\"Z1");
  }

  private MatchResult any(String pattern, String text) {
    List<MatchResult> all = Pattern.compile(pattern).matcher(text).results().toList();
    return all.get(random.nextInt(all.size()));
  }

  private static String replaced(String text, MatchResult part, String by) {
    return text.substring(0, part.start()) + by + text.substring(part.end());
  }

  private void oneRowMore() throws IOException {
    Path file = rules.resolve(WORKBOOK);
    try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(file))) {
      Sheet sheet = workbook.getSheet("禁用词与占位符");
      Map<String, String> values =
          Map.of(
              "编号", "Z9", "启用", "是", "标题", "不写一般", "位置", "全文", "禁用的用语", "申请", "严重程度", "提示", "依据",
              "本地要求");
      Row head = sheet.getRow(0);
      Row row = sheet.createRow(sheet.getLastRowNum() + 1);
      head.forEach(
          cell ->
              row.createCell(cell.getColumnIndex())
                  .setCellValue(values.getOrDefault(cell.getStringCellValue(), "")));
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
  }

  private static List<Path> files(Path archive) throws IOException {
    try (Stream<Path> files = Files.walk(archive)) {
      return files.filter(Files::isRegularFile).map(archive::relativize).sorted().toList();
    }
  }

  /** What a file says: sheets and summaries also tell the moment at which they were made. */
  private static String content(Path file, boolean isNew) throws IOException {
    String name = file.getFileName().toString();
    if (isNew && name.endsWith(".pdf")) {
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        return new PDFTextStripper().getText(document).replaceAll("签署时间.*", "");
      }
    }
    boolean isTimeless = name.endsWith(".json") || name.equals("results.jsonl");
    return isTimeless ? Files.readString(file) : "";
  }

  /** A change of the rule folder. */
  private interface Edit {
    void make() throws IOException;
  }
}
