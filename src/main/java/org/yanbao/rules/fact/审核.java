package org.yanbao.rules.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a rule leaves what it found; the global {@code 审核} of every rule file. */
public final class 审核 {
  private static final Map<String, Integer> WHOLE_ROW = Map.of("表二", 3, "表三", 7, "表四", 5);

  /** So many rows are named; of more, only their number is told. */
  private static final int FEW = 3;

  private static final int MOST = 2_000;

  private final List<发现> found = new ArrayList<>();

  /**
   * Notes a finding of the rule that is firing.
   *
   * @param 说明 one or more full sentences that can be sent to the agency as they stand
   * @throws IllegalStateException when one firing has more to say than anybody could read
   */
  public 发现 发现(String 说明) {
    if (found.size() >= MOST) {
      throw new IllegalStateException("一次写出的发现超过" + MOST + "条");
    }
    发现 one = new 发现(说明);
    found.add(one);
    return one;
  }

  /**
   * Names blank cells in the order of the form: first the rows that are blank as a whole, then the
   * others; of many only the first ones, with their number.
   */
  public String 列举空白(Collection<单元格> 各格) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    String table = "";
    for (单元格 格 : 各格.stream().sorted().toList()) {
      table = 格.表();
      rows.computeIfAbsent(格.行名(), 行名 -> new ArrayList<>()).add(格.列());
    }
    int whole = WHOLE_ROW.getOrDefault(table, Integer.MAX_VALUE);
    List<String> wholeRows = new ArrayList<>();
    Map<String, List<String>> parts = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> row : rows.entrySet()) {
      String name = "“" + row.getKey() + "”";
      if (row.getValue().size() >= whole) {
        wholeRows.add(name);
      } else {
        String columns = "“" + String.join("、", row.getValue()) + "”";
        parts.computeIfAbsent(columns, key -> new ArrayList<>()).add(name);
      }
    }
    List<String> named = new ArrayList<>();
    if (!wholeRows.isEmpty()) {
      named.add(few(wholeRows, "等" + wholeRows.size() + "行") + "整行");
    }
    parts.entrySet().stream()
        .limit(FEW)
        .map(part -> few(part.getValue(), "等" + part.getValue().size()) + "行" + part.getKey())
        .forEach(named::add);
    return String.join("；", named) + (parts.size() > FEW ? "；等等" : "");
  }

  private static String few(List<String> all, String more) {
    String named = all.stream().limit(FEW).collect(Collectors.joining("、"));
    return all.size() > FEW ? named + more : named;
  }

  /**
   * Names cells with what they hold, in the order of the form; many cells that hold the same are
   * told by their rows.
   */
  public String 列举填报(Collection<单元格> 各格) {
    Map<String, List<单元格>> alike = new LinkedHashMap<>();
    for (单元格 格 : 各格.stream().sorted().toList()) {
      alike.computeIfAbsent(格.填报(), 填报 -> new ArrayList<>()).add(格);
    }
    List<String> named = new ArrayList<>();
    alike.forEach(
        (filled, cells) -> {
          String holds = "填报“" + filled + "”";
          named.add(
              cells.size() > FEW
                  ? 列举空白(cells) + holds
                  : cells.stream().map(格 -> 格.行列() + holds).collect(Collectors.joining("、")));
        });
    return String.join("；", named);
  }

  /** Names texts one after the other, parted by 、. */
  public String 并列(Collection<?> 各项) {
    return 各项.stream().map(String::valueOf).collect(Collectors.joining("、"));
  }

  /** Names cells with what stood there in the other report and what stands there now. */
  public String 改动(Collection<往期单元格> 各格) {
    return 各格.stream()
        .map(
            格 ->
                格.表()
                    + "“"
                    + 格.行名()
                    + "”行“"
                    + 格.列()
                    + "”列由"
                    + 格.数().toPlainString()
                    + "改为"
                    + 格.今数().toPlainString())
        .collect(Collectors.joining("、"));
  }

  /** A day in words: {@code 2025年1月31日}. */
  public String 日期(LocalDate 日) {
    return 日.getYear() + "年" + 日.getMonthValue() + "月" + 日.getDayOfMonth() + "日";
  }

  /** The beginning of a text, with …… where it goes on. */
  public String 节录(String 文字, int 字数) {
    return 文字.length() > 字数 ? 文字.substring(0, 字数) + "……" : 文字;
  }

  /** Takes out what has been noted since the last time. */
  public List<发现> 取出() {
    List<发现> taken = List.copyOf(found);
    found.clear();
    return taken;
  }
}
