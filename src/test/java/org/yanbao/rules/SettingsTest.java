package org.yanbao.rules;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yanbao.rules.ReportBuilder.clean;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.finding.Finding;
import org.yanbao.finding.RuleCheck;
import org.yanbao.finding.Severity;
import org.yanbao.finding.Verdict;
import org.yanbao.report.OrganType;
import org.yanbao.rules.profile.Profile;
import org.yanbao.rules.source.RuleProblem;

class SettingsTest {
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2025-06-01T00:00:00Z"), ZoneOffset.UTC);
  private static final Path CACHE = Path.of("target", "rule-cache");

  @TempDir Path folder;

  @BeforeEach
  void writeRules() throws IOException {
    RuleText.write(
        folder,
        "a.drl",
        RuleText.talker("T1", "甲"),
        RuleText.talker("T2", "乙").replace("@id", "@off @id"),
        RuleText.rule(
            "T3",
            "丙",
            "阈值(名称 == \"最多格数\", $多: 值)\n  $报告: 报告()\n  eval($多.intValue() < 100)",
            "审核.发现(\"丙\").见($报告);"));
    write("profile.yaml", "阈值:\n  最多格数: 100\n");
  }

  @Test
  void a_limit_is_changed_in_the_profile_without_touching_the_rule() throws Exception {
    assertThat(found("")).containsExactly("T1");
    write("profile.yaml", "阈值:\n  最多格数: 99\n");
    assertThat(found("")).containsExactly("T1", "T3");
  }

  @Test
  void a_local_profile_that_names_no_limit_is_told_which_one_it_may_mean() throws Exception {
    write("profile-某省.yaml", "阈值:\n  最多字数: 9\n");
    assertThat(RuleCheckup.of(folder, "某省", new ClassCache(CACHE)).problems())
        .extracting(RuleProblem::describe)
        .containsExactly("profile-某省.yaml:2 没有名为“最多字数”的阈值。是不是要写“最多格数”？可以写：最多格数。");
  }

  @Test
  void a_rule_that_is_both_off_and_on_is_told() throws Exception {
    write("profile.yaml", "停用: [T1]\n启用: [T1]\n阈值: {最多格数: 100}\n");
    assertThat(RuleCheckup.of(folder, "", new ClassCache(CACHE)).problems())
        .extracting(RuleProblem::describe)
        .containsExactly("profile.yaml:2 规则 T1 既写在“停用”里，又写在“启用”里。请只留一处。");
  }

