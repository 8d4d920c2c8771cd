package org.yanbao.rules;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yanbao.report.Form2019;
import org.yanbao.report.NarrativeFigure;
import org.yanbao.report.StatutoryForm;

/**
 * The names that a condition may use: facts, their properties, and the values some of them take.
 */
final class Vocabulary {
  private static final Map<String, Set<String>> PROPERTIES =
      ReportFacts.VOCABULARY.stream()
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Vocabulary::methods));
  private static final Map<String, Set<String>> VALUES = values();

  private Vocabulary() {}

  /** Names of the facts. */
  static Set<String> facts() {
    return new TreeSet<>(PROPERTIES.keySet());
  }

  /** Names of the properties and methods of a fact; none for an unknown one. */
  static Set<String> properties(String fact) {
    return PROPERTIES.getOrDefault(fact, Set.of());
  }

  /** The values that a property can take; none where they are not limited. */
  static Set<String> values(String fact, String property) {
    return VALUES.getOrDefault(fact + "." + property, Set.of());
  }

  private static Set<String> methods(Class<?> fact) {
    return Arrays.stream(fact.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .map(Method::getName)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Set<String>> values() {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    Set<String> tables = new LinkedHashSet<>(StatutoryForm.TABLES);
    Set<String> rows = new LinkedHashSet<>();
    Set<String> columns = new LinkedHashSet<>();
    for (String table : tables) {
      for (String row : StatutoryForm.rows(table)) {
        rows.add(row);
        columns.addAll(StatutoryForm.columns(table, row));
      }
      for (String row : Form2019.rows(table)) {
        rows.add(row);
        columns.addAll(Form2019.columns(table, row));
      }
    }
    values.put("单元格.表", tables);
    values.put("单元格.行", rows);
    values.put("单元格.列", columns);
    values.put("单元格.状态", Set.of("数", "空白", "占位符", "非数"));
    values.put("表格.名称", tables);
    values.put("表格.情形", Set.of("有", "无", "图片", "无法读取"));
    values.put("表格.版本", Set.of("2019年版", "2021年版"));
    values.put("行.表", tables);
    values.put("列.表", tables);
    values.put("收费说明.情形", Set.of("收取", "未收取"));
    values.put("机关.类型", Set.of("各级人民政府", "政府办公厅（室）", "部门", "派出机关", "不明"));
    values.put(
        "正文数字.事项",
        Stream.of(NarrativeFigure.Subject.values())
            .map(NarrativeFigure.Subject::chinese)
            .collect(Collectors.toUnmodifiableSet()));
    return Map.copyOf(values);
  }
}
