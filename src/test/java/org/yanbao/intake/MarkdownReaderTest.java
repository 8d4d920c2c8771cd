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

  @Test
  void a_text_without_any_markup_is_read_a_paragraph_a_line() throws Exception {
    assertThat(read("测试县年度报告\n一、总体情况\n规章\n|\n0\n\n处罚\t3\n"))
        .containsExactly("测试县年度报告", "一、总体情况", "规章", "|", "0", "", "处罚\t3");
  }

  @Test
  void lines_that_were_not_broken_for_their_width_are_paragraphs_of_their_own() throws Exception {
    assertThat(
            read(
                """
                # 测试县年度报告
                发布日期：2024-01-20
                一、总体情况
                全年通过门户网站、公告栏和新媒体账号主动公开政府信息120条，其中
                政策解读20条。
                （二）依申请公开。收到申请3件。
                规章 | 0 | 1 |
                行政规范性文件 | 2 | 3 |
                行政许可\t5
                """))
        .containsExactly(
            "测试县年度报告",
            "发布日期：2024-01-20",
            "一、总体情况",
            "全年通过门户网站、公告栏和新媒体账号主动公开政府信息120条，其中政策解读20条。",
            "（二）依申请公开。收到申请3件。",
            "规章 | 0 | 1 |",
            "行政规范性文件 | 2 | 3 |",
            "行政许可\t5");
  }
}
