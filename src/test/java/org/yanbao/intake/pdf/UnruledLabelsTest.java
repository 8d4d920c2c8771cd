package org.yanbao.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Labels and headings of a table without ruling lines")
class UnruledLabelsTest {

  private static final float SIZE = 10;

  @Test
  @DisplayName("figures stand beside the part of a label that a page break leaves on their page")
  void splitLabel() {
    List<Piece> whole = List.of(piece(1, 50, 100, "2.重复申请"));
    List<Piece> split =
        List.of(piece(1, 50, 140, "3.要求提供"), piece(1, 50, 154, "公开出版"), piece(2, 50, 169, "物"));
    List<ValueRow> rows = List.of(row(1, 100), row(1, 147));
    assertThat(LabelProof.unsure(labels(whole, split), rows)).isEmpty();

    List<ValueRow> displaced = List.of(row(1, 100), row(1, 162));
    assertThat(LabelProof.unsure(labels(whole, split), displaced)).containsExactly(1);
  }

  @Test
  @DisplayName("lines flush at the right and characters set apart are one label")
  void ragged() {
    assertThat(LabelProof.isRagged(label(piece(1, 50, 100, "项"), piece(1, 80, 100, "目"))))
        .isFalse();
    assertThat(LabelProof.isRagged(label(piece(1, 50, 100, "一二三四"), piece(1, 70, 114, "五六"))))
        .isFalse();
    assertThat(LabelProof.isRagged(label(piece(1, 50, 100, "一二三四"), piece(1, 55, 114, "五六"))))
        .isTrue();
  }

  @Test
  @DisplayName("headings close beside one another part between two columns of figures only")
  void closeHeadings() {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(close("商业科研"));
    for (int i = 0; i < 3; i++) {
      pieces.add(piece(1, 107, 150 + 20 * i, "3"));
      pieces.add(piece(1, 130, 150 + 20 * i, "4"));
    }
    assertThat(CloseHeadings.part(pieces).subList(0, 2))
        .extracting(Piece::text)
        .containsExactly("商业", "科研");

    pieces.removeIf(piece -> piece.text().equals("4"));
    assertThat(CloseHeadings.part(pieces).get(0).text()).isEqualTo("商业科研");
  }

  /** Four characters from 100 on, two points between the second and the third. */
  private static Piece close(String text) {
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      float x = 100 + i * SIZE + (i > 1 ? 2 : 0);
      glyphs.add(new Glyph(text.substring(i, i + 1), x, x + SIZE, 120, SIZE, false));
    }
    return new Piece(LineBuilder.line(1, glyphs), 120);
  }

  private static Piece piece(int page, float left, float y, String text) {
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      float x = left + i * SIZE;
      glyphs.add(new Glyph(text.substring(i, i + 1), x, x + SIZE, y, SIZE, false));
    }
    return new Piece(LineBuilder.line(page, glyphs), y);
  }

  private static ValueRow row(int page, float y) {
    return new ValueRow(y, page, Map.of(0, List.of(piece(page, 300, y, "0"))), Map.of());
  }

  private static LabelRows.Label label(Piece... lines) {
    return new LabelRows.Label(List.of(lines), 0);
  }

  private static List<LabelRows.Label> labels(List<Piece> first, List<Piece> second) {
    return List.of(new LabelRows.Label(first, 0), new LabelRows.Label(second, 1));
  }
}
