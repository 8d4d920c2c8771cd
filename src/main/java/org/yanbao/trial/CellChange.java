package org.yanbao.trial;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.document.Block;
import org.yanbao.document.Cell;
import org.yanbao.document.Document;
import org.yanbao.document.Place;
import org.yanbao.document.Table;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.CellKey;
import org.yanbao.report.FormCell;
import org.yanbao.rules.source.NearestName;

/**
 * A change of a cell of the form: {@code 表三 三(七) 总计: 35}.
 *
 * @param key the cell
 * @param text what is to stand there
 */
record CellChange(CellKey key, String text) implements DocumentChange {
  private static final Pattern WORDS =
      Pattern.compile("(表[二三四])[\\s　/]+(\\S+?)[\\s　/]+([^\\s　/:：]+)[\\s　]*[:：][\\s　]*(.*)");

  /** The change that these words name; empty when they name another one. */
  static Optional<CellChange> of(String words) {
    Matcher matcher = WORDS.matcher(words.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String row = Normalizer.normalize(matcher.group(2), Normalizer.Form.NFKC);
    String value = matcher.group(4).strip();
    return Optional.of(
        new CellChange(
            new CellKey(matcher.group(1), row, matcher.group(3)), value.equals("空白") ? "" : value));
  }

  @Override
  public Document apply(Document document, AnnualReport report) throws ChangeException {
    Place place = report.cell(key).map(FormCell::place).orElseThrow(() -> missing(report));
    List<Block> blocks =
        document.blocks().stream()
            .map(block -> block instanceof Table table ? changed(table, place) : block)
            .toList();
    return new Document(document.mediaType(), blocks, document.notes(), document.properties());
  }

  /** Says which of the names it is that the form of the base report does not have. */
  private ChangeException missing(AnnualReport report) {
    List<CellKey> own =
        report.cells().stream()
            .map(FormCell::key)
            .filter(known -> known.table().equals(key.table()))
            .toList();
    List<String> rows = own.stream().map(CellKey::row).distinct().toList();
    List<String> columns =
        own.stream()
            .filter(known -> known.row().equals(key.row()))
            .map(CellKey::column)
            .distinct()
            .toList();
    if (rows.isEmpty()) {
      return new ChangeException("基准报告里没有" + key.table() + "，改不了其中的单元格。");
    }
    boolean isRow = columns.isEmpty();
    String written = isRow ? key.row() : key.column();
    List<String> names = isRow ? rows : columns;
    return new ChangeException(
        "基准报告的"
            + key.table()
            + (isRow ? "" : "“" + key.row() + "”行")
            + "没有“"
            + written
            + (isRow ? "”这一行。" : "”这一列。")
            + NearestName.question(written, names)
            + "可以写："
            + String.join("、", names)
            + "。");
  }

  private Block changed(Table table, Place place) {
    List<Cell> cells =
        table.cells().stream()
            .map(cell -> cell.place().equals(place) ? changed(cell) : cell)
            .toList();
    return new Table(table.rows(), table.columns(), cells, table.place());
  }

  private Cell changed(Cell cell) {
    return new Cell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        text,
        cell.place(),
        cell.doubt());
  }
}
