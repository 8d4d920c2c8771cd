package org.yanbao.report.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yanbao.document.Block;
import org.yanbao.report.FormTable;

@DisplayName("Whatever happens to the layout, a cell is right or it carries a doubt")
class LayoutDamageTest {
  private static final int SEEDS = 4;

  /** How a table reaches us. */
  enum Shape {
    GRID,
    GRID_WITHOUT_SPANS,
    GRID_PACKED,
    TABS,
    TABS_PACKED,
    CELL_TO_LINE,
    BARS
  }

  static Stream<Arguments> cases() {
    return Stream.of(Damage.values())
        .flatMap(damage -> Stream.of(Shape.values()).map(shape -> Arguments.of(damage, shape)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("cases")
  void no_cell_is_silently_wrong(Damage damage, Shape shape) {
    int right = 0;
    int marked = 0;
    List<String> silent = new ArrayList<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      SampleForm form = SampleForm.drawn(seed, seed % 2 == 0 ? "0" : "", 1 + seed % 4 * 2);
      Sheet three = form.table3();
      damage.strike(three, new Random(seed));
      List<Block> blocks = new ArrayList<>();
      blocks.addAll(render(form.table2(), shape, 1));
      blocks.addAll(render(three, shape, 2));
      blocks.addAll(render(form.table4(), shape, 3));
      FormTablesReading reading =
          new FormTables().read(Sheet.document(blocks.toArray(Block[]::new)));
      Score score = Score.of(reading, form.cells);
      right += score.right();
      marked += score.doubted();
      int number = seed;
      score.wrong().forEach(wrong -> silent.add("seed " + number + " " + wrong));
      score.missing().forEach(missing -> silent.add("seed " + number + " missing " + missing));
      assertThat(reading.tables()).extracting(FormTable::missingRows).allMatch(List::isEmpty);
    }
    System.getLogger("layout")
        .log(
            System.Logger.Level.DEBUG,
            "{0} {1}: right {2}, marked {3}, silent {4}",
            damage,
            shape,
            right,
            marked,
            silent.size());
    assertThat(silent).isEmpty();
    assertThat(marked).isLessThan(right);
  }

  private static List<Block> render(Sheet sheet, Shape shape, int number) {
    return switch (shape) {
      case GRID -> List.of(sheet.grid(number));
      case GRID_WITHOUT_SPANS -> List.of(sheet.withoutSpans().grid(number));
      case GRID_PACKED -> List.of(sheet.packed().grid(number));
      case TABS -> Sheet.paragraphs(sheet.withoutSpans().lines("\t"));
      case TABS_PACKED -> Sheet.paragraphs(sheet.packed().lines("\t"));
      case CELL_TO_LINE -> Sheet.paragraphs(sheet.packed().cellToLine());
      case BARS -> Sheet.paragraphs(sheet.withoutSpans().bars());
    };
  }
}
