package org.yanbao.rules.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedTest {
  private static final String LETTERS = "ab甲乙1。";

  @ParameterizedTest
  @DisplayName("a text without the words of an expression need not be searched")
  @CsvSource(
      delimiter = ' ',
      value = {
        "考核|考评 我局开展了培训",
        "信息处理费管理办法[〉》]*国办函 信息处理费管理办法",
        "(未|没有)(组织)?(开展|进行)[^。]{0,15}考核 没有组织考试",
        "复议[^。；]*(均|全部|都)[^。；，、]{0,8}维持 行政复议维持",
        "\\(一\\) （一）",
        "[XxＸ]{2,} 一二三",
        "(?s).*公开.* 不予处理",
        "(?<!自)我局(?![限部]) 自我评价",
        "a+b cccb",
        "[上去前]年 今年以前",
        "审[查核] 核实和审计",
        "[？?]{2,}件 为什么？多少?",
        "(我|本)(局|院) 本地法院我的局",
        "[\\u4e00-\\u9fff]{1,8}[发函字]〔20 国办函[2020]109号",
      })
  void rulesOut(String regex, String text) {
    assertThat(Need.of(regex).isMetBy(text, Traces.of(text))).isFalse();
    assertThat(Need.of(regex).isMetBy(text, Traces.UNKNOWN)).isFalse();
  }

  @ParameterizedTest
  @DisplayName("of what may stand for something else nothing is said")
  @ValueSource(
      strings = {
        "(?i)abc",
        "(?x)a b",
        "(a)\\1",
        "\\Qab\\E",
        "\\x41",
        "[a-z&&[b]]",
        "[[:alpha:]]",
        "𠀀*",
        "(?<name>甲)",
        "\\p{L}",
        "\\u7532",
        "a|",
        "甲?",
        "甲*",
        "甲{0,3}",
        "[^甲]",
        "(?=甲)",
        "(?!甲)",
        ".*",
        "甲**",
        "甲{,3}",
        "(甲",
        "[甲",
        "甲)",
        "",
        "(甲|乙|)",
        "\\",
        "a{x}"
      })
  void saysNothing(String regex) {
    assertThat(Need.of(regex)).isEqualTo(Need.NOTHING);
  }

  @Test
  @DisplayName("an expression nested without end is left alone")
  void leavesDeepNesting() {
    assertThat(Need.of("(".repeat(100_000) + "甲" + ")".repeat(100_000))).isEqualTo(Need.NOTHING);
  }

  @Test
  @DisplayName("whatever is found in a text, the text held what was needed")
  void isSoundInBothSyntaxes() {
    Random lot = new Random(20_240_101);
    int found = 0;
    int ruledOut = 0;
    int exact = 0;
    for (int i = 0; i < 5_000; i++) {
      String regex = regex(lot, 2);
      Need need = Need.of(regex);
      Pattern java = Pattern.compile(regex);
      com.google.re2j.Pattern re2 = com.google.re2j.Pattern.compile(regex);
      for (int j = 0; j < 10; j++) {
        String text = text(lot);
        boolean isFound = java.matcher(text).find() || re2.matcher(text).find();
        boolean isMet = need.isMetBy(text, Traces.of(text));
        assertThat(need.isMetBy(text, Traces.UNKNOWN)).isEqualTo(isMet);
        assertThat(need.mayBeMetBy(WordTraces.of(List.of(text(lot), text)))).isIn(true, isMet);
        assertThat(isFound && !isMet).as("%s in %s, needs %s", regex, text, need).isFalse();
        assertThat(need.isExact() && isFound != isMet).as("%s in %s", regex, text).isFalse();
        assertThat(need.enough().filter(some -> some.isMetBy(text, Traces.of(text))).isPresent())
            .as("%s in %s", regex, text)
            .isIn(false, isFound);
        exact += need.isExact() ? 1 : 0;
        found += isFound ? 1 : 0;
        ruledOut += isMet ? 0 : 1;
      }
    }
    assertThat(found).isGreaterThan(5_000);
    assertThat(exact).isGreaterThan(1_000);
    assertThat(ruledOut).isGreaterThan(5_000);
  }

  @Test
  @DisplayName("assertions and possessive quantifiers, which RE2 lacks, are sound too")
  void isSoundWithAssertions() {
    Random lot = new Random(7);
    String[] around = {"(?=%s)", "(?!%s)", "(?<=%s)", "(?<!%s)"};
    for (int i = 0; i < 5_000; i++) {
      String regex =
          regex(lot, 1)
              + around[lot.nextInt(4)].formatted(text(lot))
              + letter(lot)
              + (lot.nextBoolean() ? "++" : "?+")
              + regex(lot, 1);
      Pattern java = Pattern.compile(regex);
      for (int j = 0; j < 5; j++) {
        String text = text(lot);
        assertThat(java.matcher(text).find() && !Need.of(regex).isMetBy(text, Traces.of(text)))
            .as("%s in %s", regex, text)
            .isFalse();
      }
    }
  }

  private static String text(Random lot) {
    StringBuilder text = new StringBuilder();
    for (int i = lot.nextInt(12); i > 0; i--) {
      text.append(letter(lot));
    }
    return text.toString();
  }

  private static char letter(Random lot) {
    return LETTERS.charAt(lot.nextInt(LETTERS.length()));
  }

  private static String regex(Random lot, int depth) {
    StringBuilder regex = new StringBuilder();
    for (int i = 1 + lot.nextInt(3); i > 0; i--) {
      String piece = piece(lot, depth);
      // Quantifiers within quantifiers can keep java.util.regex busy for hours.
      boolean isGroup = piece.startsWith("(");
      regex.append(piece).append(isGroup ? (lot.nextBoolean() ? "?" : "") : quantifier(lot));
    }
    return lot.nextInt(4) == 0 ? regex + "|" + piece(lot, depth) : regex.toString();
  }

  private static String piece(Random lot, int depth) {
    return switch (lot.nextInt(depth > 0 ? 11 : 8)) {
      case 0 -> ".";
      case 1 -> "\\d";
      case 2 -> "[" + letter(lot) + letter(lot) + "]";
      case 3 -> "[^" + letter(lot) + "]";
      case 4 -> "[a-b" + letter(lot) + "]";
      case 5 -> "" + letter(lot) + letter(lot);
      case 6 -> "\\" + "。()[|+*?.{}^$-".charAt(lot.nextInt(14));
      case 7 -> String.valueOf(letter(lot));
      case 8 -> "(" + regex(lot, depth - 1) + ")";
      case 9 -> "(?:" + regex(lot, depth - 1) + ")";
      default -> "(" + regex(lot, depth - 1) + "|" + regex(lot, depth - 1) + ")";
    };
  }

  private static String quantifier(Random lot) {
    return switch (lot.nextInt(12)) {
      case 0 -> "*";
      case 1 -> "+";
      case 2 -> "?";
      case 3 -> "*?";
      case 4 -> "{1,3}";
      case 5 -> "{0,2}";
      case 6 -> "{2}";
      default -> "";
    };
  }
}
