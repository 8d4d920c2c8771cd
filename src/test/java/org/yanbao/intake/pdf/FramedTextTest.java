package org.yanbao.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A border around a whole report makes no table of its text")
class FramedTextTest {

  private static final String SENTENCES = "全年主动公开政府信息，依法办理申请，加强管理和监督。".repeat(6);

  @Test
  void text_is_parted_from_the_tables_between_it() {
    GridPart framed =
        table(
            7,
            cell(0, 0, 1, 2, SENTENCES),
            cell(1, 0, 1, 1, "规章"),
            cell(1, 1, 1, 1, "0"),
            cell(2, 0, 1, 1, "文件"),
            cell(2, 1, 1, 1, "3"),
            cell(3, 0, 1, 2, "三、收到和处理政府信息公开申请情况"),
            cell(4, 0, 2, 1, "新收"),
            cell(4, 1, 1, 1, "5"),
            cell(5, 1, 1, 1, "6"),
            cell(6, 0, 1, 2, "五、存在的主要问题及改进情况\n" + SENTENCES));

    FramedText parted = FramedText.of(framed);

    assertThat(parted.tables()).extracting(GridPart::rows).containsExactly(2, 2);
    assertThat(parted.tables().get(1).cells())
        .extracting(GridCell::row, GridCell::text)
        .containsExactly(tuple(0, "新收"), tuple(0, "5"), tuple(1, "6"));
    assertThat(parted.lines())
        .extracting(TextLine::text)
        .containsExactly(SENTENCES, "三、收到和处理政府信息公开申请情况", "五、存在的主要问题及改进情况\n" + SENTENCES);
  }

  @Test
  void a_table_with_long_labels_stays_whole() {
    GridPart table =
        table(
            2,
            cell(0, 0, 1, 2, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"),
            cell(1, 0, 1, 1, "一、本年新收政府信息公开申请数量"),
            cell(1, 1, 1, 1, "5"));

    assertThat(FramedText.of(table).tables()).containsExactly(table);
  }

  private static Tuple tuple(Object... values) {
    return Tuple.tuple(values);
  }

  private static GridCell cell(int row, int column, int rows, int columns, String text) {
    Area area = new Area(100 * column, 20 * row, 100 * (column + columns), 20 * (row + rows));
    TextLine line = new TextLine(1, List.of(), text, area, area.bottom(), 10);
    return new GridCell(row, column, rows, columns, 1, area, text, List.of(line), "");
  }

  private static GridPart table(int rows, GridCell... cells) {
    Area area = new Area(0, 0, 200, 20 * rows);
    return new GridPart(1, area, List.of(0f, 100f, 200f), rows, List.of(cells), false, true);
  }
}
