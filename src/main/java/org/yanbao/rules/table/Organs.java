package org.yanbao.rules.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The organ types as tables name them. */
final class Organs {
  /** What a table may say; the first one stands for all types. */
  static final List<String> NAMES = List.of("全部", "各级人民政府", "政府办公室", "部门", "派出机关");

  private static final Map<String, String> KEYS =
      Map.of(
          "各级人民政府", "GOV",
          "政府", "GOV",
          "政府办公室", "OFFICE",
          "政府办公厅", "OFFICE",
          "政府办公厅(室)", "OFFICE",
          "部门", "DEPT",
          "派出机关", "BRANCH");

  private Organs() {}

  /** The names, and others of the same meaning that the profile and the roster use. */
  static List<String> accepted() {
    return Stream.concat(NAMES.stream(), KEYS.keySet().stream().sorted()).distinct().toList();
  }

  /** The types that a cell names, parted by any of the usual signs. */
  static List<String> split(String names) {
    return Arrays.stream(names.split("[、,;\\s]+")).filter(name -> !name.isEmpty()).toList();
  }

  /** The keys of the types that a cell names, parted by commas; empty for all. */
  static String keys(String names) {
    List<String> types = split(names);
    return types.contains(NAMES.get(0))
        ? ""
        : types.stream().map(KEYS::get).distinct().collect(Collectors.joining(","));
  }
}
