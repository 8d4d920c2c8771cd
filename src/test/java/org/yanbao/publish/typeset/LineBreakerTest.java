package org.yanbao.publish.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

  private static final Style STYLE = Style.regular(10);

  @Test
  void no_closing_mark_starts_a_line() {
    assertThat(lines("政府信息公开，年度", 60)).containsExactly("政府信息公", "开，年度");
  }

  @Test
  void no_opening_mark_ends_a_line() {
    assertThat(lines("依照现行《条例》", 50)).containsExactly("依照现行", "《条例》");
  }

  @Test
  void a_number_keeps_its_measure_word_and_its_ordinal_mark() {
    assertThat(lines("收到申请共计123件", 76)).containsExactly("收到申请共计", "123件");
    assertThat(lines("见表三和附件第12页", 86)).containsExactly("见表三和附件", "第12页");
  }

  @Test
  void a_word_wider_than_the_line_is_parted_and_nothing_is_lost() {
    String word = "W".repeat(50);

    assertThat(lines(word, 60)).hasSizeGreaterThan(3);
    assertThat(String.join("", lines(word, 60))).isEqualTo(word);
  }

  @Test
  void a_long_address_is_parted_at_its_joints_and_a_number_is_not() {
    assertThat(lines("见https://www.example.gov.cn/art/2024/report.html", 130))
        .containsExactly("见https://www.example.", "gov.cn/art/2024/report.", "html");
    assertThat(lines("合计123456789012345678901234.56元", 170))
        .containsExactly("合计", "123456789012345678901234.56元");
  }

  @Test
  void a_closing_mark_after_an_overlong_word_does_not_begin_a_line() {
    List<String> lines = lines("W".repeat(8) + "”。", 71);

    assertThat(lines.get(1)).startsWith("W");
    assertThat(String.join("", lines)).isEqualTo("W".repeat(8) + "”。");
  }

  @Test
  void no_line_is_wider_than_its_column() {
    String text = "（一）根据《条例》第五十条，全年收到123件，其中“自然人”提出120件；https://example.gov.cn/a?b=1。".repeat(9);
    for (float width = 24; width < 400; width += 7) {
      for (Line line : LineBreaker.lines(Glyph.of(List.of(new Span(text, STYLE))), width)) {
        assertThat(line.width()).isLessThanOrEqualTo(width + 0.01f);
      }
    }
  }

  @Test
  void a_line_feed_ends_the_line_and_an_empty_text_is_one_line() {
    assertThat(lines("甲\n\n乙\n", 100)).containsExactly("甲", "", "乙");
    assertThat(lines("", 100)).containsExactly("");
  }

  private static List<String> lines(String text, float width) {
    return LineBreaker.lines(Glyph.of(List.of(new Span(text, STYLE))), width).stream()
        .map(line -> line.runs().stream().map(Line.Run::text).collect(Collectors.joining()))
        .toList();
  }
}
