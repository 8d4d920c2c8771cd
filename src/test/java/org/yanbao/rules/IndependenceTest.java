package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Rules are told one by one")
class IndependenceTest {
  private static final String FILE =
      """
      package yanbao.rules
      import org.yanbao.rules.fact.*
      global 审核 审核
      %s
      rule "甲"
        @id("Z1") @severity("hint") @basis("无") %s
      when
        accumulate($格: 单元格(表 == "表二"); $各格: collectList($格), $数: count($格); $数 > 0) %s
      then
        审核.发现("共" + $数 + "格；insert(1)。").见($各格); // update
        %s
      end
      """;

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      emptyValue = "",
      nullValues = "-",
      value = {
        "only look at facts and say what they found|      |      |                        |      |"
            + " true",
        "are switched off|      | @off |                        |      | true",
        "weigh a sum| | | 行($分: 分项合计) eval($分.add($分).signum() > 0) | | true",
        "say two things| | | | 审核.发现(\"又。\").见($各格); | true",
        "put facts in|      |      |                        | insert($格); | false",
        "change facts|      |      |                        | modify($格) {} | false",
        "take facts away|      |      |                        | delete($格); | false",
        "speak to the engine|      |      |                        | drools.halt(); | false",
        "take out what others said|      |      |                        | 审核.取出(); | false",
        "change what they collected| | | eval($各格.add($数)) | | false",
        "empty what they collected| | | eval($各格.removeAll($各格)) | | false",
        "ask for chance| | | eval(Math.random() > 0.5) | | false",
        "ask for the day| | | eval(java.time.LocalDate.now().getYear() > 2024) | | false",
        "have a turn| | salience 10 | | | false",
        "share code| function int 一() { return 1; } | | | | false",
        "share facts of their own| declare 事 数: int end | | | | false",
        "share a question| query 问() 单元格() end | | | | false",
      })
  @DisplayName("where they")
  void holdsWhereRulesOnlyLookAndSay(
      String words, String head, String opening, String condition, String saying, boolean holds)
      throws IOException, RuleBookException {
    String file = FILE.formatted(text(head), text(opening), text(condition), text(saying));
    Files.writeString(folder.resolve("a.drl"), file);

    RuleSources sources = RuleSources.read(folder, "", ParseCache.none());

    assertThat(Independence.holds(sources)).as(file).isEqualTo(holds);
  }

  @Test
  @DisplayName("in the rule book that is shipped")
  void holdsForShippedRules() throws RuleBookException {
    RuleSources sources = RuleSources.read(Path.of("rules"), "", ParseCache.none());

    assertThat(Independence.holds(sources)).isTrue();
    assertThat(Edition.of(sources, sources.byName()).rules()).hasSizeGreaterThan(90);
  }

  @Test
  @DisplayName("and an edition is read as it was written")
  void isReadAsWritten() throws RuleBookException {
    RuleSources sources = RuleSources.read(Path.of("rules"), "", ParseCache.none());
    Edition edition = Edition.of(sources, sources.byName());

    assertThat(Edition.read(edition.written())).contains(edition);
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
