package org.yanbao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmittedFileTest {
  @ParameterizedTest
  @CsvSource({
    "reports-in/某局/年报.docx, reports-in/某局/年报.docx",
    "/home/somebody/年报.docx, 年报.docx",
    "'C:\\Users\\somebody\\年报.docx', 年报.docx",
    "'\\\\server\\share\\年报.docx', 年报.docx",
    "/home/somebody/第三批.zip!乡镇/年报.docx, 第三批.zip!乡镇/年报.docx",
    "第三批.zip!/abs/年报.docx, 第三批.zip!/abs/年报.docx"
  })
  void a_paper_does_not_tell_where_a_file_lay_on_the_auditors_machine(String file, String shown) {
    assertThat(new SubmittedFile(file, "", "", 0).shown()).isEqualTo(shown);
  }
}
