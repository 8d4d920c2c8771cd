package org.yanbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Markdown in the GitHub flavour. */
class MarkdownReaderTest {

  @TempDir Path folder;

  private List<String> read(String markdown) throws Exception {
    Path file = folder.resolve("report.md");
    Files.writeString(file, markdown);
    return Sketch.of(Intake.standard().read(file));
  }

  @Test
  void headings_paragraphs_and_items_lose_their_marks_but_not_their_numbers() throws Exception {
    assertThat(
            read(
                """
                # 测试县年度报告 #

                总体情况
                --------
                主动公开**5792**条，
                受理[34](a.html)件。

                - 第一项
                1. 第二项
                \\*注
                """))
        .containsExactly("测试县年度报告", "总体情况", "主动公开5792条，受理34件。", "第一项", "1. 第二项 *注");
  }

  @Test
  void pipe_tables_are_tables_blank_cells_included() throws Exception {
    assertThat(
            read(
                """
                | 信息内容 | 件数 |  |
                |---|:-:|---|
                | 规章 \\| 规定 | 3 |  |
                | 许可<br>处罚 | | **4** |

                正文
                """))
        .containsExactly("| 信息内容 | 件数 |  |", "| 规章 | 规定 | 3 |  |", "| 许可\n处罚 |  | 4 |", "正文");
  }

  @Test
  void a_table_with_merged_cells_is_written_as_html() throws Exception {
    assertThat(
            read(
                """
                二、情况

                <table>
                <tr><td colspan="2">信息内容</td></tr>

                <tr><td>规章</td><td>3</td></tr>
                </table>

                正文
                """))
        .containsExactly("二、情况", "| 信息内容^1x2 |", "| 规章 | 3 |", "正文");
  }
}
