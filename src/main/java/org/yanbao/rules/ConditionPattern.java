package org.yanbao.rules;

import java.util.List;

/**
 * A fact that a rule asks for.
 *
 * @param kind how it is asked for
 * @param type name of the fact
 * @param start its first character in the file
 * @param constraints what the rule asks of its properties, as written
 */
record ConditionPattern(Kind kind, String type, int start, List<String> constraints) {
  ConditionPattern {
    constraints = List.copyOf(constraints);
  }

  /** How a fact is asked for. */
  enum Kind {
    /** There is such a fact. */
    THERE("有"),
    /** There is no such fact. */
    NOT("没有"),
    /** All such facts are counted or summed up. */
    ALL("汇总各"),
    /** Something must hold that no fact states. */
    TEST("并且");

    private final String chinese;

    Kind(String chinese) {
      this.chinese = chinese;
    }

    /** The kind in plain words. */
    String chinese() {
      return chinese;
    }
  }
}
