package org.yanbao.intake.pdf;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yanbao.document.Block;
import org.yanbao.document.Cell;
import org.yanbao.document.Document;
import org.yanbao.document.Table;

/** Compares a document's grids, cell by cell, with what the corpus says that the file says. */
final class TrueGrid {

  private static final Map<String, String> ROWS_2 =
      Map.of(
          "guizhang", "规章",
          "guifan", "行政规范性文件",
          "xuke", "行政许可",
          "chufa", "行政处罚",
          "qiangzhi", "行政强制",
          "shoufei", "行政事业性收费");
  private static final Map<String, String> COLUMNS_2 =
      Map.of(
          "made", "本年制发件数",
          "abolished", "本年废止件数",
          "valid", "现行有效件数",
          "count", "本年处理决定数量",
          "amount_wan", "本年收费金额（单位：万元）");

  private final List<Table> tables = new ArrayList<>();
  private final JsonNode truth;
  private final Map<String, String> wrong = new TreeMap<>();
  private int right;

  private TrueGrid(Document document, JsonNode truth) {
    for (Block block : document.blocks()) {
      if (block instanceof Table table) {
        tables.add(table);
      }
    }
    this.truth = truth;
    compareRows("table2", ROWS_2, COLUMNS_2);
    compareRows("table3", words(truth.get("row_labels")), words(truth.get("col_labels")));
    compareLastRow(truth.get("table4"));
  }

  static TrueGrid compare(Document document, JsonNode truth) {
    return new TrueGrid(document, truth);
  }

  /** Number of cells that are as they should be. */
  int right() {
    return right;
  }

  /** The others: where, what was read, what should be there. */
  Map<String, String> wrong() {
    return wrong;
  }

  private static Map<String, String> words(JsonNode node) {
    Map<String, String> words = new TreeMap<>();
    node.properties().forEach(field -> words.put(field.getKey(), field.getValue().asText()));
    return words;
  }

  private void compareRows(String part, Map<String, String> rows, Map<String, String> columns) {
    for (Map.Entry<String, JsonNode> row : truth.get(part).properties()) {
      for (Map.Entry<String, JsonNode> cell : row.getValue().properties()) {
        String found =
            find(rows.get(row.getKey()), columns.get(cell.getKey())).map(Cell::text).orElse(null);
        note(part + "." + row.getKey() + "." + cell.getKey(), found, cell.getValue().asText());
      }
    }
  }

  private Optional<Cell> find(String rowLabel, String columnLabel) {
    for (Table table : tables) {
      for (Cell label : table.cells()) {
        if (bare(label.text()).equals(bare(rowLabel))) {
          for (int row = label.row() - 1; row >= 0; row--) {
            for (Cell head : table.cells()) {
              if (head.row() + head.rowSpan() - 1 == row
                  && head.column() > label.column()
                  && bare(head.text()).equals(bare(columnLabel))) {
                return table.at(label.row(), head.column());
              }
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private void compareLastRow(JsonNode truthOfRow) {
    Optional<Table> table =
        tables.stream().filter(t -> t.columns() == 15 && t.rows() > 1).findFirst();
    int column = 0;
    for (Map.Entry<String, JsonNode> cell : truthOfRow.properties()) {
      int at = column++;
      String found = table.flatMap(t -> t.at(t.rows() - 1, at)).map(Cell::text).orElse(null);
      note("table4." + cell.getKey(), found, cell.getValue().asText());
    }
  }

  private void note(String key, String found, String expected) {
    if (found != null && found.strip().equals(expected)) {
      right++;
    } else {
      wrong.put(key, "read " + found + ", is " + expected);
    }
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }
}
