package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanbao.rules.source.RuleProblem;

class RuleCheckupTest {
  private static final ClassCache CACHE = new ClassCache(Path.of("target", "rule-cache"));

  @TempDir Path folder;

  @Test
  void all_mistakes_of_all_files_are_told_in_one_go_in_plain_chinese() throws Exception {
    RuleText.write(folder, "a.drl", RuleText.rule("T1", "甲", "报高(年度 == 2024)", ""));
    RuleText.write(folder, "b.drl", RuleText.rule("T2", "乙", "单元格(列名 == \"总计\")", ""));
    RuleText.write(folder, "c.drl", RuleText.rule("T3", "丙", "报告（）", ""));
    RuleText.write(
        folder,
        "d.drl",
        RuleText.rule("T4", "丁", "$报告: 报告()", "审核.发现(\"丁\").看($报告);"),
        RuleText.rule("T5", "戊", "报告()", "审核.发现(\"戊\").见($报告);"),
        RuleText.rule("T6", "己", "报告()", "审核.发现(\"己\")"),
        RuleText.rule("T7", "庚", "报告()", "审核.发现(7);"),
        RuleText.rule("T8", "辛", "报告(年度 == \"甲\")", "审核.发现(\"辛\");"),
        RuleText.talker("T9", "壬"));
    Files.writeString(folder.resolve("profile.yaml"), "审核年度: 24\n");
    Files.writeString(folder.resolve("roster.csv"), "机关\n甲局\n");
    assertThat(RuleCheckup.of(folder, "", CACHE).problems())
        .extracting(RuleProblem::describe)
        .anyMatch(m -> m.startsWith("a.drl:7:3 规则“甲”：没有名为“报高”的事实。是不是要写“报告”？"))
        .anyMatch(m -> m.startsWith("b.drl:7:3 规则“乙”：事实“单元格”没有“列名”这一项。"))
        .anyMatch(m -> m.startsWith("c.drl:7:5 ") && m.contains("全角符号"))
        .anyMatch(m -> m.startsWith("d.drl:9:14 规则“丁”：“发现”没有“看”。"))
        .anyMatch(m -> m.startsWith("d.drl:16:16 规则“戊”：没有名为“$报告”的变量。"))
        .anyMatch(m -> m.startsWith("d.drl:23:1 规则“己”：then 部分写得不完整"))
        .anyMatch(m -> m.contains("规则“庚”：“审核”的“发现”后面括号里应当是文字，现在是数。"))
        .anyMatch(m -> m.contains("规则“辛”：“甲”不是数，不能与数比较。"))
        .anyMatch(m -> m.startsWith("profile.yaml:1 "))
        .anyMatch(m -> m.startsWith("roster.csv:1 "))
        .noneMatch(m -> m.contains("规则“壬”"));
  }

  @Test
  void slips_of_the_pen_are_told_where_they_stand_and_do_not_hide_the_rest() throws Exception {
    String rule = RuleText.rule("T1", "甲", "$格: 单元格(数 > 1)", "审核.发现(\"甲\").见($格);");
    RuleText.write(folder, "a.drl", rule.replace("(数 > 1)", "（数 > 1）"), RuleText.talker("T1", "乙"));
    RuleText.write(folder, "b.drl", rule.replace("T1", "T2").replace("数 > 1", "数 ≥ 1"));
    RuleText.write(folder, "c.drl", rule.replace("T1", "T3").replace("when", "When"));
    RuleText.write(folder, "d.drl", rule.replace("T1", "T4").replace("甲\").见($格)", "丁\")"));
    RuleText.write(
        folder, "e.drl", rule.replace("T1", "T5").replace("数 > 1", "表 == \"表三\", 行 == \"规章\""));
    RuleText.write(folder, "f.drl", rule.replace("T1", "T6").replace("数 > 1", "原文 matches \"(1\""));
    Files.writeString(
        folder.resolve("g.drl"), "package yanbao.rules\nimport java.io.File\n" + rule);
    RuleCheckup checkup = RuleCheckup.of(folder, "", CACHE);
    assertThat(checkup.problems())
        .extracting(RuleProblem::describe)
        .anyMatch(m -> m.startsWith("a.drl:7:10 规则“甲”：引号和注释之外用了全角符号“（”"))
        .anyMatch(m -> m.contains("规则“乙”：编号 T1 重复"))
        .anyMatch(m -> m.matches("b\\.drl:7:\\d+ 规则“甲”：“≥”请写作 >=。"))
        .anyMatch(m -> m.startsWith("c.drl:6:1 规则“甲”：rule、when、then、end 要用小写字母"))
        .anyMatch(m -> m.contains("正则表达式写错了：(1。"))
        .anyMatch(m -> m.startsWith("g.drl:2:8 规则不得使用 java.io.File。"))
        .anyMatch(m -> m.contains("文件开头缺少一行：global 审核 审核"));
    assertThat(checkup.notices())
        .extracting(RuleProblem::describe)
        .anyMatch(m -> m.startsWith("d.drl:") && m.contains("问题没有证据"))
        .anyMatch(m -> m.contains("表三没有“规章”这一行"));
  }

