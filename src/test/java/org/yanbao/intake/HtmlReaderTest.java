package org.yanbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.document.Document;
import org.yanbao.document.Note;

/** Web pages as sites publish them and as office programs save them. */
class HtmlReaderTest {

  @TempDir Path folder;

  private Document read(String html) throws Exception {
    return read(html, StandardCharsets.UTF_8);
  }

  private Document read(String html, Charset charset) throws Exception {
    Path file = folder.resolve("page.html");
    Files.writeString(file, html, charset);
    return Intake.standard().read(file);
  }

  @Test
  void spans_become_a_grid_and_row_spans_push_later_cells_aside() throws Exception {
    assertThat(
            Sketch.of(
                read(
                    """
                    <table><tr><td rowspan=2>三、办理结果</td><td colspan="2">（一）予以公开</td></tr>
                    <tr><td>22&nbsp;</td><td>&nbsp;</td></tr></table>
                    """)))
        .containsExactly("| 三、办理结果^2x1 | （一）予以公开^1x2 |", "| 22 |  |");
  }

  @Test
  void a_row_span_beyond_the_table_ends_with_it_and_cells_never_overlap() throws Exception {
    assertThat(
            Sketch.of(
                read(
                    "<table><tr><td rowspan=99>甲</td><td>1</td><td rowspan=2>乙</td></tr>"
                        + "<tr><td colspan=5>2</td></tr></table>")))
        .containsExactly("| 甲^2x1 | 1 | 乙^2x1 |", "| 2 |");
  }

  @Test
  void tables_that_arrange_the_page_are_looked_through() throws Exception {
    assertThat(
            Sketch.of(
                read(
                    """
                    <table width=1000><tr><td><ul><li>指南</li><li>年报</li></ul></td><td>
                    <h1>测试县年度报告</h1><p>一、总体情况</p>
                    <table border=1><tr><td>规章</td><td>3</td></tr><tr><td>许可</td><td>4</td></tr></table>
                    </td></tr></table><p>主办：测试县</p>
                    """)))
        .containsExactly("指南", "年报", "测试县年度报告", "一、总体情况", "| 规章 | 3 |", "| 许可 | 4 |", "主办：测试县");
  }

  @Test
  void what_a_reader_of_the_page_does_not_see_is_left_out() throws Exception {
    Document document =
        read(
            """
            <script>document.write("<p>脚本</p>")</script><style>p{}</style><noscript>请开启</noscript>
            <form><input value="检索"><select><option>全网</option></select><p>正文</p></form>
            <p style="DISPLAY: none">内部数据另行掌握。</p><div hidden>菜单</div>
            """);
    assertThat(Sketch.of(document)).containsExactly("正文");
    assertThat(document.notes()).extracting(Note::kind).containsExactly(Note.Kind.HIDDEN);
    assertThat(document.notes().get(0).message()).contains("内部数据另行掌握");
  }

  @Test
  void a_break_ends_a_line_and_a_break_with_an_indent_ends_a_paragraph() throws Exception {
    assertThat(
            Sketch.of(
                read(
                    "<div>测试县<br>2024年年度报告<br><br>一、总体情况<br>&nbsp;&nbsp;&nbsp;&nbsp;主动公开"
                        + "5792条。<br>　　受理34件。</div>")))
        .containsExactly("测试县\n2024年年度报告", "一、总体情况", "主动公开5792条。", "受理34件。");
  }

  @Test
  void a_line_end_in_the_source_is_nothing_between_chinese_characters() throws Exception {
    assertThat(Sketch.of(read("<p>政府信息\r\n公开  2024\n年 度&nbsp;&nbsp;报告</p>")))
        .containsExactly("政府信息公开 2024 年 度 报告");
  }

  @Test
  void the_page_says_its_title_and_its_date_of_publication() throws Exception {
    Document declared =
        read(
            "<title>测试县政府网</title><meta name=ArticleTitle content=测试县年度报告>"
                + "<meta name=PubDate content='2025-01-21 10:00'><p>正文</p>");
    assertThat(declared.properties()).isEqualTo(new Document.Properties("测试县年度报告", "2025-01-21"));
    Document shown =
        read(
            "<title>年度报告</title><table><tr><td>成文日期：</td><td>2025-01-02</td></tr>"
                + "<tr><td>发布日期：</td><td>2025年1月9日</td></tr></table>");
    assertThat(shown.properties()).isEqualTo(new Document.Properties("年度报告", "2025-01-09"));
  }

  @Test
  void ordered_lists_show_their_numbers() throws Exception {
    assertThat(
            Sketch.of(
                read(
                    "<ol start=3><li>甲</li><li>乙</li></ol><ol style='list-style:none'><li>一、丙</li></ol>"
                        + "<ul><li>丁</li></ul>")))
        .containsExactly("3.甲", "4.乙", "一、丙", "丁");
  }

  @Test
  void a_declared_charset_that_lies_is_not_believed() throws Exception {
    String page = "<meta charset=gb2312><title>t</title><p>澠池县〔2024〕年度报告</p>";
    assertThat(Sketch.of(read(page))).containsExactly("澠池县〔2024〕年度报告");
    assertThat(Sketch.of(read(page, Charset.forName("GB18030")))).containsExactly("澠池县〔2024〕年度报告");
    assertThat(Sketch.of(read(page.replace("gb2312", "utf-8"), Charset.forName("GB18030"))))
        .containsExactly("澠池县〔2024〕年度报告");
  }

  @Test
  void nesting_without_end_does_no_harm() throws Exception {
    assertThat(Sketch.of(read("<div>".repeat(50_000) + "深"))).containsExactly("深");
    assertThat(Sketch.of(read("<table><tr><td>".repeat(5_000) + "深"))).containsExactly("深");
  }

  @Test
  void a_page_cut_off_inside_a_table_is_known_to_be_incomplete() throws Exception {
    Document document = read("<html><body><table><tr><td>规章</td><td>3");
    assertThat(document.has(Note.Kind.INCOMPLETE)).isTrue();
    assertThat(read("<html><body><table><tr><td>1<td>2</table></html>").notes()).isEmpty();
  }

  @Test
  void pictures_are_noted_and_icons_are_not() throws Exception {
    Document document =
        read(
            "<p>二、</p><img src=a.png><img src=i.gif width=16><a href=x><img src=b.png></a><p>三</p>");
    assertThat(document.notes()).extracting(Note::kind).containsExactly(Note.Kind.IMAGE);
  }

  @Test
  void numbers_that_word_wrote_into_a_saved_page_stand_right_before_the_text() throws Exception {
    assertThat(
            Sketch.of(
                read(
                    "<p><![if !supportLists]><span style='mso-list:Ignore'>一、<span>&nbsp;&nbsp;</span>"
                        + "</span><![endif]>总体情况<o:p></o:p></p><p><span style='mso-list:Ignore'>l"
                        + "<span>&nbsp;</span></span>主动公开</p>")))
        .containsExactly("一、总体情况", "主动公开");
  }
}
