package org.yanbao.report.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanbao.document.Block;
import org.yanbao.document.Document;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Place;

class CaptionsAmongProseTest {

  @ParameterizedTest
  @ValueSource(strings = {"3.其他", "行政许可", "规章", "行政事业性收费", "2.重复申请", "（七）总计", "自然人"})
  @DisplayName("a caption between sentences is no row of the form, whatever row is worded like it")
  void a_caption_stays_in_the_text(String caption) {
    List<Block> blocks =
        List.of(
            new Paragraph("本年度未收取信息处理费。", Place.ofParagraph(1)),
            new Paragraph(caption, Place.ofParagraph(2)),
            new Paragraph("有关工作按要求推进。", Place.ofParagraph(3)));
    FormTablesReading reading =
        new FormTables()
            .read(new Document("text/plain", blocks, List.of(), new Document.Properties("", "")));

    assertThat(reading.narrative()).extracting(Paragraph::text).contains(caption);
    assertThat(reading.doubts()).isEmpty();
  }
}
