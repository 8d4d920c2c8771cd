package org.yanbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.document.Cell;
import org.yanbao.document.Document;
import org.yanbao.document.Note;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Table;

@DisplayName("RTF is read with its rows, cells and final text")
class RtfReadingTest {

  @TempDir Path folder;

  private Document read(String body) throws Exception {
    return readWhole(
        "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}}" + body + "}");
  }

  private Document readWhole(String rtf) throws Exception {
    Path file = folder.resolve("a.rtf");
    Files.write(file, rtf.getBytes(Charset.forName("GB18030")));
    return Intake.standard().read(file);
  }

  private static List<String> paragraphs(Document document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  private static Table table(Document document) {
    return (Table)
        document.blocks().stream().filter(Table.class::isInstance).findFirst().orElseThrow();
  }

  @Test
  void chinese_may_be_written_in_bytes_or_unicode() throws Exception {
    assertThat(
            paragraphs(
                read(
                    "\\'b1\\'a8\\'b8\\'e6\\par \\u25253 ?\\u21578\\'3f\\par 报告\\par {\\uc2\\u25253\\'b1\\'a8}1\\par")))
        .containsExactly("报告", "报告", "报告", "报1");
  }

  @Test
  void rows_and_cells_make_a_grid_with_spans() throws Exception {
    Document document =
        read(
            "\\trowd\\clvmgf\\cellx1000\\cellx3000 \\pard\\intbl 项目\\cell 申请人\\cell\\row"
                + "\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000 \\pard\\intbl\\cell 甲\\cell 乙\\cell\\row"
                + "\\trowd\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000 \\pard\\intbl 收到\\cell 5\\cell\\cell\\row"
                + "\\trowd\\cellx1000\\cellx2000\\cellx3000 \\pard\\intbl 转来\\cell\\cell 6\\cell\\row"
                + "\\pard 表后\\par");

    Table table = table(document);
    assertThat(table.rows()).isEqualTo(4);
    assertThat(table.columns()).isEqualTo(3);
    assertThat(table.at(1, 0).map(Cell::text)).contains("项目");
    assertThat(table.at(0, 2).map(Cell::text)).contains("申请人");
    assertThat(table.at(2, 2).map(Cell::text)).contains("5");
    assertThat(table.at(3, 1).map(Cell::text)).contains("");
    assertThat(table.at(3, 2).map(Cell::text)).contains("6");
    assertThat(paragraphs(document)).containsExactly("表后");
  }

  @Test
  void a_table_inside_a_cell_does_not_move_the_cells_around_it() throws Exception {
    Document document =
        read(
            "\\trowd\\cellx1000\\cellx2000 \\pard\\intbl 甲\\cell 乙\\cell\\row"
                + "\\pard\\intbl\\itap2 内一\\nestcell 内二\\nestcell"
                + "{\\*\\nesttableprops\\trowd\\cellx400\\cellx800\\nestrow}{\\nonesttables\\par}"
                + "\\pard\\intbl\\cell 9\\cell\\trowd\\cellx1000\\cellx2000\\row");

    assertThat(table(document).rows()).isEqualTo(2);
    assertThat(table(document).at(1, 1).map(Cell::text)).contains("9");
    assertThat(table(document).at(1, 0).orElseThrow().text()).contains("内一").contains("内二");
  }

  @Test
  void tracked_changes_and_hidden_text_are_read_in_their_final_state() throws Exception {
    Document document =
        read("收到{\\deleted 16}{\\revised 34}件\\par {\\v 内部备注}公开\\par 甲{\\v0 乙}\\par");

    assertThat(paragraphs(document)).containsExactly("收到34件", "公开", "甲乙");
    assertThat(document.has(Note.Kind.REVISION)).isTrue();
    assertThat(document.has(Note.Kind.HIDDEN)).isTrue();
  }

  @Test
  void list_numbers_and_results_of_fields_are_text_and_tables_of_contents_are_not()
      throws Exception {
    Document document =
        read(
            "{\\field{\\*\\fldinst TOC \\\\o}{\\fldrslt 一、总体情况 1\\par}}"
                + "{\\listtext 一、\\tab}总体情况\\par"
                + "共{\\field{\\*\\fldinst = 1+2}{\\fldrslt 3}}件{\\header 页眉}{\\*\\unknown 略}\\par");

    assertThat(paragraphs(document)).containsExactly("一、总体情况", "共3件");
  }

  @Test
  void a_truncated_file_is_known_as_such() throws Exception {
    Document document = readWhole("{\\rtf1\\ansi\\ansicpg936 {\\b 本年收到申请3件。\\par 其中");

    assertThat(paragraphs(document)).contains("本年收到申请3件。");
    assertThat(document.has(Note.Kind.INCOMPLETE)).isTrue();
    assertThat(read("本年收到申请3件。\\par").has(Note.Kind.INCOMPLETE)).isFalse();
  }
}
