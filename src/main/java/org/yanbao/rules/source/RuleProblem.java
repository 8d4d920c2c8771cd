package org.yanbao.rules.source;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something in the rule folder that keeps it from being used, or that should be known.
 *
 * @param file name of the file, relative to the rule folder; empty if it is the folder itself
 * @param line line, from 1, or row of a sheet; 0 if unknown
 * @param column column, from 1; 0 if unknown
 * @param cell sheet and cell of a spreadsheet, for example {@code 恒等关系!D5}; empty elsewhere
 * @param rule name of the rule; empty if it is none in particular
 * @param message what is wrong and what to do, in Chinese
 */
public record RuleProblem(
    String file, int line, int column, String cell, String rule, String message) {

  private static final Pattern LETTERS_AND_ROW = Pattern.compile("(.*!)([A-Z]*)(\\d+)");

  /** By file, line and column; cells as one reads a sheet, line after line. */
  public static final Comparator<RuleProblem> ORDER =
      Comparator.comparing(RuleProblem::file)
          .thenComparing(RuleProblem::reading)
          .thenComparingInt(RuleProblem::line)
          .thenComparingInt(RuleProblem::column)
          .thenComparing(RuleProblem::message);

  public RuleProblem {
    Objects.requireNonNull(file);
    Objects.requireNonNull(cell);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(message);
  }

  /** A problem of a text file. */
  public RuleProblem(String file, int line, int column, String rule, String message) {
    this(file, line, column, "", rule, message);
  }

  /** A problem of a cell, named as in {@code D5}, of a sheet. */
  public static RuleProblem ofCell(String file, String sheet, String cell, String message) {
    return new RuleProblem(file, 0, 0, sheet + "!" + cell, "", message);
  }

  /** The cell so written that the order of the words is the order of reading. */
  private String reading() {
    Matcher parts = LETTERS_AND_ROW.matcher(cell);
    return parts.matches()
        ? parts.group(1) + "%8s%4s".formatted(parts.group(3), parts.group(2))
        : cell;
  }

  /** The problem as one line for people: {@code tables.drl:12:5 规则“…”：…}. */
  public String describe() {
    StringBuilder words = new StringBuilder(file);
    if (!cell.isEmpty()) {
      words.append(" 工作表“").append(cell.replaceFirst("!", "”单元格")).append('：');
    } else if (line > 0) {
      words.append(':').append(line);
      if (column > 0) {
        words.append(':').append(column);
      }
    }
    if (!words.isEmpty() && cell.isEmpty()) {
      words.append(' ');
    }
    if (!rule.isEmpty()) {
      words.append("规则“").append(rule).append("”：");
    }
    return words.append(message).toString();
  }
}
