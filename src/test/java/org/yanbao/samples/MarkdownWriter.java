package org.yanbao.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Markdown with pipe tables: a span becomes empty cells, because Markdown has none. */
public final class MarkdownWriter implements DraftWriter {

  @Override
  public byte[] write(Draft draft) {
    StringBuilder text = new StringBuilder("# ").append(draft.title()).append("\n\n");
    FormGrid grid = new FormGrid(draft);
    for (DraftSection section : draft.sections()) {
      if (!section.heading().isEmpty()) {
        text.append("## ").append(section.heading()).append("\n\n");
      }
      for (String part : section.parts()) {
        if (DraftSection.isTable(part)) {
          grid.laidOut(DraftSection.tableOf(part)).forEach(rows -> table(text, Flattened.of(rows)));
        } else {
          text.append(part).append("\n\n");
        }
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void table(StringBuilder text, List<List<String>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      text.append("| ")
          .append(String.join(" | ", rows.get(i)).replace("\n", "<br>"))
          .append(" |\n");
      if (i == 0) {
        text.append("|").append("---|".repeat(rows.get(0).size())).append('\n');
      }
    }
    text.append('\n');
  }
}