  @Test
  void a_broken_rule_does_not_hide_what_is_wrong_with_the_others_of_its_file() throws Exception {
    String sound = RuleText.talker("T9", "壬");
    RuleText.write(
        folder,
        "a.drl",
        sound,
        RuleText.rule("T1", "甲", "单元格(表 == \"表三\"", "审核.发现(\"甲\");"),
        RuleText.talker("T2", "乙").replace("then", ""),
        RuleText.talker("T3", "丙").replace("@id(\"T3\")", "@id(\"T3)"),
        RuleText.rule("T4", "丁", "单元格(表 = \"表三\")", "审核.发现(\"丁\");"),
        RuleText.talker("T5", "戊").replace("@basis", "@basic"),
        RuleText.talker("T9", "己"),
        RuleText.talker("T6", "庚").replace("end", ""));
    RuleText.write(
        folder, "b.drl", RuleText.talker("T7", "辛").replace("@id", "@variantOf(\"T1\") @id"));
    RuleText.write(
        folder,
        "a2.drl",
        RuleText.rule("U1", "子", "单元格(表 == \"表三\" 且 数 > 1)", "审核.发现(\"子\");"),
        RuleText.rule("U3", "寅", "$格: 单元格()", "审核.发现(\"寅\").看($格);"),
        RuleText.rule("U4", "卯", "$格: 单元格()", "delete($格);"),
        RuleText.rule("U5", "辰", "eval(java.util.List.of(1).map(i -> i + 1))", "审核.发现(\"辰\");"),
        RuleText.talker("U2", "丑").replace("when", "when /* 说明"));
    assertThat(RuleCheckup.of(folder, "", CACHE).problems())
        .extracting(RuleProblem::describe)
        .anyMatch(m -> m.contains("规则“甲”：这里的左括号没有配对的右括号"))
        .anyMatch(m -> m.contains("规则“乙”：缺少 then"))
        .anyMatch(m -> m.contains("这一行的双引号不配对"))
        .anyMatch(m -> m.contains("规则“丁”：语法有误：在“=”之前") && m.contains("相等要写 =="))
        .anyMatch(m -> m.contains("规则“戊”：不认识的标注 @basic。是不是要写“basis”？"))
        .anyMatch(m -> m.contains("规则“己”：编号 T9 重复"))
        .anyMatch(m -> m.contains("规则“庚”：缺少 end"))
        .anyMatch(m -> m.contains("规则“子”：语法有误：在“且”之前") && m.contains("并且用半角逗号隔开"))
        .anyMatch(m -> m.contains("规则“丑”：从这里起的注释没有结束"))
        .anyMatch(m -> m.startsWith("a2.drl:16:14 规则“寅”：“发现”没有“看”。"))
        .anyMatch(m -> m.startsWith("a2.drl:23:3 规则“卯”：规则只看事实、写出发现，不得增加、删除、改动事实"))
        .allMatch(m -> m.matches("a2?\\.drl:\\d+.*"))
        .noneMatch(m -> m.contains("规则“壬”"));
  }

  @Test
  void what_stands_between_rules_or_is_no_file_is_told_where_it_stands() throws Exception {
    RuleText.write(
        folder,
        "a.drl",
        RuleText.talker("T1", "甲") + "end\n",
        RuleText.talker("T2", "乙") + "以下各条为本地规定\n",
        RuleText.talker("t1", "丙"),
        RuleText.talker("T3", "写明\\\"三公\\\"经费"),
        RuleText.talker("T4", "丁").replaceAll("@basis.*", "@basis(\"  \")"),
        RuleText.rule("T5", "戊", "$格: 单元格(数 > 1 and 数 < 5)", "审核.发现(\"戊\").见($格);"),
        RuleText.rule("T6", "己", "报告()", "审核.发现(\"己\").应为(java.math.BigDecimal.ONE.add(1));"),
        "// 句子(写有(\"[\\\\u4e00-\\\\u9fff]\"))\n");
    Files.writeString(folder.resolve("b.drl"), "\n");
    Files.createDirectory(folder.resolve("c.drl"));
    Files.createSymbolicLink(folder.resolve("profile.yaml"), folder.resolve("none"));
    RuleCheckup checkup = RuleCheckup.of(folder, "", CACHE);
    assertThat(checkup.problems())
        .extracting(RuleProblem::describe)
        .anyMatch(m -> m.startsWith("a.drl:11:1 规则“甲”：这里多了一个 end。"))
        .anyMatch(m -> m.startsWith("a.drl:19:1 规则“乙”：这一行不在规则之内。说明的话每行以 // 开头"))
        .anyMatch(m -> m.startsWith("a.drl:21:3 规则“丙”：编号 t1 与 a.drl:4 的 T1 只差大小写"))
        .anyMatch(m -> m.contains("规则名里不能有半角引号"))
        .anyMatch(m -> m.contains("规则“丁”：缺少依据"))
        .anyMatch(m -> m.contains("规则“戊”：语法有误：在“and”之前") && m.contains("并且用半角逗号隔开"))
        .anyMatch(m -> m.contains("规则“己”：") && m.contains("要写成 java.math.BigDecimal.valueOf(1)"))
        .noneMatch(m -> m.contains("转义"));
    assertThat(checkup.notices())
        .extracting(RuleProblem::describe)
        .anyMatch(m -> m.startsWith("b.drl 这个文件里没有规则"))
        .anyMatch(m -> m.startsWith("c.drl 这不是文件"))
        .anyMatch(m -> m.startsWith("profile.yaml 这不是文件"));
  }

