package org.yanbao.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yanbao.report.StatutoryForm;

/**
 * Reads the sources under {@code src/test/resources/samples}: {@code #} the title, {@code ##} a
 * heading, {@code @表三} a table whose figures follow, a row a line without its total; everything
 * else is a paragraph.
 */
public final class DraftSource {

  /** The made-up agencies, of all kinds of organs. */
  public static final List<String> AGENCIES =
      List.of(
          "澄浦县人民政府",
          "岚东县",
          "枫渡镇人民政府",
          "望澜区人民政府办公室",
          "柳汀街道办事处",
          "临空经济区管理委员会",
          "临岚市水务局",
          "临岚市市场监督管理局",
          "澄浦县教育体育局",
          "江岭省财政厅");

  private static final String FEE_ROW = "行政事业性收费";

  private DraftSource() {}

  /** The clean draft of a made-up agency. */
  public static Draft of(String agency) {
    String resource = "/samples/" + agency + ".txt";
    try (InputStream in = DraftSource.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no source " + resource);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Draft parse(String source) {
    String title = "";
    List<String> headings = new ArrayList<>(List.of(""));
    List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    Map<String, List<Long>> rows = new LinkedHashMap<>();
    Map<String, String> charged = new LinkedHashMap<>();
    String table = "";
    for (String line : source.lines().filter(l -> !l.isBlank()).toList()) {
      if (line.startsWith("# ")) {
        title = line.substring(2);
      } else if (line.startsWith("## ")) {
        headings.add(line.substring(3));
        parts.add(new ArrayList<>());
        table = "";
      } else if (line.startsWith("@")) {
        table = line.substring(1);
        parts.get(parts.size() - 1).add(line);
      } else if (isRow(table, line)) {
        String[] words = line.split(" ");
        if (words[0].equals(FEE_ROW)) {
          charged.put(FEE_ROW, words[1]);
        } else {
          rows.put(words[0], Arrays.stream(words).skip(1).map(Long::valueOf).toList());
        }
      } else {
        parts.get(parts.size() - 1).add(line);
      }
    }
    List<DraftSection> sections = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      if (i > 0 || !parts.get(0).isEmpty()) {
        sections.add(new DraftSection(headings.get(i), parts.get(i)));
      }
    }
    return new Draft(title, sections, Figures.of(rows, charged), FormStyle.STATUTORY);
  }

  private static boolean isRow(String table, String line) {
    return !table.isEmpty() && StatutoryForm.rows(table).contains(line.split(" ")[0]);
  }
}
