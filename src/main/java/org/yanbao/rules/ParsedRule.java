package org.yanbao.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.yanbao.rules.source.RuleFile;
import org.yanbao.rules.source.RuleProblem;

/**
 * A rule block of a file as the parser sees it.
 *
 * @param file its file
 * @param name its name, unique in the rule book
 * @param start first character
 * @param end one past its last character
 * @param annotations its annotations, unquoted
 * @param patterns what it asks of the facts, in order
 */
record ParsedRule(
    RuleFile file,
    String name,
    int start,
    int end,
    Map<String, String> annotations,
    List<ConditionPattern> patterns) {

  /** Its first line. */
  int line() {
    return file.lineAt(start);
  }

  /** Where its author wrote it: a file, or a sheet of a file. */
  String sourceName() {
    String cell = file.cellAt(line());
    return cell.isEmpty() ? file.name() : file.name() + "[" + cell.split("!")[0] + "]";
  }

  /** The line of that file, or the row of that sheet. */
  int sourceLine() {
    String cell = file.cellAt(line());
    return cell.isEmpty() ? line() : Integer.parseInt(cell.replaceFirst(".*!\\D+", ""));
  }

  /** Its text. */
  String text() {
    return file.text().substring(start, end).strip();
  }

  /** An annotation; empty where the rule has none of that name. */
  String annotation(String key) {
    return annotations.getOrDefault(key, "");
  }

  /**
   * What it asks in plain words: its {@code @explain}, else the comment above it, else what it says
   * itself.
   */
  String explanation() {
    if (!annotation("explain").isEmpty()) {
      return annotation("explain");
    }
    String comment = comment();
    return comment.isEmpty() ? PlainCondition.of(patterns) : comment;
  }

  /** The lines of the comment right above it, as one. */
  private String comment() {
    Deque<String> comment = new ArrayDeque<>();
    int end = file.text().lastIndexOf('\n', start - 1);
    while (end >= 0) {
      int begin = end == 0 ? 0 : file.text().lastIndexOf('\n', end - 1) + 1;
      String line = file.text().substring(begin, end).strip();
      if (!line.startsWith("//")) {
        break;
      }
      comment.addFirst(line.substring(2).strip());
      end = begin - 1;
    }
    return String.join("", comment);
  }

  /** A problem of this rule. */
  RuleProblem problem(String message) {
    return file.problemAt(start, name, message);
  }

  /** A problem of this rule where some words stand in it; where it begins, if they do not. */
  RuleProblem problemAt(String words, String message) {
    int place = words.isEmpty() ? -1 : file.text().substring(start, end).indexOf(words);
    return file.problemAt(start + Math.max(0, place), name, message);
  }
}
