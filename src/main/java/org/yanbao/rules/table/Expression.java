package org.yanbao.rules.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sum of cells and numbers as a supervisor writes it: {@code 一 总计 + 二 总计}.
 *
 * @param terms what is added or subtracted, in order, at least one
 */
record Expression(List<Term> terms) {
  /** A sign stands between blanks or right beside a name; 加 and 减 only between blanks. */
  private static final Pattern SIGN = Pattern.compile("\\s*([+＋]|\\s[-－—加减]\\s)\\s*");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

  Expression {
    terms = List.copyOf(terms);
  }

  /**
   * The sum that some words stand for.
   *
   * @param table the table of the cells that name none; may be empty
   * @throws IllegalArgumentException saying in Chinese what is wrong with it
   */
  static Expression of(String words, String table) {
    List<Term> terms = new ArrayList<>();
    boolean plus = true;
    int start = 0;
    Matcher sign = SIGN.matcher(words);
    while (sign.find()) {
      terms.add(term(words.substring(start, sign.start()), table, plus));
      plus = "+＋加".contains(sign.group(1).strip());
      start = sign.end();
    }
    terms.add(term(words.substring(start), table, plus));
    return new Expression(terms);
  }

  private static Term term(String words, String table, boolean plus) {
    String plain = words.strip();
    return NUMBER.matcher(plain).matches()
        ? new Term(plus, Optional.empty(), plain)
        : new Term(plus, Optional.of(FormPlace.of(plain, table)), "");
  }

  /**
   * The sum in the language of rules.
   *
   * @param first number of the variable that holds the value of the first cell
   */
  String code(int first) {
    StringBuilder code = new StringBuilder("BigDecimal.ZERO");
    int variable = first;
    for (Term term : terms) {
      String value =
          term.cell().isPresent() ? "$数" + variable++ : "new BigDecimal(\"" + term.number() + "\")";
      code.append(term.plus() ? ".add(" : ".subtract(").append(value).append(')');
    }
    return code.toString();
  }

  /** The cells in their order. */
  List<FormPlace> cells() {
    return terms.stream().flatMap(term -> term.cell().stream()).toList();
  }

  /** The sum for readers. */
  String describe() {
    StringBuilder words = new StringBuilder();
    for (Term term : terms) {
      if (!words.isEmpty()) {
        words.append(term.plus() ? "加" : "减");
      }
      words.append(term.cell().map(FormPlace::describe).orElse(term.number()));
    }
    return words.toString();
  }

  /**
   * A part of the sum.
   *
   * @param plus whether it is added, not subtracted
   * @param cell the cell; empty where it is a number
   * @param number the number; empty where it is a cell
   */
  record Term(boolean plus, Optional<FormPlace> cell, String number) {}
}
