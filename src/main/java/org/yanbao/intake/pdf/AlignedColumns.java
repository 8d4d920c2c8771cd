package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The columns of figures of a table without ruling lines: by its figures and lowest headings. */
final class AlignedColumns {

  private static final String UNMATCHED = "没有表格线，数字与表头不能一一对应，各列不能确定";

  private static final String HEADLESS = "没有表格线，数字上方没有表头，各列不能确定";

  private AlignedColumns() {}

  static List<AlignedGrid.Column> of(
      List<Piece> values, List<AlignedGrid.Heading> headings, float firstValueY) {
    List<AlignedGrid.Column> columns = new ArrayList<>();
    List<AlignedGrid.Heading> above =
        headings.stream().filter(heading -> heading.last().y() < firstValueY).toList();
    for (AlignedGrid.Heading heading : above) {
      if (above.stream().noneMatch(other -> isBelow(other, heading))) {
        columns.add(new AlignedGrid.Column(heading.left(), heading.right(), heading.y()));
      }
    }
    columns.sort(Comparator.comparing(AlignedGrid.Column::left));
    if (takeFigures(columns, new ColumnMatch(values, columns))) {
      return columns;
    }
    List<Piece> first = new ArrayList<>(values);
    first.sort(Comparator.comparing(Piece::y));
    for (Piece value : first) {
      if (columns.stream().noneMatch(c -> value.overlaps(c.left(), c.right()))) {
        columns.add(AlignedGrid.Column.unheaded(value));
      }
    }
    columns.sort(Comparator.comparing(AlignedGrid.Column::left));
    return columns;
  }

  /** Tells each column where its figures stand, where they stand alike under their headings. */
  private static boolean takeFigures(List<AlignedGrid.Column> columns, ColumnMatch match) {
    int[] headings = match.headings();
    for (int i = 0; i < headings.length; i++) {
      ColumnMatch.Run run = match.runs().get(i);
      columns.set(headings[i], columns.get(headings[i]).holding(run.left(), run.right()));
    }
    return headings.length > 0;
  }

  /** Why no column is sure; empty where they are. */
  static String doubt(List<Piece> values, List<AlignedGrid.Column> columns) {
    List<AlignedGrid.Column> headed = columns.stream().filter(AlignedGrid.Column::headed).toList();
    ColumnMatch match = new ColumnMatch(values, headed);
    if (headed.isEmpty()) {
      return HEADLESS;
    }
    boolean sure = !match.lacksHeadings() && (match.headings().length > 0 || match.isClear());
    return sure ? "" : UNMATCHED;
  }

  private static boolean isBelow(AlignedGrid.Heading other, AlignedGrid.Heading heading) {
    return other != heading
        && other.y() > heading.last().y()
        && other.pieces().get(0).y() > heading.last().y()
        && other.left() < heading.right()
        && other.right() > heading.left();
  }

  /** The column at which a piece stands: the one it overlaps most, or else the nearest. */
  static int indexOf(Piece piece, List<AlignedGrid.Column> columns) {
    int best = 0;
    for (int i = 1; i < columns.size(); i++) {
      if (fit(piece, columns.get(i)) > fit(piece, columns.get(best))) {
        best = i;
      }
    }
    return best;
  }

  /** Whether a piece stands at two columns, at none, or at none of those with headings. */
  static boolean isUnsure(Piece piece, List<AlignedGrid.Column> columns) {
    AlignedGrid.Column column = columns.get(indexOf(piece, columns));
    float sure = fit(piece, column);
    if (sure <= 0 || !column.headed() && columns.stream().anyMatch(AlignedGrid.Column::headed)) {
      return true;
    }
    return columns.stream()
        .filter(other -> other != column)
        .anyMatch(other -> fit(piece, other) > 0.5f * sure);
  }

  /** The overlap of a piece and a column; less than 0 where they stand apart. */
  private static float fit(Piece piece, AlignedGrid.Column column) {
    return Math.min(piece.right(), column.figuresRight())
        - Math.max(piece.left(), column.figuresLeft());
  }
}
