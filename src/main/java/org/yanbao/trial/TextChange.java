package org.yanbao.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes changes to the text of a base report: 删去 …, … 改为 …, 第五部分加 …. */
final class TextChange {
  private static final Pattern REMOVAL = Pattern.compile("删去\\s*(.+)", Pattern.DOTALL);
  private static final Pattern REPLACEMENT =
      Pattern.compile("(?:把|将|正文)?\\s*(.+?)\\s*改为\\s*(.*)", Pattern.DOTALL);
  private static final Pattern ADDITION = Pattern.compile("第([一二三四五六])部分加\\s*(.+)", Pattern.DOTALL);

  private TextChange() {}

  /** Whether these words name a change of the text. */
  static boolean isOne(String change) {
    return REMOVAL.matcher(change).matches()
        || REPLACEMENT.matcher(change).matches()
        || ADDITION.matcher(change).matches();
  }

  /**
   * The text with the change.
   *
   * @throws ChangeException when what is to be changed is not in the text
   */
  static String apply(String change, String text) throws ChangeException {
    Matcher addition = ADDITION.matcher(change);
    if (addition.matches()) {
      return add(addition.group(1), addition.group(2), text);
    }
    Matcher removal = REMOVAL.matcher(change);
    if (removal.matches()) {
      return remove(removal.group(1).strip(), text);
    }
    Matcher replacement = REPLACEMENT.matcher(change);
    if (!replacement.matches()) {
      throw new ChangeException("看不懂改动“" + change + "”。");
    }
    String old = replacement.group(1);
    if (!text.contains(old)) {
      throw new ChangeException("基准报告里没有“" + old + "”，改不了。请照抄基准报告的文字。");
    }
    return text.replace(old, replacement.group(2));
  }

  private static String add(String section, String words, String text) throws ChangeException {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int i = 0; i < lines.size(); i++) {
      if (heading(lines.get(i)).startsWith(section + "、")) {
        lines.add(i + 1, "\n" + words + "\n");
        return String.join("\n", lines);
      }
    }
    throw new ChangeException("基准报告里没有第" + section + "部分，加不了。");
  }

  /** A heading goes with all that stands below it; other words go alone. */
  private static String remove(String words, String text) throws ChangeException {
    List<String> kept = new ArrayList<>();
    boolean dropping = false;
    boolean dropped = false;
    for (String line : text.lines().toList()) {
      String heading = heading(line);
      if (!heading.isEmpty()) {
        dropping = heading.equals(words);
        dropped |= dropping;
      }
      if (!dropping) {
        kept.add(line);
      }
    }
    if (dropped) {
      return String.join("\n", kept);
    }
    if (!text.contains(words)) {
      throw new ChangeException("基准报告里没有“" + words + "”，删不了。请照抄基准报告的文字。");
    }
    return text.replace(words, "");
  }

  private static String heading(String line) {
    return line.startsWith("#") ? line.replaceFirst("^#+\\s*", "").strip() : "";
  }
}