  @Test
  void severities_change_and_rules_are_switched_off_and_on() throws Exception {
    write("profile.yaml", "严重程度: {T2: 不符合}\n停用: [T1]\n启用: [T2]\n阈值: {最多格数: 100}\n");
    RuleRun run = load("").audit(clean().build(), AuditContext.NONE);
    assertThat(run.findings()).extracting(Finding::rule).containsExactly("T2");
    assertThat(run.findings().get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(run.checks().get(0).state()).isEqualTo(RuleCheck.State.NOT_APPLICABLE);
    assertThat(run.checks().get(0).reason()).isEqualTo("规则已停用");
  }

  @Test
  void a_local_profile_stands_over_the_common_one() throws Exception {
    write("profile.yaml", "审核年度: 2023\n监督机关: 甲市\n阈值: {最多格数: 100}\n");
    Files.createDirectory(folder.resolve("profiles"));
    write("profiles/乙省.yaml", "监督机关: 乙省人民政府办公厅\n阈值: {最多格数: 1}\n");
    RuleBook book = load("乙省");
    assertThat(book.profile().supervisor()).isEqualTo("乙省人民政府办公厅");
    assertThat(book.profile().auditedYear()).hasValue(2023);
    assertThat(found("乙省")).containsExactly("T1", "T3");
    assertThat(problems("丙省"))
        .containsExactly(
            "找不到名为“丙省”的配置。是不是要写“乙省”？要新建的，放在规则文件夹中，文件名为 profiles/丙省.yaml 或 profile-丙省.yaml。");
    assertThat(problems("乙省.yaml")).singleElement().asString().contains("是不是要写“乙省”？");
    assertThat(problems("../乙省")).singleElement().asString().contains("不能带文件夹");
  }

  @Test
  void every_mistake_in_a_profile_is_told_with_its_line() throws Exception {
    write(
        "profile.yaml",
        "审核年度: 24\n"
            + "严重程度:\n"
            + "  T9: 不符合\n"
            + "  T1: 严重\n"
            + "停用原则: [T1]\n"
            + "阈值:\n"
            + "  最多格树: 100\n"
            + "期限: {部门: 2月30日}\n"
            + "读取限制:\n"
            + "  内存: 很多\n"
            + "  时间: 60 MB\n"
            + "  识别内存: 100\n"
            + "  识别时限: 600 秒\n");
    assertThat(problems(""))
        .anyMatch(m -> m.startsWith("profile.yaml:1 审核年度应写四位年份"))
        .anyMatch(m -> m.startsWith("profile.yaml:3 没有编号为“T9”的规则。是不是要写“T1”？"))
        .anyMatch(m -> m.startsWith("profile.yaml:4 规则 T1 的严重程度应写"))
        .anyMatch(m -> m.startsWith("profile.yaml:5 不认识“停用原则”。是不是要写“停用”？"))
        .anyMatch(m -> m.startsWith("profile.yaml:8 “部门”的期限应写月和日"))
        .anyMatch(m -> m.startsWith("profile.yaml:10 “内存”应写不小于128的整数"))
        .anyMatch(m -> m.startsWith("profile.yaml:11 “时间”应写不小于1的整数，单位为秒"))
        .anyMatch(m -> m.startsWith("profile.yaml:12 “识别内存”应写不小于256的整数"))
        .anyMatch(m -> m.startsWith("profile.yaml:13 不认识“识别时限”。是不是要写“识别时间”？"))
        .anyMatch(
            m -> m.startsWith("a.drl:") && m.contains("规则用到阈值“最多格数”") && m.contains("“最多格树”"));
  }

  @Test
  void the_letters_deadline_and_number_and_the_weights_of_the_score_are_set() throws Exception {
    String limits = "阈值: {最多格数: 100}\n";
    write("profile.yaml", limits);
    assertThat(load("").profile().notice().deadline()).isEqualTo("收到本通知书之日起15个工作日内");
    write(
        "profile.yaml",
        limits + "整改通知书: {期限: 2025年4月30日, 文号: '某改〔2025〕{序号}号'}\n评分: {满分: 120, 不符合: 8}\n");
    Profile profile = load("").profile();
    assertThat(profile.notice().deadline()).isEqualTo("2025年4月30日前");
    assertThat(profile.notice().documentNumber()).isEqualTo("某改〔2025〕{序号}号");
    assertThat(profile.score()).isEqualTo(new Profile.Score(120, 8, 2));
    write("profile.yaml", limits + "整改通知书: {期限: 30天}\n");
    assertThat(load("").profile().notice().deadline()).isEqualTo("收到本通知书之日起30日内");
  }

  @Test
  void a_deadline_that_is_none_and_a_weight_that_is_none_are_told() throws Exception {
    write(
        "profile.yaml",
        "整改通知书:\n  期限: 2025年2月30日\n评分:\n  满分: 0\n  存疑: -1\n文号: 某改〔2025〕{序数}号\n"
            + "监督机关: \"某市\\n政府\"\n签名:\n  时间戳服务: file:///etc/hosts\n");
    assertThat(problems(""))
        .anyMatch(m -> m.startsWith("profile.yaml:6 文号里只能写 {序号}，不能写“{序数}”"))
        .anyMatch(m -> m.startsWith("profile.yaml:7 “监督机关”里有换行"))
        .anyMatch(m -> m.startsWith("profile.yaml:9 时间戳服务应写以 http:// 或 https:// 开头的网址"))
        .anyMatch(m -> m.startsWith("profile.yaml:2 整改期限应写天数或者日期"))
        .anyMatch(m -> m.startsWith("profile.yaml:4 评分的“满分”应写 1 到 1000 的整数"))
        .anyMatch(m -> m.startsWith("profile.yaml:5 评分的“存疑”应写 0 到 1000 的整数"));
  }

  @Test
  void yaml_that_is_none_is_told_with_its_line() throws Exception {
    write("profile.yaml", "审核年度：2024\n停用: [T1\n");
    assertThat(problems("")).anyMatch(m -> m.startsWith("profile.yaml:"));
  }

  @Test
  void a_waived_finding_is_shown_as_waived_and_does_not_count() throws Exception {
    String fingerprint =
        load("").audit(clean().build(), AuditContext.NONE).findings().get(0).fingerprint();
    for (String subject : List.of("指纹: " + fingerprint, "规则: T1\n  机关: 云岭县水务局\n  年度: 2024")) {
      write("waivers.yaml", "豁免:\n- " + subject + "\n  理由: 系统故障\n  批准: 某市\n  截止: 2025-06-01\n");
      RuleBook book = load("");
      List<Finding> findings = book.audit(clean().build(), AuditContext.NONE).findings();
      assertThat(findings).singleElement().matches(Finding::isWaived);
      assertThat(findings.get(0).waiver().orElseThrow().describe())
          .isEqualTo("已豁免：系统故障（批准：某市，有效期至2025年6月1日）");
      assertThat(Verdict.of(findings)).isEqualTo(Verdict.PASS);
      assertThat(book.leftOverWaivers()).isEmpty();
    }
  }

  @Test
  void expired_and_unused_waivers_are_told_and_have_no_effect() throws Exception {
    String entry = "- 规则: T1\n  机关: %s\n  年度: 2024\n  理由: 故障\n  批准: 某市\n  截止: %s\n";
    write(
        "waivers.yaml",
        "豁免:\n" + entry.formatted("云岭县水务局", "2025-05-31") + entry.formatted("别处", "2026年1月1日"));
    RuleBook book = load("");
    assertThat(book.audit(clean().build(), AuditContext.NONE).findings())
        .noneMatch(Finding::isWaived);
    assertThat(book.leftOverWaivers())
        .extracting(RuleProblem::describe)
        .satisfiesExactly(
            expired -> assertThat(expired).startsWith("waivers.yaml:2 这项豁免已于2025-05-31到期"),
            unused -> assertThat(unused).startsWith("waivers.yaml:8 这项豁免没有用到"));
  }

  @Test
  void a_waiver_without_reason_approver_or_end_is_refused() throws Exception {
    write("waivers.yaml", "豁免:\n- 指纹: 12\n- 规则: T1\n  机关: 甲\n  年度: 2024\n  截止: 永久\n");
    assertThat(problems(""))
        .anyMatch(m -> m.startsWith("waivers.yaml:2 指纹应当是16位"))
        .anyMatch(m -> m.startsWith("waivers.yaml:2 这项豁免缺少“理由”"))
        .anyMatch(m -> m.startsWith("waivers.yaml:3 这项豁免缺少“批准”"))
        .anyMatch(m -> m.startsWith("waivers.yaml:6 截止应写到日"));
    write("waivers.yaml", "豁免:\n- 规则: Ｔ９\n");
    assertThat(problems("")).anyMatch(m -> m.startsWith("waivers.yaml:2 没有编号为“Ｔ９”的规则。是不是要写“T1”？"));
  }

  @Test
  void waivers_that_are_expired_or_written_twice_are_noticed_before_any_audit() throws Exception {
    String entry = "- 规则: T1\n  机关: 甲\n  年度: 2024\n  理由: 故障\n  批准: 某市\n  截止: %s-12-31\n";
    write(
        "waivers.yaml",
        "豁免:\n" + entry.formatted("2020") + entry.formatted("2098") + entry.formatted("2099"));
    assertThat(RuleCheckup.of(folder, "", new ClassCache(CACHE)).notices())
        .extracting(RuleProblem::describe)
        .contains(
            "waivers.yaml:2 这项豁免已于2020-12-31到期，不再生效。请续批或者删去。",
            "waivers.yaml:14 这项豁免与第8行的相同。请只留一处。");
  }

  @Test
  void a_roster_is_read_from_what_a_spreadsheet_saves() throws Exception {
    String roster =
        "机关名称,机关类型,上级机关,别名\r\n云岭县人民政府,各级人民政府,,云岭县\r\n\"云岭县水务局\",部门,云岭县人民政府,水利局;云岭水务\r\n";
    String semicolons = "\uFEFF" + roster.replace("水利局;云岭水务", "\"水利局、云岭水务\"").replace(',', ';');
    for (byte[] saved :
        List.of(
            roster.getBytes(StandardCharsets.UTF_8),
            roster.getBytes(Charset.forName("GBK")),
            roster.replace(',', '\t').getBytes(StandardCharsets.UTF_8),
            semicolons.getBytes(StandardCharsets.UTF_8))) {
      Files.write(folder.resolve("roster.csv"), saved);
      var agencies = load("").roster();
      assertThat(agencies.agencies()).hasSize(2);
      assertThat(agencies.find("云岭水务").orElseThrow().type()).isEqualTo(OrganType.DEPT);
      assertThat(agencies.children(agencies.agencies().get(0)))
          .extracting("name")
          .containsExactly("云岭县水务局");
    }
  }

  @Test
  void mistakes_in_a_roster_are_told_with_their_lines() throws Exception {
    write("roster.csv", "机关名称,机关类型,上级,别名\n甲局,部们,,\n,部门,,\n乙局,部门,,丙局\n丙局,部门,,\n丁局,部门,,,多,了\n");
    assertThat(problems(""))
        .anyMatch(m -> m.startsWith("roster.csv:1 表头“上级”不认识。是不是要写“上级机关”？"))
        .anyMatch(m -> m.startsWith("roster.csv:2 机关类型“部们”不认识"))
        .anyMatch(m -> m.startsWith("roster.csv:3 这一行没有机关名称"))
        .anyMatch(m -> m.startsWith("roster.csv:5 “丙局”在第4行已经出现"))
        .anyMatch(m -> m.startsWith("roster.csv:6 这一行有6项，表头只有4项"));
    write("roster.csv", "机关名称,上级机关\n甲县，人民政府，\n乙县 水务局,乙县水务局\n丙县水务局,丙县\n丙县人民政府,\n");
    assertThat(problems(""))
        .containsExactly(
            "roster.csv:2 机关名称“甲县，人民政府，”里有逗号、分号一类的符号。各列要用半角逗号隔开；别名写在“别名”一列。",
            "roster.csv:3 上级机关“乙县水务局”就是本机关。请改正，没有上级机关的留空。",
            "roster.csv:4 上级机关“丙县”不在名单中。是不是要写“丙县人民政府”？请照抄名单中的名称，或者在名单中加上它，或者留空。");
    write("roster.csv", "机关,类型\n甲,部门\n");
    assertThat(problems(""))
        .anyMatch(m -> m.contains("表头“机关”不认识。是不是要写“机关名称”？"))
        .noneMatch(m -> m.startsWith("roster.csv:2"));
  }

  @Test
  void what_a_hand_types_by_habit_is_read_where_it_can_only_mean_one_thing() throws Exception {
    write("profile.yaml", "审核年度: ２０２４年\n停用: T1、T3\n阈值:\n  最多格数: １２０\n");
    Profile profile = load("").profile();
    assertThat(profile.auditedYear()).hasValue(2024);
    assertThat(profile.off()).containsExactlyInAnyOrder("T1", "T3");
    assertThat(profile.thresholds().get("最多格数")).isEqualByComparingTo("120");
    write("roster.csv", "机关名称\t机关类型\t上级机关\n甲县\t人民政府\t\n乙局\t部门\t甲县\t\t\n");
    assertThat(load("").roster().find("乙局").orElseThrow().parent()).isEqualTo("甲县");
  }

  @Test
  void a_full_width_colon_is_told_where_it_stands_and_nothing_that_follows_from_it()
      throws Exception {
    write("profile.yaml", "停用：[T1]\n阈值:\n  最多格数: 100\n");
    assertThat(problems("")).contains("profile.yaml:1:3 这里的冒号“：”是全角的。请改为半角冒号“:”，后面空一格。");
    write("profile.yaml", "阈值:\n  最多格数: 一百\n");
    assertThat(problems("")).containsExactly("profile.yaml:2 阈值“最多格数”应当是一个数，而不是“一百”。");
    write("profile.yaml", "阈值:\n  最多格数: 100\n");
    write("waivers.yaml", "豁免:\n- 规则：T1\n  机关：甲县\n");
    assertThat(problems(""))
        .containsExactly(
            "waivers.yaml:2:5 这里的冒号“：”是全角的。请改为半角冒号“:”，后面空一格。",
            "waivers.yaml:3:5 这里的冒号“：”是全角的。请改为半角冒号“:”，后面空一格。");
    write("waivers.yaml", "豁免:\n规则: T1\n机关: 甲县\n");
    assertThat(problems("")).singleElement().asString().startsWith("waivers.yaml:2 先写一行“豁免:”");
    write("waivers.yaml", "- 规则: T1\n");
    assertThat(problems("")).singleElement().asString().contains("少了一行名称（如“豁免:”）");
  }

  @Test
  void what_is_no_yaml_is_told_in_one_go_at_the_line_that_is_to_be_mended() throws Exception {
    String[][] files = {
      {"停用:[T1]\n阈值:\n\t最多格数: 1\n", "1:3 冒号后面要空一格。", "3:1 行首是制表符（Tab）。请改为半角空格。"},
      {"阈值：\n  最多格数： 1\n", "1:3 这里的冒号“：”是全角的。", "2:7 这里的冒号“：”是全角的。"},
      {"阈值:\n最多格数: 1\n", "2 不认识“最多格数”。如果它属于上面的“阈值”，请在行首加两个空格。"},
      {"阈值:\n　最多格数: 1\n", "2 行首是全角空格。请改为两个半角空格。"},
      {"停用: [T1]\n监督机关: \"某市\n文号: 某\n", "2:7 从这里起有一个引号没有配对。"},
      {"评分: {满分: 100\n", "1:5 花括号、方括号里的写法有误"},
      {"阈值:\n- 最多格数: 1\n", "2:1 “阈值”下面的各行不用“- ”开头"},
      {
        "停用：[T9]\n阈值:\n\t最多格数: 1\n期限:\n　部门: 2月30日\n",
        "1:3 这里的冒号“：”是全角的。",
        "1 没有编号为“T9”的规则。",
        "3:1 行首是制表符（Tab）。",
        "5:1 行首是全角空格。",
        "5 “部门”的期限应写月和日"
      },
      {"阈值:\n  最多格数: -1\n", "2 阈值“最多格数”应当不小于 0，而不是“-1”。"},
    };
    for (String[] file : files) {
      write("profile.yaml", file[0]);
      List<String> told = problems("");
      for (int i = 1; i < file.length; i++) {
        String place = "profile.yaml:" + file[i];
        assertThat(told).as(file[0]).anyMatch(m -> m.startsWith(place));
      }
    }
  }

  @Test
  void what_hands_do_not_write_in_yaml_is_refused_where_it_stands() throws Exception {
    write("profile.yaml", "停用: " + "[".repeat(20_000) + "]".repeat(20_000) + "\n阈值: {最多格数: 100}\n");
    write("waivers.yaml", "豁免:\n- 规则: T1\n  理由: *重要\n");
    write("依据.yaml", "依据: !!java.net.URL [http://127.0.0.1]\n");
    write("阈值.yaml", "最多格数: &最多 100\n");
    assertThat(RuleCheckup.of(folder, "", new ClassCache(CACHE)).problems())
        .extracting(RuleProblem::describe)
        .anyMatch(m -> m.matches("profile\\.yaml:1:\\d+ 括号或者缩进的层次太多。.*"))
        .anyMatch(m -> m.startsWith("waivers.yaml:3:7 值不能以 * 开头"))
        .anyMatch(m -> m.startsWith("依据.yaml:1:5 值不能以 ! 开头"))
        .anyMatch(m -> m.startsWith("阈值.yaml:1:7 值不能以 & 开头"));
  }

  @Test
  void days_are_read_as_people_and_office_programs_write_them() throws Exception {
    for (String day :
        List.of(
            "2025-01-28", "2025/1/28", "2025.1.28", "2025年1月28日", "20250128", "2025/1/28 0:00")) {
      write("roster.csv", "机关名称,机关类型,提交日期,备注\n甲县,县人民政府," + day + ",电话\n");
      assertThat(load("").roster().agencies().get(0).submitted())
          .hasValue(LocalDate.of(2025, 1, 28));
    }
    write("roster.csv", "机关名称,提交日期\n甲局,45685\n乙局,2025-02-30\n");
    assertThat(problems(""))
        .anyMatch(m -> m.startsWith("roster.csv:2 提交日期“45685”看不懂。这是电子表格内部的日期序号"))
        .anyMatch(m -> m.startsWith("roster.csv:3 提交日期“2025-02-30”看不懂。没有这一天。"));
    Files.delete(folder.resolve("roster.csv"));
    write(
        "profile.yaml", "整改通知书: {期限: 2025-04-30}\n期限: {政府办公室: 2月28号}\n监督机关: “某市”\n阈值: {最多格数: 1}\n");
    Profile profile = load("").profile();
    assertThat(profile.notice().deadline()).isEqualTo("2025年4月30日前");
    assertThat(profile.deadlines()).containsEntry("政府办公厅（室）", MonthDay.of(2, 28));
    assertThat(profile.supervisor()).isEqualTo("某市");
  }

  @Test
  void a_roster_without_heading_or_of_another_format_is_told_as_such() throws Exception {
    write("roster.csv", "某县应报名单,,,\n机关名称,机关类型,,\n甲局,部门,,\n");
    assertThat(problems("")).singleElement().asString().startsWith("roster.csv:1 第一行应当是表头");
    Files.copy(
        RuleFolders.SHIPPED.resolve("决策表.drl.xlsx"),
        folder.resolve("roster.csv"),
        REPLACE_EXISTING);
    assertThat(problems("")).singleElement().asString().startsWith("roster.csv 这是办公软件的文件");
  }

  @Test
  void agencies_that_stand_below_themselves_are_told() throws Exception {
    write("roster.csv", "机关名称,机关类型,上级机关\n甲县,人民政府,乙局\n乙局,部门,甲县\n丙局,部门,乙局\n");
    assertThat(problems(""))
        .containsExactly(
            "roster.csv:2 “甲县”的上级机关往上又回到它自己。请改正其中一个上级机关。",
            "roster.csv:3 “乙局”的上级机关往上又回到它自己。请改正其中一个上级机关。");
    write("roster.csv", "机关名称，机关类型\n甲县，人民政府\n");
    assertThat(problems("")).singleElement().asString().contains("各列要用半角逗号隔开");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private RuleBook load(String profile) throws RuleBookException {
    return RuleBook.load(folder, profile, new ClassCache(CACHE), TODAY);
  }

  private List<String> found(String profile) throws RuleBookException {
    return load(profile).audit(clean().build(), AuditContext.NONE).findings().stream()
        .map(Finding::rule)
        .toList();
  }

  private List<String> problems(String profile) {
    return catchThrowableOfType(RuleBookException.class, () -> load(profile)).problems().stream()
        .map(RuleProblem::describe)
        .toList();
  }
}
