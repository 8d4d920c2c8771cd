package org.yanbao.rules.source;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Rules as text: a rule file as it stands in the rule folder, or the rules that the lines of a
 * spreadsheet stand for.
 *
 * @param name its name, relative to the folder
 * @param text its text
 * @param cells sheet and cell, as in {@code 恒等关系!A5}, by the line from which on the text stands for
 *     it; empty for a rule file
 */
public record RuleFile(String name, String text, Map<Integer, String> cells) {
  public RuleFile {
    Objects.requireNonNull(name);
    Objects.requireNonNull(text);
    cells = Map.copyOf(cells);
  }

  /** A rule file. */
  public RuleFile(String name, String text) {
    this(name, text, Map.of());
  }

  /** The line of a character, from 1. */
  public int lineAt(int position) {
    int line = 1;
    for (int i = text.indexOf('\n'); i >= 0 && i < position; i = text.indexOf('\n', i + 1)) {
      line++;
    }
    return line;
  }

  /** The column of a character, from 1. */
  public int columnAt(int position) {
    return position - text.lastIndexOf('\n', position - 1);
  }

  /** Sheet and cell that a line stands for; empty in a rule file. */
  public String cellAt(int line) {
    Map.Entry<Integer, String> entry = new TreeMap<>(cells).floorEntry(line);
    return entry == null ? "" : entry.getValue();
  }

  /** A problem at a character. */
  public RuleProblem problemAt(int position, String rule, String message) {
    return problem(lineAt(position), columnAt(position), rule, message);
  }

  /** A problem at a line; column 0 if it is unknown. */
  public RuleProblem problem(int line, int column, String rule, String message) {
    return new RuleProblem(name, line, column, cellAt(line), rule, message);
  }
}
