package org.yanbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yanbao.document.Block;
import org.yanbao.document.Document;
import org.yanbao.document.Note;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Place;
import org.yanbao.report.FormTable;

class WholeReadingTest {

  private static final List<String> REPORT =
      List.of(
          "一、總體情況",
          "全年主動公開信息126條，依申請公開辦理規範，政府信息管理有序，平台建設穩步推進，監督保障有力。",
          "二、主動公開政府信息情況",
          "三、收到和處理政府信息公開申請情況",
          "四、政府信息公開行政復議、行政訴訟情況",
          "五、存在的主要問題及改進情況",
          "公開形式單一，下一步將增加圖解。",
          "六、其他需要報告的事項",
          "未收取信息處理費。");

  @Test
  @DisplayName("several reports in traditional characters in one file are told as several")
  void several_in_traditional_characters() {
    Document document = written("青山縣柳河鎮人民政府2024年政府信息公開工作年度報告", "青山縣白石鄉人民政府2024年政府信息公開工作年度報告");
    assertThat(new ReportReader().readWhole(document).titlesOfSeveral())
        .containsExactly("青山县柳河镇人民政府2024年政府信息公开工作年度报告", "青山县白石乡人民政府2024年政府信息公开工作年度报告");
  }

  @Test
  @DisplayName("one report is not several")
  void one_report() {
    Document document = written("青山縣柳河鎮人民政府2024年政府信息公開工作年度報告");
    assertThat(new ReportReader().readWhole(document).titlesOfSeveral()).isEmpty();
  }

  @Test
  @DisplayName(
      "a chart in section one hides no table; a picture below the heading of section two may")
  void charts_hide_no_table() {
    Document document = written("青山县柳河镇人民政府2024年政府信息公开工作年度报告");

    assertThat(presenceOfTableTwo(document, 2)).isEqualTo(FormTable.Presence.ABSENT);
    assertThat(presenceOfTableTwo(document, 5)).isEqualTo(FormTable.Presence.IMAGE);
  }

  private static FormTable.Presence presenceOfTableTwo(Document document, int paragraph) {
    Note picture = new Note(Note.Kind.IMAGE, "此处是一张图片", Place.ofParagraph(paragraph));
    Document noted =
        new Document(
            document.mediaType(), document.blocks(), List.of(picture), document.properties());
    return new ReportReader().read(noted).tables().get(0).presence();
  }

  private static Document written(String... titles) {
    List<Block> blocks = new ArrayList<>();
    for (String title : titles) {
      blocks.add(new Paragraph(title, Place.ofParagraph(blocks.size() + 1)));
      REPORT.forEach(text -> blocks.add(new Paragraph(text, Place.ofParagraph(blocks.size() + 1))));
    }
    return new Document("text/plain", blocks, List.of(), Document.Properties.NONE);
  }
}
