package org.yanbao.rules;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in the constraints on one fact what no fact can meet: {@code 数 > 100, 数 < 50}, or {@code 列
 * == "总计", 列 != "总计"}. Only comparisons of a property with a literal are looked at.
 */
final class ConstraintConflicts {
  private static final Pattern COMPARISON =
      Pattern.compile(
          "(?:\\$[\\w\\p{IsHan}]+\\s*:\\s*)?(\\p{IsHan}[\\w\\p{IsHan}]*)"
              + "\\s*(==|!=|>=|<=|>|<)\\s*(\"[^\"]*\"|-?\\d+(?:\\.\\d+)?)");

  private final Map<String, Bounds> bounds = new TreeMap<>();

  private ConstraintConflicts() {}

  /**
   * What contradicts itself among the constraints on a fact, in words; empty where nothing does.
   */
  static Optional<String> among(List<String> constraints) {
    ConstraintConflicts conflicts = new ConstraintConflicts();
    constraints.stream()
        .filter(constraint -> !constraint.contains("||"))
        .flatMap(constraint -> Pattern.compile("&&").splitAsStream(constraint))
        .forEach(conflicts::take);
    return conflicts.bounds.entrySet().stream()
        .flatMap(entry -> entry.getValue().conflict(entry.getKey()).stream())
        .findFirst();
  }

  private void take(String constraint) {
    Matcher comparison = COMPARISON.matcher(constraint.strip());
    if (comparison.matches()) {
      bounds
          .computeIfAbsent(comparison.group(1), property -> new Bounds())
          .add(comparison.group(2), comparison.group(3));
    }
  }

  /** What a property must be. */
  private static final class Bounds {
    private final Set<String> equal = new HashSet<>();
    private final Set<String> unequal = new HashSet<>();
    private Optional<BigDecimal> low = Optional.empty();
    private Optional<BigDecimal> high = Optional.empty();
    private boolean above;
    private boolean below;

    void add(String sign, String value) {
      if (sign.equals("==")) {
        equal.add(value);
      } else if (sign.equals("!=")) {
        unequal.add(value);
      } else if (!value.startsWith("\"")) {
        limit(sign, new BigDecimal(value));
      }
    }

    private void limit(String sign, BigDecimal value) {
      boolean strict = sign.length() == 1;
      if (sign.startsWith(">") && low.map(l -> value.compareTo(l) >= 0).orElse(true)) {
        above = strict || above && low.map(l -> value.compareTo(l) == 0).orElse(false);
        low = Optional.of(value);
      } else if (sign.startsWith("<") && high.map(h -> value.compareTo(h) <= 0).orElse(true)) {
        below = strict || below && high.map(h -> value.compareTo(h) == 0).orElse(false);
        high = Optional.of(value);
      }
    }

    Optional<String> conflict(String property) {
      Optional<String> both = equal.stream().filter(unequal::contains).findFirst();
      if (both.isPresent()) {
        return Optional.of("“" + property + "”不能既是" + both.get() + "又不是" + both.get());
      }
      if (low.isPresent() && high.isPresent()) {
        int order = low.get().compareTo(high.get());
        if (order > 0 || order == 0 && (above || below)) {
          return Optional.of(
              "“"
                  + property
                  + "”不能既"
                  + (above ? "大于" : "不小于")
                  + low.get().toPlainString()
                  + "又"
                  + (below ? "小于" : "不大于")
                  + high.get().toPlainString());
        }
      }
      return equal.stream()
          .filter(value -> !value.startsWith("\""))
          .filter(value -> !isWithin(new BigDecimal(value)))
          .findFirst()
          .map(value -> "“" + property + "”等于" + value + "时，不合于其余的条件");
    }

    private boolean isWithin(BigDecimal value) {
      return low.map(l -> value.compareTo(l) >= (above ? 1 : 0)).orElse(true)
          && high.map(h -> value.compareTo(h) <= (below ? -1 : 0)).orElse(true);
    }
  }
}
