package org.yanbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanbao.document.Document;
import org.yanbao.document.Note;

/** Raw text: lines as they are, in whatever charset. */
class TextReaderTest {

  private static final String REPORT = "澎池县2024年政府信息公开工作年度报告\n一、总体情况\n收到申请34件\n";

  @TempDir Path folder;

  private Document read(byte[] bytes) throws Exception {
    Path file = folder.resolve("report.txt");
    Files.write(file, bytes);
    return Intake.standard().read(file);
  }

  @Test
  void every_line_is_a_paragraph_blank_ones_included_and_none_is_trimmed() throws Exception {
    Document document = read("标题\n\n\t\t自然人\t \r\n规章\t3\t\n".getBytes(StandardCharsets.UTF_8));
    assertThat(Sketch.of(document)).containsExactly("标题", "", "\t\t自然人\t ", "规章\t3\t");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void the_charset_is_found_out(String charset) throws Exception {
    Document document = read(REPORT.getBytes(Charset.forName(charset)));
    assertThat(Sketch.of(document)).containsExactlyElementsOf(REPORT.lines().toList());
    assertThat(document.notes()).isEmpty();
  }

  @Test
  void traditional_text_in_big5_is_not_taken_for_gb18030() throws Exception {
    String report = "澎湖縣政府2024年政府資訊公開工作年度報告。";
    assertThat(Sketch.of(read(report.getBytes(Charset.forName("Big5"))))).containsExactly(report);
  }

  @Test
  void a_byte_order_mark_is_no_text() throws Exception {
    assertThat(Sketch.of(read(("\ufeff" + REPORT).getBytes(StandardCharsets.UTF_8))))
        .startsWith("澎池县2024年政府信息公开工作年度报告");
  }

  @Test
  void short_text_in_gb18030_is_chinese() throws Exception {
    assertThat(Sketch.of(read("年报".getBytes(Charset.forName("GB18030"))))).containsExactly("年报");
  }

  @Test
  void one_wrong_byte_does_not_change_the_charset_and_is_noted() throws Exception {
    byte[] bytes = REPORT.getBytes(StandardCharsets.UTF_8);
    bytes[20] = (byte) 0xff;
    Document document = read(bytes);
    assertThat(Sketch.of(document)).contains("一、总体情况", "收到申请34件");
    assertThat(document.has(Note.Kind.ENCODING)).isTrue();
    assertThat(document.notes().get(0).message()).contains("UTF-8");
  }

  @Test
  void a_text_cut_off_inside_a_character_is_still_read() throws Exception {
    byte[] bytes = REPORT.strip().getBytes(StandardCharsets.UTF_8);
    assertThat(Sketch.of(read(Arrays.copyOf(bytes, bytes.length - 1))))
        .startsWith("澎池县2024年政府信息公开工作年度报告", "一、总体情况");
  }
}