  @Test
  void rules_that_can_never_fire_or_that_say_the_same_twice_are_noticed() throws Exception {
    RuleText.write(
        folder,
        "a.drl",
        RuleText.rule("T1", "甲", "单元格(表 == \"表三\", 行 == \"三（七）\")", "审核.发现(\"甲\");"),
        RuleText.rule("T2", "乙", "单元格(表 == \"表三\", 表 == \"表二\")", "审核.发现(\"乙\");"),
        RuleText.talker("T3", "丙"),
        RuleText.talker("T4", "丁"));
    RuleCheckup checkup = RuleCheckup.of(folder, "", CACHE);
    assertThat(checkup.problems()).isEmpty();
    assertThat(checkup.rules()).hasSize(4);
    assertThat(checkup.notices())
        .extracting(RuleProblem::describe)
        .anyMatch(m -> m.contains("“行”不会是“三（七）”，这个条件永远不成立。是不是要写“三(七)”？"))
        .anyMatch(m -> m.contains("不能既是“表三”又是“表二”，这条规则永远不会触发"))
        .anyMatch(m -> m.contains("规则“丁”：条件与 a.drl:") && m.contains("完全相同"));
  }

  @Test
  void of_the_shipped_rules_nothing_is_noticed() throws Exception {
    RuleCheckup checkup = RuleCheckup.of(Path.of("rules"), "", CACHE);
    assertThat(checkup.problems()).isEmpty();
    assertThat(checkup.notices()).isEmpty();
  }

  @Test
  void of_many_possible_values_the_nearest_are_named() throws Exception {
    RuleText.write(
        folder,
        "a.drl",
        RuleText.rule("T1", "甲", "$数: 正文数字(事项 == \"办结件数\")", "审核.发现(\"甲\").见($数);"));
    assertThat(RuleCheckup.of(folder, "", CACHE).notices())
        .extracting(RuleProblem::describe)
        .singleElement()
        .asString()
        .contains("是不是要写“办结申请件数”？可以是：办结申请件数、")
        .matches("(?s).*等\\d+种。.*")
        .hasSizeLessThan(300);
  }

