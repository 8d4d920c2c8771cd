package org.yanbao.rules.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlternativesTest {
  private static final String[] PIECES = {
    "甲",
    "乙丙",
    "(甲|乙)",
    "(?:乙|丁)?",
    "[甲|乙]",
    "\\|",
    "[^|]",
    "\\[",
    "(?!甲)",
    "(?<=乙|丙)",
    "^",
    "$",
    "[(]",
    "[)|]",
    "丁{1,2}",
    "[\\]|]",
    "[^\\[(]"
  };
  private static final String LETTERS = "甲乙丙丁|[]()";

  @Test
  @DisplayName("an expression is parted at its outermost bars only")
  void partsAtTheOutermostBars() {
    assertThat(Alternatives.of("同比|[较比](上|去)|a\\|b|[|]年|(?<!自)我(局|厅)"))
        .containsExactly("同比", "[较比](上|去)", "a\\|b", "[|]年", "(?<!自)我(局|厅)");
    assertThat(Alternatives.of("考核")).containsExactly("考核");
    assertThat(Alternatives.of("甲|")).containsExactly("甲", "");
  }

  @ParameterizedTest
  @DisplayName("where one alternative depends on another, the expression stays whole")
  @ValueSource(
      strings = {
        "(?i)a|b",
        "a(?i:b)|c",
        "\\Qa|b\\E|c",
        "(a)|\\1",
        "(?<n>a)|\\k<n>",
        "[]|]|a",
        "[^]|]|a"
      })
  void leavesWhole(String regex) {
    assertThat(Alternatives.of(regex)).containsExactly(regex);
  }

  @Test
  @DisplayName("an expression is found in a text just where one of its alternatives is")
  void meansTheSame() {
    Random lot = new Random(20_240_102);
    int found = 0;
    int parted = 0;
    for (int i = 0; i < 4_000; i++) {
      String regex = regex(lot);
      List<String> alternatives = Alternatives.of(regex);
      Pattern whole = Pattern.compile(regex);
      parted += alternatives.size() > 1 ? 1 : 0;
      for (int j = 0; j < 5; j++) {
        String text = text(lot);
        boolean isFound = whole.matcher(text).find();
        assertThat(alternatives.stream().anyMatch(way -> Pattern.compile(way).matcher(text).find()))
            .as("%s in %s", regex, text)
            .isEqualTo(isFound);
        found += isFound ? 1 : 0;
      }
    }
    assertThat(parted).isGreaterThan(1_000);
    assertThat(found).isBetween(2_000, 18_000);
  }

  private static String regex(Random lot) {
    StringBuilder regex = new StringBuilder();
    for (int i = 1 + lot.nextInt(6); i > 0; i--) {
      regex.append(lot.nextInt(3) == 0 ? "|" : "").append(PIECES[lot.nextInt(PIECES.length)]);
    }
    return regex.toString();
  }

  private static String text(Random lot) {
    StringBuilder text = new StringBuilder();
    for (int i = lot.nextInt(8); i > 0; i--) {
      text.append(LETTERS.charAt(lot.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
