package org.yanbao.rules;

/**
 * A rule file as it stands in the rule folder.
 *
 * @param name its name, relative to the folder
 * @param text its text
 */
record RuleFile(String name, String text) {

  /** The line of a character, from 1. */
  int lineAt(int position) {
    return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
  }

  /** The column of a character, from 1. */
  int columnAt(int position) {
    return position - text.lastIndexOf('\n', position - 1);
  }
}