  @Test
  void conditions_that_contradict_themselves_or_each_other_are_noticed() throws Exception {
    RuleText.write(
        folder,
        "a.drl",
        RuleText.rule("T1", "甲", "单元格(数 > 100, 数 < 50)", "审核.发现(\"甲\");"),
        RuleText.rule("T2", "乙", "收费说明(情形 == \"收取\")\n  not 收费说明(情形 == \"收取\")", "审核.发现(\"乙\");"),
        RuleText.talker("T3", "丙"),
        RuleText.talker("T4", "丁").replace("hint", "error"),
        RuleText.talker("T5", "戊").replace("@id", "@organ(\"GOV\") @id"),
        RuleText.talker("T6", "己").replace("@id", "@organ(\"DEPT\") @id"));
    assertThat(RuleCheckup.of(folder, "", CACHE).notices())
        .extracting(RuleProblem::describe)
        .anyMatch(m -> m.contains("规则“甲”：“数”不能既大于100又小于50，这条规则永远不会触发"))
        .anyMatch(m -> m.contains("规则“乙”：条件既要求有这样的“收费说明”，又要求没有"))
        .anyMatch(m -> m.contains("规则“丁”：条件与 a.drl:") && m.contains("严重程度却不同（一条是“不符合”，一条是“提示”）"))
        .noneMatch(m -> m.contains("规则“己”：条件与 a.drl:31"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "单元格(数 > 5, 数 < 5)",
        "单元格(数 >= 5, 数 < 5)",
        "单元格(数 > 100 && 数 < 50)",
        "单元格($数: 数 > 100, 数 <= 50)",
        "单元格(数 == 3, 数 > 5)",
        "单元格(列 == \"总计\", 列 != \"总计\")",
        "单元格(表 == \"表三\" && 表 != \"表三\")"
      })
  void what_no_fact_can_meet_is_noticed(String condition) throws Exception {
    assertThat(neverFires(condition)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "单元格(数 >= 5, 数 <= 5)",
        "单元格(数 > 5 || 数 < 3)",
        "单元格(数 > 3, 数 > 5, 数 < 6)",
        "单元格(列 == \"总计\", 行 != \"四\")",
        "单元格(数 == 5, 数 >= 5)"
      })
  void what_some_fact_can_meet_is_not(String condition) throws Exception {
    assertThat(neverFires(condition)).isFalse();
  }

  private boolean neverFires(String condition) throws Exception {
    RuleText.write(folder, "a.drl", RuleText.rule("T1", "甲", condition, "审核.发现(\"甲\");"));
    RuleCheckup checkup = RuleCheckup.of(folder, "", CACHE);
    assertThat(checkup.problems()).isEmpty();
    return checkup.notices().stream().anyMatch(n -> n.describe().contains("永远不会触发"));
  }

  @Test
  void the_same_condition_with_other_names_of_variables_is_noticed() throws Exception {
    RuleText.write(
        folder,
        "a.drl",
        RuleText.rule("T1", "甲", "$格: 单元格(表 == \"表三\", $数: 数, 数 > 9)", "审核.发现(\"甲\");"),
        RuleText.rule("T2", "乙", "$单: 单元格(表 == \"表三\", $件: 数, 数 > 9)", "审核.发现(\"乙\");"),
        RuleText.rule("T3", "丙", "$格: 单元格(表 == \"表三\", $数: 数, 数 > 8)", "审核.发现(\"丙\");"));
    assertThat(RuleCheckup.of(folder, "", CACHE).notices())
        .extracting(RuleProblem::describe)
        .filteredOn(m -> m.contains("完全相同"))
        .singleElement()
        .asString()
        .contains("规则“乙”");
  }

  @Test
  void a_file_that_is_no_rule_file_by_its_name_is_noticed() throws Exception {
    RuleText.write(folder, "a.drl", RuleText.talker("T1", "甲"));
    Files.writeString(folder.resolve("b.drl.txt"), "");
    Files.writeString(folder.resolve("决策表.xlsx"), "");
    Files.writeString(folder.resolve("roster.xlsx"), "");
    Files.writeString(folder.resolve("profile.yml"), "");
    Files.writeString(folder.resolve("profile-某省.yaml"), "");
    Files.writeString(folder.resolve("~$决策表.drl.xlsx"), "");
    Files.writeString(folder.resolve(".~决策表.drl.xlsx"), "");
    Files.writeString(folder.resolve("读我.md"), "");
    assertThat(RuleCheckup.of(folder, "", CACHE).notices())
        .extracting(RuleProblem::describe)
        .satisfiesExactly(
            m -> assertThat(m).startsWith("b.drl.txt 这个文件没有读取。"),
            m -> assertThat(m).startsWith("profile.yml 这个文件没有读取。是不是要写“profile.yaml”？"),
            m -> assertThat(m).startsWith("roster.xlsx 这个文件没有读取。是不是要写“roster.csv”？"),
            m -> assertThat(m).startsWith("决策表.xlsx 这个文件没有读取。决策表要用 xlsx 格式"));
  }

  @Test
  void the_shipped_folder_has_no_mistake() {
    assertThat(RuleCheckup.of(RuleFolders.SHIPPED, "", CACHE).problems())
        .extracting(RuleProblem::describe)
        .isEqualTo(List.of());
  }

  @Test
  void an_edit_that_breaks_the_folder_leaves_the_old_rules_in_force() throws Exception {
    System.setProperty("yanbao.cache", Path.of("target", "rule-cache").toString());
    try {
      Path file = RuleText.write(folder, "a.drl", RuleText.talker("T1", "甲"));
      RuleBookWatch watch = new RuleBookWatch(folder, "");
      assertThat(watch.refresh()).isEmpty();
      Files.writeString(file, "rule 甲甲");
      assertThat(watch.refresh()).isPresent();
      assertThat(watch.current().rules()).hasSize(1);
      RuleText.write(folder, "a.drl", RuleText.talker("T1", "甲"), RuleText.talker("T2", "乙"));
      assertThat(watch.refresh()).isEmpty();
      assertThat(watch.current().rules()).hasSize(2);
    } finally {
      System.clearProperty("yanbao.cache");
    }
  }
}
