package org.yanbao.report.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yanbao.document.Block;
import org.yanbao.document.Cell;
import org.yanbao.document.Document;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Place;
import org.yanbao.document.Table;

/** Tables of an agency's own beside those of the form. */
class OwnTablesTest {

  private static final String[][] SHARES = {
    {"处理方式", "件数", "占比"}, {"予以公开", "3", "60%"}, {"部分公开", "2", "40%"}, {"其他处理", "0", "0%"}
  };

  private static final String[][] FORM = {
    {"项目", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"},
    {"一、本年新收政府信息公开申请数量", "5", "0", "0", "0", "0", "0", "5"},
    {"（一）予以公开", "3", "0", "0", "0", "0", "0", "3"},
    {"（二）部分公开", "2", "0", "0", "0", "0", "0", "2"},
    {"（七）总计", "5", "0", "0", "0", "0", "0", "5"},
    {"四、结转下年度继续办理", "0", "0", "0", "0", "0", "0", "0"}
  };

  @Test
  @DisplayName("a table of outcomes and their shares in section one leaves 表三 as it is")
  void shares_of_outcomes_are_no_part_of_the_form() {
    FormTablesReading reading = read(table(SHARES), table(FORM));

    assertThat(reading.doubts()).isEmpty();
    assertThat(reading.tables())
        .flatExtracting(found -> found.cells())
        .filteredOn(cell -> cell.key().row().equals("三(一)"))
        .extracting(cell -> cell.number().intValue())
        .containsExactly(3, 0, 0, 0, 0, 0, 3);
  }

  @Test
  @DisplayName("the same in lines of text with tabs leaves it as well")
  void shares_in_lines_of_text_are_no_part_of_the_form() {
    List<Block> blocks = new ArrayList<>();
    for (String[] row : SHARES) {
      blocks.add(new Paragraph(String.join("\t", row), Place.UNKNOWN));
    }
    blocks.add(table(FORM));

    assertThat(read(blocks.toArray(Block[]::new)).doubts()).isEmpty();
  }

  @Test
  @DisplayName("the only table on outcomes is doubted, not passed over")
  void a_narrow_table_alone_is_doubted() {
    assertThat(read(table(new String[][] {{"办理结果", "件数"}, {"予以公开", "3"}})).doubts()).isNotEmpty();
  }

  private static FormTablesReading read(Block... blocks) {
    return new FormTables()
        .read(
            new Document("text/html", List.of(blocks), List.of(), new Document.Properties("", "")));
  }

  private static Table table(String[][] rows) {
    List<Cell> cells = new ArrayList<>();
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < rows[r].length; c++) {
        cells.add(new Cell(r, c, 1, 1, rows[r][c], Place.UNKNOWN));
      }
    }
    return new Table(rows.length, rows[0].length, cells, Place.UNKNOWN);
  }
}
