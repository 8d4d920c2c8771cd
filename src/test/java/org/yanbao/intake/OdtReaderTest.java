package org.yanbao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.document.Document;
import org.yanbao.document.Note;

/** OpenDocument text (ISO/IEC 26300). */
class OdtReaderTest {

  @TempDir Path folder;

  private Document read(PackedFile file) throws Exception {
    return Intake.standard().read(file.write(folder.resolve("report.odt")));
  }

  @Test
  void spanned_covered_and_repeated_cells_become_a_grid() throws Exception {
    String body =
        "<table:table><table:table-column table:number-columns-repeated='4'/>"
            + "<table:table-header-rows><table:table-row><table:table-cell"
            + " table:number-columns-spanned='2' table:number-rows-spanned='2'><text:p>办理结果</text:p>"
            + "</table:table-cell><table:covered-table-cell/><table:table-cell"
            + " table:number-columns-repeated='2'><text:p>0</text:p></table:table-cell>"
            + "</table:table-row></table:table-header-rows><table:table-row>"
            + "<table:covered-table-cell table:number-columns-repeated='2'/><table:table-cell>"
            + "<text:p>1</text:p><text:p>2</text:p></table:table-cell><table:table-cell/>"
            + "</table:table-row></table:table>";
    assertThat(Sketch.of(read(PackedFile.odt("", body))))
        .containsExactly("| 办理结果^2x2 | 0 | 0 |", "| 1\n2 |  |");
  }

  @Test
  void tracked_deletions_and_hidden_text_are_left_out() throws Exception {
    String styles =
        "<style:style style:name='T1' style:family='text'><style:text-properties"
            + " text:display='none'/></style:style>";
    String body =
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>16</text:p>"
            + "</text:deletion></text:changed-region></text:tracked-changes>"
            + "<text:p>收到<text:change text:change-id='c'/>34件<text:span text:style-name='T1'>内部"
            + "口径</text:span></text:p>";
    Document document = read(PackedFile.odt(styles, body));
    assertThat(Sketch.of(document)).containsExactly("收到34件");
    assertThat(document.notes())
        .extracting(Note::kind)
        .containsExactly(Note.Kind.REVISION, Note.Kind.HIDDEN);
  }

  @Test
  void list_items_and_headings_bear_their_numbers() throws Exception {
    String styles =
        "<text:list-style style:name='L'><text:list-level-style-number text:level='1'"
            + " style:num-format='一, 二, 三, ...' style:num-suffix='、'/>"
            + "<text:list-level-style-number text:level='2' style:num-format='1'"
            + " style:num-prefix='（' style:num-suffix='）'/></text:list-style>";
    String body =
        "<text:list text:style-name='L'><text:list-item><text:p>总体情况</text:p><text:list>"
            + "<text:list-item><text:p>主动公开</text:p><text:p>续</text:p></text:list-item>"
            + "</text:list></text:list-item></text:list><text:p>正文</text:p>"
            + "<text:list text:style-name='L' text:continue-numbering='true'><text:list-item>"
            + "<text:h>公开情况</text:h></text:list-item></text:list>";
    assertThat(Sketch.of(read(PackedFile.odt(styles, body))))
        .containsExactly("一、总体情况", "（1）主动公开", "续", "正文", "二、公开情况");
  }

  @Test
  void spaces_tabs_and_breaks_are_elements_and_notes_come_last() throws Exception {
    String body =
        "<text:p>一\n  二<text:s text:c='2'/>三<text:tab/>四<text:line-break/>五<text:note>"
            + "<text:note-citation>1</text:note-citation><text:note-body><text:p>注</text:p>"
            + "</text:note-body></text:note></text:p><text:p>六</text:p>";
    assertThat(Sketch.of(read(PackedFile.odt("", body)))).containsExactly("一 二  三\t四\n五", "六", "注");
  }

  @Test
  void text_boxes_come_before_the_paragraph_they_hang_on() throws Exception {
    String body =
        "<text:p>正文<draw:frame><draw:text-box><text:p>标题</text:p></draw:text-box></draw:frame>"
            + "<draw:frame svg:width='12cm' svg:height='8cm'><draw:image/></draw:frame></text:p>";
    Document document = read(PackedFile.odt("", body));
    assertThat(Sketch.of(document)).containsExactly("标题", "正文");
    assertThat(document.has(Note.Kind.IMAGE)).isTrue();
  }

  @Test
  void an_encrypted_document_is_known_by_its_manifest() {
    PackedFile file =
        PackedFile.odt("", "")
            .withPart(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m='urn:m'><m:file-entry><m:encryption-data/></m:file-entry>"
                    + "</m:manifest>");
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> assertThat(e.kind()).isEqualTo(UnreadableException.Kind.ENCRYPTED));
  }
}
