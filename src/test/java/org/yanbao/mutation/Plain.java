package org.yanbao.mutation;

import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yanbao.report.StatutoryForm;
import org.yanbao.samples.GridCell;

/** Layouts other than the form's that leave nothing to doubt: every cell must be read right. */
enum Plain implements Mutation {
  AS_IN_THE_FORM(sketch -> true),
  HEADER_REPEATED(
      sketch -> {
        int before = sketch.isOne("表二") ? 3 : sketch.isOne("表四") ? 3 : 5 + sketch.lot.nextInt(20);
        sketch.insert(
            before,
            List.copyOf(
                sketch
                    .header()
                    .subList(before == 3 ? 1 : 0, before == 3 && sketch.isOne("表二") ? 2 : 3)));
        return !sketch.isOne("表四");
      }),
  PARTED(
      sketch -> {
        sketch.part(sketch.isOne("表三") ? 4 + sketch.lot.nextInt(22) : 3);
        return true;
      }),
  PARTED_WITH_HEADER(
      sketch -> {
        int before = sketch.isOne("表三") ? 5 + sketch.lot.nextInt(20) : 3;
        sketch.insert(
            before,
            List.copyOf(
                sketch.header().subList(sketch.isOne("表二") ? 1 : 0, sketch.header().size())));
        sketch.part(before);
        return !sketch.isOne("表四");
      }),
  EMPTY_COLUMN_LEFT(
      sketch -> {
        sketch.insertColumn(0);
        return true;
      }),
  EMPTY_COLUMN_BEFORE_FIGURES(
      sketch -> {
        sketch.insertColumn(sketch.figuresFrom());
        return true;
      }),
  EMPTY_COLUMN_RIGHT(
      sketch -> {
        sketch.insertColumn(sketch.columns());
        return true;
      }) {
    @Override
    public boolean needsColumns() {
      return true;
    }
  },
  EMPTY_COLUMN_AMONG_FIGURES(
      sketch -> {
        sketch.insertColumn(sketch.figuresFrom() + 1 + sketch.lot.nextInt(2));
        return true;
      }) {
    @Override
    public boolean needsColumns() {
      return true;
    }
  },
  EMPTY_ROW(
      sketch -> {
        int row = sketch.any(sketch.figureRows());
        sketch.insert(row, List.of(List.of(GridCell.wide("", sketch.columns()))));
        return true;
      }),
  EMPTY_ROW_OF_CELLS(
      sketch -> {
        int row = sketch.any(sketch.figureRows());
        sketch.insert(row, List.of(Collections.nCopies(sketch.columns(), GridCell.of(""))));
        return true;
      }),
  FULL_WIDTH_DIGITS(
      sketch -> {
        sketch.rewrite(Plain::fullWidth);
        return true;
      }),
  THOUSANDS_PARTED(
      sketch -> {
        sketch.rewrite(
            text ->
                text.matches("\\d{4,}")
                    ? new DecimalFormat("#,###").format(Long.parseLong(text))
                    : text);
        return true;
      }),
  UNITS_IN_CELLS(
      sketch -> {
        sketch.rewrite(text -> text.matches("[1-9]\\d*") ? text + "件" : text);
        return true;
      }),
  BLANKS_AROUND_FIGURES(
      sketch -> {
        sketch.rewrite(text -> "　" + text + "\u00a0");
        return true;
      }),
  RENUMBERED(
      sketch -> {
        sketch.relabel(
            text ->
                text.replaceFirst("^（(.)）", "($1)")
                    .replaceFirst("^1[.]", "①")
                    .replaceFirst("^([2-4])[.]", "$1、")
                    .replaceFirst("^([5-8])[.]", "（$1）"));
        return sketch.isOne("表三");
      }),
  NUMBERS_LOST(
      sketch -> {
        sketch.relabel(text -> text.replaceFirst("^(（.）|[一二三四]、|\\d[.])(?=..)", ""));
        return sketch.isOne("表三");
      }),
  LABELS_BROKEN(
      sketch -> {
        sketch.relabel(text -> text.replaceAll("(...)(?=.)", "$1\n"));
        return true;
      }) {
    @Override
    public boolean needsColumns() {
      return true;
    }
  },
  LABELS_SPACED(
      sketch -> {
        sketch.relabel(text -> text.replaceAll("(..)(?=.)", "$1 "));
        return true;
      }),
  KINDS_SWAPPED(
      sketch -> {
        switch (sketch.table) {
          case StatutoryForm.TABLE_3 -> {
            swap(sketch.rows.get(2), 0, 3);
            sketch
                .figureRows()
                .forEach(
                    row ->
                        swap(sketch.rows.get(row), sketch.first(row) + 1, sketch.first(row) + 4));
          }
          case StatutoryForm.TABLE_2 ->
              List.of(1, 2, 3).forEach(row -> swap(sketch.rows.get(row), 1, 3));
          default -> {
            swap(sketch.rows.get(1), 0, 4);
            swap(sketch.rows.get(3), 0, 4);
            swap(sketch.rows.get(2), 6, 8);
            swap(sketch.rows.get(3), 11, 13);
          }
        }
        return true;
      }),
  TOTAL_FIRST(
      sketch -> {
        sketch.rows.get(1).add(0, sketch.rows.get(1).remove(2));
        for (int row : sketch.figureRows()) {
          List<GridCell> cells = sketch.rows.get(row);
          cells.add(sketch.first(row), cells.remove(cells.size() - 1));
        }
        return true;
      }) {
    @Override
    public boolean strike(Sketch sketch) {
      return sketch.isOne("表三") && super.strike(sketch);
    }
  },
  SPANS_AS_BLANKS(
      sketch -> {
        sketch.unmerge(text -> "");
        return true;
      }),
  SPANS_FILLED(
      sketch -> {
        sketch.unmerge(text -> text);
        return true;
      }),
  GROUPS_IN_EVERY_ROW(
      sketch -> {
        sketch.unmerge(text -> text.matches("[三（].*") && !text.startsWith("（本") ? text : "");
        return sketch.isOne("表三");
      }),
  TOTAL_IN_UPPER_HEADER(
      sketch -> {
        if (!sketch.isOne("表三")) {
          return false;
        }
        sketch.rows.get(0).set(1, GridCell.wide("申请人情况", 6));
        sketch.rows.get(0).add(new GridCell("总计", 1, 3));
        sketch.rows.get(1).remove(2);
        return true;
      }),
  NUMBERED_ROWS(
      sketch -> {
        sketch.insertColumn(0);
        sketch.sayAt(0, 0, "序号");
        int number = 0;
        for (int row : IntStream.range(3, sketch.rows.size()).toArray()) {
          sketch.sayAt(row, 0, String.valueOf(++number));
        }
        return true;
      }) {
    @Override
    public boolean strike(Sketch sketch) {
      return sketch.isOne("表三") && super.strike(sketch);
    }
  },
  REMARKS(
      sketch -> {
        sketch.insertColumn(sketch.columns());
        sketch.sayAt(0, sketch.columns() - 1, "备注");
        sketch.sayAt(5, sketch.columns() - 1, "含网上申请");
        return true;
      }) {
    @Override
    public boolean needsColumns() {
      return true;
    }

    @Override
    public boolean strike(Sketch sketch) {
      return sketch.isOne("表三") && super.strike(sketch);
    }
  },
  NUMBERED_COLUMNS(
      sketch -> {
        List<GridCell> numbers = new ArrayList<>(List.of(GridCell.wide("栏次", 3)));
        IntStream.rangeClosed(1, 7).forEach(i -> numbers.add(GridCell.of(String.valueOf(i))));
        sketch.insert(3, List.of(numbers));
        return true;
      }) {
    @Override
    public boolean strike(Sketch sketch) {
      return sketch.isOne("表三") && super.strike(sketch);
    }
  },
  TITLE_IN_TABLE(
      sketch -> {
        String title =
            sketch.isOne("表二")
                ? "主动公开政府信息情况统计表"
                : sketch.isOne("表三") ? "收到和处理政府信息公开申请情况统计表" : "行政复议、行政诉讼情况统计表";
        sketch.insert(0, List.of(List.of(GridCell.wide(title + "（单位：件）", sketch.columns()))));
        return true;
      });

  /** The change, for a table that it can be made to. */
  private interface Change {
    boolean to(Sketch sketch);
  }

  private final Change change;

  Plain(Change change) {
    this.change = change;
  }

  @Override
  public boolean strike(Sketch sketch) {
    return change.to(sketch);
  }

  @Override
  public boolean isPlain() {
    return true;
  }

  private static String fullWidth(String text) {
    return text.chars()
        .mapToObj(c -> String.valueOf((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)))
        .collect(Collectors.joining());
  }

  private static void swap(List<GridCell> row, int one, int other) {
    Collections.swap(row, one, other);
  }
}
