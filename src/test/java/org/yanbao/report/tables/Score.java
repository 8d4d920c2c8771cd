package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yanbao.report.CellKey;
import org.yanbao.report.FormCell;
import org.yanbao.report.FormTable;

/**
 * How a reading compares with the texts that the cells truly hold.
 *
 * @param right cells that say the same
 * @param doubted cells that carry a doubt
 * @param missing cells that are not there
 * @param wrong cells that say something else and carry no doubt
 */
record Score(int right, int doubted, List<CellKey> missing, List<String> wrong) {

  static Score of(FormTablesReading reading, Map<CellKey, String> truth) {
    Map<CellKey, FormCell> cells = new HashMap<>();
    for (FormTable table : reading.tables()) {
      table.cells().forEach(cell -> cells.put(cell.key(), cell));
    }
    int right = 0;
    int doubted = 0;
    List<CellKey> missing = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<CellKey, String> expected : truth.entrySet()) {
      FormCell cell = cells.get(expected.getKey());
      if (cell == null) {
        missing.add(expected.getKey());
      } else if (cell.isDoubted()) {
        doubted++;
      } else if (CellText.of(cell.raw()).equals(CellText.of(expected.getValue()))) {
        right++;
      } else {
        wrong.add(expected.getKey() + ": " + cell.raw() + " for " + expected.getValue());
      }
    }
    return new Score(right, doubted, missing, wrong);
  }
}
