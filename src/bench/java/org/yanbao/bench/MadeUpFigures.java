package org.yanbao.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.yanbao.samples.Figures;

/**
 * Figures of a year that agree with each other.
 *
 * @param cells the three tables
 * @param received applications received
 * @param carriedIn applications of the year before
 * @param answered applications handled
 * @param carriedOut applications left for the year after
 * @param documents normative documents: made, abolished, in force
 */
record MadeUpFigures(
    Figures cells,
    long received,
    long carriedIn,
    long answered,
    long carriedOut,
    List<Long> documents) {
  private static final int APPLICANTS = 6;
  private static final List<String> RESULTS =
      List.of("三(一)", "三(二)", "三(三)4", "三(三)6", "三(四)1", "三(四)3", "三(五)1", "三(六)1");

  /** Figures that this random source gives. */
  static MadeUpFigures of(Random random) {
    Map<String, long[]> rows = new LinkedHashMap<>();
    List.of("一", "二", "四").forEach(row -> rows.put(row, new long[APPLICANTS]));
    RESULTS.forEach(row -> rows.put(row, new long[APPLICANTS]));
    int applications = 1 + random.nextInt(120);
    for (int i = 0; i < applications; i++) {
      int applicant = random.nextInt(10) < 7 ? 0 : random.nextInt(APPLICANTS);
      boolean isNew = random.nextInt(20) > 0;
      boolean isOpen = isNew && random.nextInt(15) == 0;
      String result = RESULTS.get(Math.min(random.nextInt(12), RESULTS.size() - 1));
      rows.get(isNew ? "一" : "二")[applicant]++;
      rows.get(isOpen ? "四" : result)[applicant]++;
    }
    long made = random.nextInt(6);
    List<Long> documents = List.of(made, (long) random.nextInt(3), made + random.nextInt(40));
    Map<String, List<Long>> all = new LinkedHashMap<>();
    rows.forEach((row, values) -> all.put(row, boxed(values)));
    all.put("行政规范性文件", documents);
    all.put("行政许可", List.of((long) random.nextInt(9000)));
    all.put("行政处罚", List.of((long) random.nextInt(900)));
    all.put("行政强制", List.of((long) random.nextInt(30)));
    all.put("行政复议", List.of((long) random.nextInt(3), 0L, (long) random.nextInt(2), 0L));
    String charged = random.nextInt(3000) + "." + (1 + random.nextInt(9));
    long received = sum(rows.get("一"));
    long carriedIn = sum(rows.get("二"));
    long carriedOut = sum(rows.get("四"));
    return new MadeUpFigures(
        Figures.of(all, Map.of("行政事业性收费", charged)),
        received,
        carriedIn,
        received + carriedIn - carriedOut,
        carriedOut,
        documents);
  }

  private static long sum(long[] values) {
    long sum = 0;
    for (long value : values) {
      sum += value;
    }
    return sum;
  }

  private static List<Long> boxed(long[] values) {
    List<Long> boxed = new ArrayList<>();
    for (long value : values) {
      boxed.add(value);
    }
    return boxed;
  }
}
