package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.yanbao.report.tables.Sheet.Box;

/** What extraction and careless editing do to the layout of 表三; the figures stay what they are. */
enum Damage {
  NONE {
    @Override
    void strike(Sheet sheet, Random lot) {}
  },
  BLANK_DROPPED {
    @Override
    void strike(Sheet sheet, Random lot) {
      List<Box> row = valueRow(sheet, lot);
      IntStream.range(row.size() - 7, row.size())
          .filter(i -> row.get(i).isBlank())
          .findFirst()
          .ifPresent(row::remove);
    }
  },
  CELL_DROPPED {
    @Override
    void strike(Sheet sheet, Random lot) {
      List<Box> row = valueRow(sheet, lot);
      row.remove(row.size() - 7 + lot.nextInt(6));
    }
  },
  SHIFTED_RIGHT {
    @Override
    void strike(Sheet sheet, Random lot) {
      List<Box> row = valueRow(sheet, lot);
      row.add(row.size() - 7, new Box(""));
    }
  },
  SHIFTED_RIGHT_AND_CUT {
    @Override
    void strike(Sheet sheet, Random lot) {
      List<Box> row = valueRow(sheet, lot);
      row.add(row.size() - 7, new Box(""));
      row.remove(row.size() - 1);
    }
  },
  TRAILING_BLANKS {
    @Override
    void strike(Sheet sheet, Random lot) {
      sheet.rows.forEach(row -> row.add(new Box("")));
    }
  },
  NUMBER_TORN {
    @Override
    void strike(Sheet sheet, Random lot) {
      List<Box> row = valueRow(sheet, lot);
      for (int i = row.size() - 7; i < row.size(); i++) {
        String text = row.get(i).text();
        if (text.length() > 1) {
          row.set(i, new Box(text.substring(0, 1)));
          row.add(i + 1, new Box(text.substring(1)));
          return;
        }
      }
    }
  },
  NUMBER_TORN_INTO_BLANK {
    @Override
    void strike(Sheet sheet, Random lot) {
      List<Box> row = valueRow(sheet, lot);
      for (int i = row.size() - 7; i + 1 < row.size(); i++) {
        String text = row.get(i).text();
        if (text.length() > 1 && row.get(i + 1).isBlank()) {
          row.set(i, new Box(text.substring(0, 1)));
          row.set(i + 1, new Box(text.substring(1)));
          return;
        }
      }
    }
  },
  CELLS_MERGED {
    @Override
    void strike(Sheet sheet, Random lot) {
      List<Box> row = valueRow(sheet, lot);
      int at = row.size() - 7 + lot.nextInt(6);
      row.set(at, new Box(row.get(at).text() + row.remove(at + 1).text()));
    }
  },
  RENUMBERED {
    @Override
    void strike(Sheet sheet, Random lot) {
      sheet.rows.subList(3, sheet.rows.size()).forEach(row -> row.replaceAll(Damage::renumber));
    }
  },
  NUMBERS_LOST {
    @Override
    void strike(Sheet sheet, Random lot) {
      sheet
          .rows
          .subList(3, sheet.rows.size())
          .forEach(
              row ->
                  row.replaceAll(
                      box -> box.with(box.text().replaceFirst("^(（.）|[一二三四]、|\\d[.])(?=..)", ""))));
    }
  },
  LABELS_BROKEN {
    @Override
    void strike(Sheet sheet, Random lot) {
      sheet.rows.forEach(
          row ->
              row.replaceAll(
                  box ->
                      !CellText.of(box.text()).isValue() && box.text().length() > 3
                          ? box.with(box.text().replaceAll("(..)", "$1 "))
                          : box));
    }
  },
  REMARK_COLUMN {
    @Override
    void strike(Sheet sheet, Random lot) {
      sheet.rows.get(0).add(new Box("备注", 1, 3));
      sheet.rows.subList(3, sheet.rows.size()).forEach(row -> row.add(new Box("")));
    }
  },
  EMPTY_COLUMN {
    @Override
    void strike(Sheet sheet, Random lot) {
      sheet.rows.get(0).add(1, new Box("", 1, 1));
      sheet.rows.get(1).add(0, new Box("", 1, 1));
      sheet.rows.get(2).add(0, new Box("", 1, 1));
      sheet.rows.subList(3, sheet.rows.size()).forEach(row -> row.add(row.size() - 7, new Box("")));
    }
  },
  HEADER_LOST {
    @Override
    void strike(Sheet sheet, Random lot) {
      sheet.rows.subList(0, 3).clear();
    }
  },
  UPPER_HEADER_LOST {
    @Override
    void strike(Sheet sheet, Random lot) {
      sheet.rows.set(0, new ArrayList<>(List.of(new Box("", 10, 1))));
      sheet.rows.get(1).add(0, new Box("", 3, 2));
    }
  },
  TOTAL_IN_UPPER_HEADER {
    @Override
    void strike(Sheet sheet, Random lot) {
      sheet.rows.get(0).set(1, new Box("申请人情况", 6, 1));
      sheet.rows.get(0).add(new Box("总计", 1, 3));
      sheet.rows.get(1).remove(2);
    }
  },
  HEADER_REPEATED {
    @Override
    void strike(Sheet sheet, Random lot) {
      int at = 5 + lot.nextInt(2);
      if (at == 5) {
        sheet.rows.get(5).set(0, sheet.rows.get(5).get(0).with("三、本年度办理结果"));
      }
      sheet.rows.addAll(at == 5 ? 5 : 4, List.copyOf(sheet.rows.subList(0, 3)));
    }
  },
  COLUMNS_REORDERED {
    @Override
    void strike(Sheet sheet, Random lot) {
      List<Box> header = sheet.rows.get(1);
      header.add(0, header.remove(2));
      sheet
          .rows
          .subList(3, sheet.rows.size())
          .forEach(row -> row.add(row.size() - 7, row.remove(row.size() - 1)));
    }
  },
  LABEL_DRIFTED {
    @Override
    void strike(Sheet sheet, Random lot) {
      List<Box> row = valueRow(sheet, lot);
      row.add(row.size() - 8, new Box(""));
    }
  };

  abstract void strike(Sheet sheet, Random lot);

  /** A row with a figure in it: in a row of zeros a lost cell leaves no trace. */
  private static List<Box> valueRow(Sheet sheet, Random lot) {
    List<List<Box>> rows =
        sheet.rows.subList(3, sheet.rows.size()).stream()
            .filter(row -> row.get(row.size() - 1).text().matches("[1-9]\\d*"))
            .toList();
    return rows.get(lot.nextInt(rows.size()));
  }

  private static Box renumber(Box box) {
    return box.with(
        box.text()
            .replaceFirst("^（(.)）", "($1)")
            .replaceFirst("^1[.]", "①")
            .replaceFirst("^([2-4])[.]", "$1、")
            .replaceFirst("^([5-8])[.]", "$1．"));
  }
}
