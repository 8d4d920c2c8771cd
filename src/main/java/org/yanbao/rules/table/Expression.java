package org.yanbao.rules.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

  /** What people write to multiply, divide or take several together. */
  private static final Pattern OTHER_SIGN = Pattern.compile("[*×xX÷]|/\\s*\\d|^\\s*[(（]");

  private static final Pattern RELATION = Pattern.compile("[=<>≥≤≠]");

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
    if (OTHER_SIGN.matcher(words).find()) {
      throw new IllegalArgumentException("“" + words.strip() + "”：单元格和数只能相加、相减，不能乘除，也不能把几项括在一起。");
    }
    if (RELATION.matcher(words).find()) {
      throw new IllegalArgumentException(
          "“" + words.strip() + "”里有大于、小于或者等于号。请把左右两边分别写在“左边”“右边”，怎样比较写在“关系”。");
    }
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
    if (words.isBlank()) {
      throw new IllegalArgumentException("加号、减号的前后各要有一个单元格或者数，如 一 总计 + 二 总计。");
    }
    String plain = words.strip().replaceAll("(?<=\\d)[,，](?=\\d{3})", "");
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

  /** Whether another sum has the same cells, added and subtracted alike, in whatever order. */
  boolean hasTheCellsOf(Expression other) {
    Map<FormPlace, Integer> times = new HashMap<>();
    terms.forEach(term -> term.count(times, 1));
    other.terms.forEach(term -> term.count(times, -1));
    return times.values().stream().allMatch(count -> count == 0);
  }

  /** The cells in their order. */
  List<FormPlace> cells() {
    return terms.stream().flatMap(term -> term.cell().stream()).toList();
  }

  /** The sum for readers. */
  String describe() {
    return joined(FormPlace::describe);
  }

  /** The sum in a sentence for the agency, with slots for 每行 and 每列. */
  String slotted() {
    return joined(FormPlace::slotted);
  }

  private String joined(Function<FormPlace, String> named) {
    StringBuilder words = new StringBuilder();
    for (Term term : terms) {
      if (!words.isEmpty()) {
        words.append(term.plus() ? "加" : "减");
      }
      words.append(term.cell().map(named).orElse(term.number()));
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
  record Term(boolean plus, Optional<FormPlace> cell, String number) {
    private void count(Map<FormPlace, Integer> times, int side) {
      cell.ifPresent(place -> times.merge(place, plus ? side : -side, Integer::sum));
    }
  }
}
