package org.yanbao.rules;

import java.util.Map;

/**
 * A rule block of a file as the parser sees it.
 *
 * @param file its file
 * @param name its name, unique in the rule book
 * @param start first character
 * @param end one past its last character
 * @param annotations its annotations, unquoted
 */
record ParsedRule(RuleFile file, String name, int start, int end, Map<String, String> annotations) {

  /** Its first line. */
  int line() {
    return file.lineAt(start);
  }

  /** Its text. */
  String text() {
    return file.text().substring(start, end).strip();
  }

  /** An annotation; empty where the rule has none of that name. */
  String annotation(String key) {
    return annotations.getOrDefault(key, "");
  }

  /** A problem of this rule. */
  RuleProblem problem(String message) {
    return new RuleProblem(file.name(), line(), 0, name, message);
  }
}
