package org.yanbao.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.finding.Finding;
import org.yanbao.publish.typeset.Ink;
import org.yanbao.publish.typeset.Pen;
import org.yanbao.publish.typeset.Strip;
import org.yanbao.publish.typeset.Style;
import org.yanbao.publish.typeset.TextBlock;

/** What was called for, what stands in the report, and the difference, as a small table. */
final class Comparison {
  private static final Pattern NUMBER =
      Pattern.compile("([-−]?[0-9]{1,15}(?:\\.[0-9]{1,6})?)\\s*([^0-9\\s]{0,3})");

  /** Units of which a difference says nothing. */
  private static final String DATES = "年度月日";

  private static final Style LABEL = Style.regular(8.5f).in(Ink.GREY);
  private static final Style VALUE = Style.regular(10);
  private static final float COLUMN = 96;
  private static final float LABEL_WIDTH = 36;

  private Comparison() {}

  static List<Strip> strips(Finding finding, float left, float width) {
    List<Cell> cells = new ArrayList<>();
    if (!finding.expected().isBlank()) {
      cells.add(new Cell("应为", finding.expected().strip(), VALUE));
    }
    if (!finding.actual().isBlank()) {
      cells.add(new Cell("实为", finding.actual().strip(), VALUE));
    }
    difference(finding.expected(), finding.actual())
        .ifPresent(text -> cells.add(new Cell("差额", text, Style.bold(10))));
    if (cells.isEmpty()) {
      return List.of();
    }
    return cells.stream().allMatch(Comparison::isNarrow)
        ? row(cells, left)
        : rows(cells, left, width);
  }

  /** Actual minus expected, signed, where both are plain numbers in the same unit. */
  static Optional<String> difference(String expected, String actual) {
    Matcher call = NUMBER.matcher(expected.strip().replace(",", ""));
    Matcher fact = NUMBER.matcher(actual.strip().replace(",", ""));
    if (!call.matches() || !fact.matches() || !call.group(2).equals(fact.group(2))) {
      return Optional.empty();
    }
    BigDecimal gap = number(fact.group(1)).subtract(number(call.group(1)));
    if (gap.signum() == 0 || DATES.indexOf(call.group(2)) >= 0 && !call.group(2).isEmpty()) {
      return Optional.empty();
    }
    String sign = gap.signum() > 0 ? "多 " : "少 ";
    String unit = call.group(2);
    return Optional.of(sign + gap.abs().stripTrailingZeros().toPlainString() + " " + unit);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replace('−', '-'));
  }

  private static boolean isNarrow(Cell cell) {
    return cell.text.indexOf('\n') < 0 && Pen.width(cell.text, cell.style) <= COLUMN - 16;
  }

  private static List<Strip> row(List<Cell> cells, float left) {
    float width = COLUMN * cells.size();
    Strip labels =
        Strip.of(
            14,
            (pen, top) -> {
              pen.fill(Ink.GROUND, left, top - 14, width, 14);
              for (int i = 0; i < cells.size(); i++) {
                pen.textEnding(cells.get(i).label, LABEL, left + (i + 1) * COLUMN - 8, top - 10.3f);
              }
            });
    Strip values =
        Strip.of(
            17,
            (pen, top) -> {
              for (int i = 0; i < cells.size(); i++) {
                Cell cell = cells.get(i);
                pen.textEnding(
                    cell.text.strip(), cell.style, left + (i + 1) * COLUMN - 8, top - 12.2f);
              }
              pen.rule(Ink.LINE, left, left + width, top - 16.4f, 0.6f);
            });
    return List.of(Strip.gap(3).tied(), labels.tied(), values, Strip.gap(3));
  }

  private static List<Strip> rows(List<Cell> cells, float left, float width) {
    List<Strip> strips = new ArrayList<>();
    strips.add(Strip.gap(2));
    for (Cell cell : cells) {
      List<Strip> lines =
          new ArrayList<>(
              TextBlock.of(cell.text, cell.style, width - LABEL_WIDTH, 15.5f)
                  .strips(left + LABEL_WIDTH));
      lines.set(0, lines.get(0).over((pen, top) -> pen.text(cell.label, LABEL, left, top - 11.2f)));
      strips.addAll(lines);
    }
    strips.add(Strip.gap(2));
    return strips;
  }

  private record Cell(String label, String text, Style style) {}
}
