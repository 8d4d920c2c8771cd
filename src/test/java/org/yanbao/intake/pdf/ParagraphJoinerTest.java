package org.yanbao.intake.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Lines of a page are joined to the paragraphs that they were broken from")
class ParagraphJoinerTest {

  private static final float SIZE = 16;
  private static final float WIDTH = 595;

  private final List<TextLine> lines = new ArrayList<>();

  @ParameterizedTest(name = "title of {0} characters, first line of {1}")
  @CsvSource({"22, 28", "27, 26", "30, 27", "28, 28", "27, 27", "29, 29"})
  @DisplayName("a title as large as the text stands by itself above an indented paragraph")
  void title(int title, int first) {
    line((WIDTH - title * SIZE) / 2, "题".repeat(title - 2) + "报告");
    line(82, first);
    line(50, 31);
    line(50, 12);
    assertEquals(List.of(1, 3), joined());
  }

  @Test
  @DisplayName("a heading too long for its line goes on in the middle of the next")
  void heading() {
    line(50, 31);
    line((WIDTH - 9 * SIZE) / 2, 9);
    line(82, 29);
    line(50, 31);
    assertEquals(List.of(2, 2), joined());
  }

  private void line(float left, int characters) {
    line(left, "字".repeat(characters));
  }

  private void line(float left, String text) {
    float baseline = 80 + 23 * lines.size();
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      float x = left + i * SIZE;
      glyphs.add(new Glyph(text.substring(i, i + 1), x, x + SIZE, baseline, SIZE, false));
    }
    Area area = new Area(left, baseline - SIZE, left + text.length() * SIZE, baseline);
    lines.add(new TextLine(1, glyphs, text, area, baseline, SIZE));
  }

  private List<Integer> joined() {
    return new ParagraphJoiner(lines, List.of(), WIDTH)
        .join(lines).stream().map(List::size).toList();
  }
}
