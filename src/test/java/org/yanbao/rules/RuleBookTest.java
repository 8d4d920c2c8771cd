package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yanbao.rules.ReportBuilder.clean;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.finding.Finding;
import org.yanbao.finding.RuleCheck;
import org.yanbao.rules.source.RuleProblem;

class RuleBookTest {
  @TempDir Path temp;
  private Path folder;
  private Path cache;

  @BeforeEach
  void makeFolders() throws IOException {
    folder = Files.createDirectory(temp.resolve("rules"));
    cache = temp.resolve("cache");
  }

  @Test
  void a_file_added_adds_its_rules_and_a_rule_deleted_takes_its_findings_away() throws Exception {
    RuleText.write(folder, "one.drl", RuleText.talker("T1", "甲"));
    RuleBook before = RuleBook.load(folder, cache);
    RuleText.write(folder, "two.drl", RuleText.talker("T2", "乙"));
    RuleBook after = RuleBook.load(folder, cache);
    assertThat(found(before)).containsExactly("T1");
    assertThat(found(after)).containsExactly("T1", "T2");
    assertThat(after.hash()).isNotEqualTo(before.hash());

    RuleText.write(folder, "one.drl");
    assertThat(found(RuleBook.load(folder, cache))).containsExactly("T2");
  }

  @Test
  void a_rule_knows_its_file_line_and_text() throws Exception {
    RuleText.write(folder, "one.drl", RuleText.talker("T1", "甲"), RuleText.talker("T2", "乙"));
    RuleBook book = RuleBook.load(folder, cache);
    Rule second = book.rules().get(1);
    assertThat(second.id()).isEqualTo("T2");
    assertThat(second.title()).isEqualTo("乙");
    assertThat(second.file()).isEqualTo("one.drl");
    assertThat(second.line()).isEqualTo(11);
    assertThat(second.text()).startsWith("rule \"乙\"").endsWith("end");
  }

  @Test
  void cached_and_damaged_and_unwritable_caches_give_the_same_findings() throws Exception {
    RuleText.write(folder, "one.drl", RuleText.talker("T1", "甲"));
    RuleRun fresh = RuleBook.load(folder, cache).audit(clean().build(), AuditContext.NONE);
    Path entry = archive();
    byte[] kept = Files.readAllBytes(entry);
    assertThat(RuleBook.load(folder, cache).audit(clean().build(), AuditContext.NONE))
        .isEqualTo(fresh);

    byte[] damaged = kept.clone();
    damaged[damaged.length / 2] ^= 1;
    Files.write(entry, damaged);
    assertThat(RuleBook.load(folder, cache).audit(clean().build(), AuditContext.NONE))
        .isEqualTo(fresh);
    assertThat(Files.readAllBytes(archive())).isNotEqualTo(damaged);

    Path noFolder = Files.writeString(temp.resolve("file"), "");
    assertThat(RuleBook.load(folder, noFolder).audit(clean().build(), AuditContext.NONE))
        .isEqualTo(fresh);
  }

  @Test
  void every_problem_of_the_metadata_is_told_at_once_with_file_and_line() throws Exception {
    RuleText.write(
        folder,
        "bad.drl",
        RuleText.talker("T1", "甲"),
        RuleText.talker("T1", "乙"),
        "rule \"丙\" when then end\n",
        RuleText.talker("T3", "丁").replace("@basis", "@basics"));
    List<RuleProblem> problems = problems();
    assertThat(problems).extracting(RuleProblem::rule).contains("乙", "丙", "丁");
    assertThat(problems).extracting(RuleProblem::line).contains(12, 18, 19);
    assertThat(problems)
        .extracting(RuleProblem::message)
        .anyMatch(message -> message.contains("编号 T1 重复：bad.drl:4 已用"))
        .anyMatch(message -> message.contains("缺少编号"))
        .anyMatch(message -> message.contains("缺少严重程度"))
        .anyMatch(message -> message.contains("缺少依据"))
        .anyMatch(message -> message.contains("@basics"));
  }

  @Test
  void full_width_punctuation_is_named_with_line_and_column() throws Exception {
    RuleText.write(folder, "a.drl", RuleText.rule("T1", "甲", "报告（）", ""));
    assertThat(problems())
        .extracting(RuleProblem::describe)
        .anyMatch(words -> words.startsWith("a.drl:7:5 ") && words.contains("“（”"));
  }

