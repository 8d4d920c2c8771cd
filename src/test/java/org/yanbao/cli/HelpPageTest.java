package org.yanbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Help and messages")
class HelpPageTest {
  static Stream<List<String>> commands() {
    return Stream.of(
            "audit",
            "watch",
            "read",
            "verify",
            "rules",
            "rules list",
            "rules check",
            "rules explain",
            "rules test",
            "rules diff",
            "archive",
            "archive merge",
            "archive renew",
            "keys",
            "keys create",
            "keys show",
            "keys request",
            "keys install")
        .map(words -> List.of(words.split(" ")));
  }

  @ParameterizedTest
  @MethodSource("commands")
  @DisplayName("keep within eighty columns and set what is explained below one another")
  void areSetInColumns(List<String> command) {
    Object[] words = Stream.concat(command.stream(), Stream.of("--help")).toArray();
    List<String> lines = CommandLineRun.of(words).out().lines().toList();

    assertThat(lines).allMatch(line -> TextWidth.of(line) <= 80);
    // In each list the explanations begin in one column, whatever the width of what they explain.
    int column = 0;
    for (String line : lines) {
      if (line.isBlank()) {
        column = 0;
      } else if (line.startsWith("  ")) {
        String explained = line.stripLeading();
        int gap = explained.indexOf("  ");
        if (gap > 0 && !explained.startsWith("4 ")) {
          int blanks = gap;
          while (explained.charAt(blanks) == ' ') {
            blanks++;
          }
          int begins = TextWidth.of(line.substring(0, line.length() - explained.length() + blanks));
          assertThat(column).as(line).isIn(0, begins);
          column = begins;
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "audit --quiet --json",
        "audit --quiet --quiet",
        "audit --out 甲 --out 乙",
        "audit --out",
        "audit --quite",
        "audit --year 二〇二四",
        "audit --year 24",
        "audit --jobs 0",
        "audit --level X",
        "audit --fail-on bad",
        "verify",
        "verify 没有的文件",
        "verify reports-in --head 123",
        "rules",
        "rules explain",
        "rules diff rules",
        "keys create",
        "archive merge",
        "没有的命令"
      })
  @DisplayName("say in Chinese what is wrong with a command, without a word of another language")
  void areChinese(String command) {
    CommandLineRun run = CommandLineRun.of((Object[]) command.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("错误：").doesNotContain("Error", "Missing", "expected");
    assertThat(run.err().lines().findFirst().orElseThrow())
        .doesNotContainPattern("[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}");
  }

  @Test
  @DisplayName("name options that exclude one another, and an option that lacks its value")
  void nameTheOptions() {
    assertThat(CommandLineRun.of("audit", "--quiet", "--json").err())
        .contains("--quiet 和 --json 不能同时使用");
    assertThat(CommandLineRun.of("audit", "--out").err()).contains("--out 后面没有写值");
  }

  @Test
  @DisplayName(
      "break lines without a closing mark at their beginning or an opening one at their end")
  void breakLines() {
    String text = "签名用的密钥库（.p12、.pfx）；没有写明的，用演示密钥，每页标明“演示签名”，仅供试用。";
    for (int columns = 12; columns < 60; columns++) {
      List<String> lines = TextLines.of(text, columns);
      assertThat(String.join("", lines)).isEqualTo(text);
      assertThat(lines).noneMatch(line -> "，。、；）”".contains(line.substring(0, 1)));
      assertThat(lines).noneMatch(line -> line.endsWith("（") || line.endsWith("“"));
    }
  }
}
