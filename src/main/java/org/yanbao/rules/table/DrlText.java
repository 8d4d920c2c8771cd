package org.yanbao.rules.table;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.rules.source.RuleFile;

/** Writes the rules that the lines of a sheet stand for. */
final class DrlText {
  private static final String HEAD =
      "package yanbao.rules\n\n"
          + "import java.math.BigDecimal\n"
          + "import org.yanbao.rules.fact.*\n"
          + "global 审核 审核\n\n";
  static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");

  private final StringBuilder text = new StringBuilder(HEAD);
  private final Map<Integer, String> cells = new TreeMap<>();

  /**
   * Adds a rule, unless something is wrong with its line.
   *
   * @param row the line that it stands for
   * @param explanation its condition in plain words
   * @param needs parts of the report that it needs
   * @param when its condition
   * @param then what it says
   */
  void add(TableRow row, String explanation, String needs, String when, String then) {
    if (!row.isSound()) {
      return;
    }
    cells.put(1 + (int) text.chars().filter(c -> c == '\n').count(), row.place());
    text.append("// ").append(explanation.replaceAll("\\s+", " ")).append('\n');
    text.append("rule ").append(quoted(title(row.text("标题")))).append('\n');
    annotate("id", row.text("编号"));
    annotate("severity", row.text("严重程度"));
    annotate("basis", row.text("依据"));
    annotate("needs", needs);
    annotate("organ", Organs.keys(row.text("适用机关")));
    annotate("from", row.text("起始年度").replaceFirst("年度?$", ""));
    annotate("until", row.text("终止年度").replaceFirst("年度?$", ""));
    text.append("when\n").append(when.indent(2)).append("then\n").append(then.indent(2));
    text.append("end\n\n");
  }

  /** A title or basis in quotation marks that do not end it. */
  private static String title(String written) {
    return written
        .replaceAll("\"([^\"]*)\"", "“$1”")
        .replace('"', '”')
        .replace('\'', '’')
        .replace('\\', '＼');
  }

  private void annotate(String name, String value) {
    if (!value.isEmpty()) {
      text.append("  @").append(name).append('(').append(quoted(title(value))).append(")\n");
    }
  }

  /** The rules as a file of that name. */
  RuleFile file(String name) {
    return new RuleFile(name, text.toString(), cells);
  }

  /** Whether there is any rule. */
  boolean isEmpty() {
    return cells.isEmpty();
  }

  /** A text as the language of rules writes it. */
  static String quoted(String value) {
    return "\""
        + value.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s*\\n\\s*", "、")
        + "\"";
  }

  /**
   * The words for the agency, with slots such as {数}, each filled by what an expression yields.
   *
   * @param standard what is said where the line has no words of its own
   */
  static String sentence(TableRow row, String standard, Map<String, String> slots) {
    String own = row.text("提示语").replace('｛', '{').replace('｝', '}');
    String template = own.isEmpty() ? standard : own;
    StringBuilder code = new StringBuilder();
    Matcher slot = SLOT.matcher(template);
    int start = 0;
    while (slot.find()) {
      String expression = slots.get(slot.group(1));
      if (expression != null) {
        code.append(quoted(template.substring(start, slot.start())));
        code.append(" + ").append(expression).append(" + ");
        start = slot.end();
      }
    }
    return code.append(quoted(template.substring(start))).toString();
  }
}