  @Test
  void files_with_a_byte_order_mark_or_in_gbk_are_read_rightly_and_a_notice_says_so()
      throws Exception {
    Path file = RuleText.write(folder, "a.drl", RuleText.talker("T1", "甲"));
    String text = Files.readString(file);
    Files.writeString(file, "\uFEFF" + text);
    RuleBook marked = RuleBook.load(folder, cache);
    assertThat(found(marked)).containsExactly("T1");
    assertThat(marked.notices()).singleElement().asString().contains("BOM");
    Files.write(file, text.getBytes(Charset.forName("GBK")));
    RuleBook gbk = RuleBook.load(folder, cache);
    assertThat(found(gbk)).containsExactly("T1");
    assertThat(gbk.notices()).singleElement().asString().contains("GBK");
  }

  @Test
  void a_syntax_error_is_named_with_its_line() throws Exception {
    RuleText.write(folder, "a.drl", RuleText.rule("T1", "甲", "报告(年度 == )", ""));
    assertThat(problems())
        .allMatch(p -> p.file().equals("a.drl") && p.line() >= 7 && p.line() <= 10);
  }

  @Test
  void a_rule_that_does_not_compile_is_named_and_the_good_one_is_not() throws Exception {
    RuleText.write(
        folder,
        "a.drl",
        RuleText.talker("T1", "甲"),
        RuleText.rule("T2", "乙", "报告(年分 == 2024)", "审核.发现(\"乙\");"));
    assertThat(problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo("乙");
              assertThat(problem.line()).isEqualTo(14);
              assertThat(problem.message()).contains("年分");
            });
  }

  @Test
  void a_missing_or_empty_folder_is_told_in_plain_words() {
    assertThat(problems()).extracting(RuleProblem::message).allMatch(m -> m.contains("没有规则文件"));
    folder = temp.resolve("nowhere");
    assertThat(problems()).extracting(RuleProblem::message).allMatch(m -> m.contains("找不到规则文件夹"));
  }

  @Test
  void a_rule_that_throws_or_does_not_end_costs_that_rule_only() throws Exception {
    RuleText.write(
        folder,
        "a.drl",
        RuleText.talker("T1", "甲"),
        RuleText.rule("T2", "乙", "报告()", "审核.发现(\"乙\"); \"\".charAt(3);"),
        RuleText.rule("T3", "丙", "报告(题名.charAt(9999) == 'x')", "审核.发现(\"丙\");"),
        RuleText.rule("T4", "丁", "报告()", "throw new Error(\"坏了\");"));
    RuleRun run = RuleBook.load(folder, cache).audit(clean().build(), AuditContext.NONE);
    assertThat(run.findings()).extracting(Finding::rule).containsExactly("T1");
    assertThat(run.checks())
        .extracting(RuleCheck::state)
        .startsWith(RuleCheck.State.FOUND, RuleCheck.State.FAILED, RuleCheck.State.FAILED);
    assertThat(run.checks().get(1).reason()).startsWith("规则未能执行：");
    assertThat(run.checks().get(3).reason()).contains("Error（坏了）");
  }

  @Test
  void one_rule_book_serves_many_threads_with_the_same_answers() throws Exception {
    RuleBook book = RuleFolders.shipped();
    var report = clean().cell("表三", "一", "自然人", "9").cell("表二", "规章", "本年制发件数", "").build();
    RuleRun expected = book.audit(report, AuditContext.NONE);
    assertThat(expected.findings()).isNotEmpty();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<RuleRun> audit = () -> book.audit(report, AuditContext.NONE);
      for (Future<RuleRun> run :
          threads.invokeAll(Stream.generate(() -> audit).limit(200).toList())) {
        assertThat(run.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> found(RuleBook book) {
    return book.audit(clean().build(), AuditContext.NONE).findings().stream()
        .map(Finding::rule)
        .toList();
  }

  private List<RuleProblem> problems() {
    return catchThrowableOfType(RuleBookException.class, () -> RuleBook.load(folder, cache))
        .problems();
  }

  /** The compiled rules; what else is kept beside them is smaller. */
  private Path archive() throws IOException {
    try (Stream<Path> entries = Files.list(cache)) {
      return entries.max(Comparator.comparing(entry -> entry.toFile().length())).orElseThrow();
    }
  }
}
