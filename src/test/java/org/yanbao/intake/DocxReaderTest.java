package org.yanbao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.document.Document;
import org.yanbao.document.Note;
import org.yanbao.document.Place;
import org.yanbao.document.Table;

/** Word documents as ISO/IEC 29500-1 allows them, also where the office programs differ. */
class DocxReaderTest {

  @TempDir Path folder;

  private Document read(PackedFile file) throws Exception {
    return Intake.standard().read(file.write(folder.resolve("report.docx")));
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String tc(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }

  private static String tbl(String rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>";
  }

  @Test
  void merged_cells_become_spans_of_the_grid() throws Exception {
    String table =
        tbl(
            "<w:tr>"
                + tc("<w:gridSpan w:val='2'/><w:vMerge w:val='restart'/>", "申请人情况")
                + tc("", "总计")
                + "</w:tr><w:tr>"
                + tc("<w:gridSpan w:val='2'/><w:vMerge/>", "")
                + tc("", "34")
                + "</w:tr>");
    assertThat(Sketch.of(read(PackedFile.docx(table))))
        .containsExactly("| 申请人情况^2x2 | 总计 |", "| 34 |");
  }

  @Test
  void a_row_may_begin_after_columns_that_it_leaves_out() throws Exception {
    String table =
        tbl(
            "<w:tr>"
                + tc("", "甲")
                + tc("", "乙")
                + "</w:tr><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>"
                + tc("", "丙")
                + "</w:tr>");
    Table read = (Table) read(PackedFile.docx(table)).blocks().get(0);
    assertThat(read.at(1, 0)).isEmpty();
    assertThat(read.at(1, 1).orElseThrow().text()).isEqualTo("丙");
    assertThat(read.at(1, 1).orElseThrow().place()).isEqualTo(Place.ofTable(1).cell(2, 2));
  }

  @Test
  void cells_merged_the_old_way_go_to_the_cell_on_their_left() throws Exception {
    String table =
        tbl(
            "<w:tr>"
                + tc("<w:hMerge w:val='restart'/>", "标题")
                + tc("<w:hMerge/>", "")
                + "</w:tr><w:tr>"
                + tc("", "一")
                + tc("", "2")
                + "</w:tr>");
    assertThat(Sketch.of(read(PackedFile.docx(table)))).containsExactly("| 标题^1x2 |", "| 一 | 2 |");
  }

  @Test
  void rows_and_cells_in_content_controls_are_rows_and_cells() throws Exception {
    String table =
        tbl(
            "<w:sdt><w:sdtPr/><w:sdtContent><w:tr>"
                + tc("", "规章")
                + "<w:sdt><w:sdtPr/><w:sdtContent>"
                + tc("", "3")
                + "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt><w:tr>"
                + tc("", "规范性文件")
                + tc("", "42")
                + "</w:tr>");
    assertThat(Sketch.of(read(PackedFile.docx(table))))
        .containsExactly("| 规章 | 3 |", "| 规范性文件 | 42 |");
  }

  @Test
  void tracked_changes_are_read_in_their_final_state() throws Exception {
    String body =
        "<w:p><w:r><w:t>收到</w:t></w:r><w:del><w:r><w:delText>16</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>34</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>余</w:t></w:r></w:moveFrom>"
            + "<w:r><w:t>件</w:t></w:r></w:p>"
            + tbl(
                "<w:tr><w:trPr><w:del/></w:trPr>"
                    + tc("", "旧")
                    + tc("", "16")
                    + "</w:tr><w:tr>"
                    + tc("", "新")
                    + tc("", "34")
                    + "</w:tr>");
    Document document = read(PackedFile.docx(body));
    assertThat(Sketch.of(document)).containsExactly("收到34件", "| 新 | 34 |");
    assertThat(document.notes()).extracting(Note::kind).containsExactly(Note.Kind.REVISION);
  }

  @Test
  void a_deleted_paragraph_mark_joins_two_paragraphs() throws Exception {
    String body =
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>收到申请</w:t></w:r></w:p>" + p("34件");
    assertThat(Sketch.of(read(PackedFile.docx(body)))).containsExactly("收到申请34件");
  }

  @Test
  void properties_from_before_a_tracked_change_do_not_count() throws Exception {
    String body =
        "<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"
            + "</w:pPrChange></w:pPr><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr>"
            + "</w:rPrChange></w:rPr><w:t>总体情况</w:t></w:r></w:p>";
    assertThat(Sketch.of(read(PackedFile.docx(body).with("numbering", NUMBERING))))
        .containsExactly("总体情况");
  }

  @Test
  void hidden_text_is_left_out_and_noted_where_it_stands() throws Exception {
    String body =
        p("一")
            + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部口径不公开</w:t></w:r></w:p>"
            + "<w:p><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>二</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:pStyle w:val='H'/></w:pPr><w:r><w:t>三</w:t></w:r></w:p>";
    Document document =
        read(
            PackedFile.docx(body)
                .with(
                    "styles",
                    "<w:style w:type='paragraph' w:styleId='H'><w:rPr><w:vanish/></w:rPr></w:style>"));
    assertThat(Sketch.of(document)).containsExactly("一", "二");
    assertThat(document.notes())
        .extracting(Note::kind, Note::place)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Note.Kind.HIDDEN, Place.ofParagraph(1)),
            org.assertj.core.groups.Tuple.tuple(Note.Kind.HIDDEN, Place.ofParagraph(2)));
    assertThat(document.notes().get(0).message()).contains("内部口径不公开");
  }

  private static final String NUMBERING =
      "<w:abstractNum w:abstractNumId='0'>"
          + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCountingThousand'/>"
          + "<w:lvlText w:val='%1、'/></w:lvl>"
          + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='japaneseCounting'/>"
          + "<w:lvlText w:val='（%2）'/></w:lvl>"
          + "<w:lvl w:ilvl='2'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:isLgl/>"
          + "<w:lvlText w:val='%1.%3'/><w:suff w:val='space'/></w:lvl></w:abstractNum>"
          + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
          + "<w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'>"
          + "<w:startOverride w:val='5'/></w:lvlOverride></w:num>";

  private static String numbered(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='"
        + level
        + "'/><w:numId w:val='"
        + list
        + "'/></w:numPr></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  @Test
  void automatic_numbers_are_part_of_the_text() throws Exception {
    String body =
        numbered(1, 0, "总体情况")
            + numbered(1, 1, "主动公开")
            + numbered(1, 1, "依申请公开")
            + numbered(1, 0, "主动公开政府信息情况")
            + numbered(1, 1, "规章")
            + numbered(1, 2, "条目")
            + numbered(2, 0, "存在的主要问题")
            + numbered(0, 0, "没有编号");
    assertThat(Sketch.of(read(PackedFile.docx(body).with("numbering", NUMBERING))))
        .containsExactly(
            "一、总体情况",
            "（一）主动公开",
            "（二）依申请公开",
            "二、主动公开政府信息情况",
            "（一）规章",
            "2.1 条目",
            "五、存在的主要问题",
            "没有编号");
  }

  @Test
  void a_style_may_bring_the_numbering_and_pass_it_on() throws Exception {
    String styles =
        "<w:style w:type='paragraph' w:styleId='A'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr>"
            + "</w:pPr></w:style><w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/>"
            + "</w:style>";
    String body =
        "<w:p><w:pPr><w:pStyle w:val='B'/></w:pPr><w:r><w:t>总体情况</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:pStyle w:val='B'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>"
            + "<w:r><w:t>正文</w:t></w:r></w:p>";
    assertThat(
            Sketch.of(
                read(PackedFile.docx(body).with("numbering", NUMBERING).with("styles", styles))))
        .containsExactly("一、总体情况", "正文");
  }

  @Test
  void a_text_box_is_read_once_although_it_is_written_twice() throws Exception {
    String box = "<w:txbxContent>" + p("测试县2024年度报告") + "</w:txbxContent>";
    String body =
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>"
            + box
            + "</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + box
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
            + p("正文");
    assertThat(Sketch.of(read(PackedFile.docx(body)))).containsExactly("测试县2024年度报告", "正文");
  }

  @Test
  void of_a_field_only_the_result_is_read_and_of_a_table_of_contents_nothing() throws Exception {
    String body =
        "<w:p>"
            + field("TOC \\o", "一、总体情况 1")
            + "</w:p><w:p><w:r><w:t>共</w:t></w:r>"
            + field("PAGE", "34")
            + "<w:r><w:t>件</w:t></w:r></w:p>";
    assertThat(Sketch.of(read(PackedFile.docx(body)))).containsExactly("共34件");
  }

  private static String field(String instruction, String result) {
    return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>"
        + instruction
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>"
        + result
        + "</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>";
  }

  @Test
  void lines_in_a_cell_stay_lines_and_footnotes_come_last() throws Exception {
    String body =
        tbl(
                "<w:tr><w:tc><w:p><w:r><w:t>结果</w:t><w:br/><w:t>维持</w:t></w:r></w:p>"
                    + p("（件）")
                    + "</w:tc>"
                    + tc("", "0")
                    + "</w:tr>")
            + p("正文");
    String notes =
        "<w:footnote w:type='separator'>"
            + p("线")
            + "</w:footnote><w:footnote>"
            + p("注：单位为万元")
            + "</w:footnote>";
    assertThat(Sketch.of(read(PackedFile.docx(body).with("footnotes", notes))))
        .containsExactly("| 结果\n维持\n（件） | 0 |", "正文", "注：单位为万元");
  }

  @Test
  void a_report_typed_into_a_frame_is_read_as_if_there_were_no_frame() throws Exception {
    String inner =
        tbl(
            "<w:tr>"
                + tc("", "规章")
                + tc("", "3")
                + "</w:tr><w:tr>"
                + tc("", "许可")
                + tc("", "4")
                + "</w:tr>");
    String frame = tbl("<w:tr><w:tc>" + p("二、主动公开政府信息情况") + inner + p("") + "</w:tc></w:tr>");
    assertThat(Sketch.of(read(PackedFile.docx(frame))))
        .containsExactly("二、主动公开政府信息情况", "| 规章 | 3 |", "| 许可 | 4 |");
  }

  @Test
  void a_picture_is_noted_and_a_seal_is_not() throws Exception {
    String body = p("二、主动公开政府信息情况") + picture(5_000_000) + p("三、") + picture(500_000);
    assertThat(read(PackedFile.docx(body)).notes())
        .extracting(Note::kind, Note::place)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Note.Kind.IMAGE, Place.ofParagraph(1)));
  }

  private static String picture(int width) {
    return "<w:p><w:r><w:drawing><wp:inline><wp:extent cx='"
        + width
        + "' cy='2000000'/><pic:pic/></wp:inline></w:drawing></w:r></w:p>";
  }

  @Test
  void a_document_type_declaration_is_refused() throws Exception {
    PackedFile file =
        PackedFile.docx("")
            .withPart(
                "word/document.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><x>&e;</x>");
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> assertThat(e.kind()).isEqualTo(UnreadableException.Kind.DAMAGED));
  }

  @Test
  void a_document_that_unpacks_beyond_all_measure_is_refused() throws Exception {
    PackedFile file = PackedFile.docx(p("0".repeat(1 << 20)).repeat(50));
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> assertThat(e.kind()).isEqualTo(UnreadableException.Kind.TOO_LARGE));
  }

  @Test
  void a_document_without_any_text_is_empty() {
    assertThatThrownBy(() -> read(PackedFile.docx(p(" "))))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> assertThat(e.kind()).isEqualTo(UnreadableException.Kind.EMPTY));
  }
}
