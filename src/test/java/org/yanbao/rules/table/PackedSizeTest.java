package org.yanbao.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.yanbao.rules.source.RuleProblem;

class PackedSizeTest {
  @Test
  void what_is_packed_is_weighed_as_a_whole() throws Exception {
    byte[] file = packed(600, 600);
    assertThat(PackedSize.exceeds(file, 1_199)).isTrue();
    assertThat(PackedSize.exceeds(file, 1_200)).isFalse();
    assertThat(PackedSize.exceeds(new byte[] {'P', 'K', 3, 4, 5}, 0)).isFalse();
  }

  @Test
  void a_workbook_beyond_measure_is_told_and_not_opened() throws Exception {
    List<RuleProblem> problems = new ArrayList<>();
    assertThat(DecisionTables.read("甲.drl.xlsx", packed(9_000_000), problems)).isEmpty();
    assertThat(problems).singleElement().asString().contains("这个表格文件太大");
  }

  private static byte[] packed(int... sizes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < sizes.length; i++) {
        zip.putNextEntry(new ZipEntry("part" + i));
        zip.write(new byte[sizes[i]]);
      }
    }
    return bytes.toByteArray();
  }
}
