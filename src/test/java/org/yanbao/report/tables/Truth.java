package org.yanbao.report.tables;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yanbao.report.CellKey;
import org.yanbao.report.StatutoryForm;

/** What the corpus says every format of a report holds: texts of the cells by their keys. */
public final class Truth {
  private static final List<String> COLUMNS_3 =
      List.of("natural", "ent", "sci", "welfare", "legal", "other", "total");
  private static final List<String> ROWS_3 =
      List.of(
          "new",
          "carried_in",
          "r1",
          "r2",
          "r3_1",
          "r3_2",
          "r3_3",
          "r3_4",
          "r3_5",
          "r3_6",
          "r3_7",
          "r3_8",
          "r4_1",
          "r4_2",
          "r4_3",
          "r5_1",
          "r5_2",
          "r5_3",
          "r5_4",
          "r5_5",
          "r6_1",
          "r6_2",
          "r6_3",
          "r7",
          "carried_out");
  private static final List<String> ROWS_2 =
      List.of("guizhang", "guifan", "xuke", "chufa", "qiangzhi", "shoufei");
  private static final List<String> GROUPS_4 = List.of("fy_", "ss1_", "ss2_");
  private static final List<String> COLUMNS_4 = List.of("keep", "fix", "other", "pending", "total");

  private Truth() {}

  /** Reads a {@code truth.json}. */
  public static Map<CellKey, String> of(Path file) throws IOException {
    JsonNode json = new ObjectMapper().readTree(file.toFile());
    Map<CellKey, String> cells = new LinkedHashMap<>();
    for (int r = 0; r < ROWS_2.size(); r++) {
      String row = StatutoryForm.TABLE_2_ROWS.get(r);
      List<String> columns = StatutoryForm.columns("表二", row);
      JsonNode values = json.get("table2").get(ROWS_2.get(r));
      List<String> names = columns.size() == 3 ? List.of("made", "abolished", "valid") : List.of();
      for (int c = 0; c < columns.size(); c++) {
        JsonNode value = names.isEmpty() ? values.elements().next() : values.get(names.get(c));
        cells.put(new CellKey("表二", row, columns.get(c)), value.asText());
      }
    }
    for (int r = 0; r < ROWS_3.size(); r++) {
      for (int c = 0; c < COLUMNS_3.size(); c++) {
        cells.put(
            new CellKey(
                "表三", StatutoryForm.TABLE_3_ROWS.get(r), StatutoryForm.TABLE_3_COLUMNS.get(c)),
            json.get("table3").get(ROWS_3.get(r)).get(COLUMNS_3.get(c)).asText());
      }
    }
    for (int r = 0; r < GROUPS_4.size(); r++) {
      for (int c = 0; c < COLUMNS_4.size(); c++) {
        cells.put(
            new CellKey(
                "表四", StatutoryForm.TABLE_4_ROWS.get(r), StatutoryForm.TABLE_4_COLUMNS.get(c)),
            json.get("table4").get(GROUPS_4.get(r) + COLUMNS_4.get(c)).asText());
      }
    }
    return cells;
  }
}
