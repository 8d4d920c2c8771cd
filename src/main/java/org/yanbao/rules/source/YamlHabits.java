package org.yanbao.rules.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What hands type by habit and YAML does not take, wherever it stands in a file: a parser tells the
 * first place only, and often the line after it.
 */
final class YamlHabits {
  /** A name with a full-width colon where a half-width one belongs. */
  private static final Pattern FULL_WIDTH =
      Pattern.compile("^\\s*(?:- *)?[^\\s#:：\"'-][^\\s#:：\"']*(：)");

  private static final String FULL_WIDTH_COLON = "这里的冒号“：”是全角的。请改为半角冒号“:”，后面空一格。";

  private static final Pattern TAB = Pattern.compile("^[ 　]*(\\t)\\s*[^\\s#]");
  private static final String TAB_INDENT = "行首是制表符（Tab）。请改为半角空格。";

  private static final Pattern WIDE = Pattern.compile("^ *(　)\\s*[^\\s#]");
  static final String WIDE_INDENT = "行首是全角空格。请改为两个半角空格。";

  private static final Pattern DASH = Pattern.compile("^\\s*([－—–])\\s*\\S");
  private static final String WIDE_DASH = "行首的横线是全角的。请改为半角的“-”，后面空一格。";

  /** Chinese names only: an address or a time of the day holds such a colon as well. */
  private static final Pattern CLOSE =
      Pattern.compile("^\\s*(?:- *)?[\\u4e00-\\u9fff（）()]+(:)[^\\s]");

  private static final String CLOSE_COLON = "冒号后面要空一格。";

  private YamlHabits() {}

  /** All places in a file, from one line to another, both counted from 1. */
  static List<RuleProblem> of(TextFile file, int first, int last) {
    List<RuleProblem> found = new ArrayList<>();
    List<String> lines = file.text().lines().toList();
    for (int line = first; line <= Math.min(last, lines.size()); line++) {
      String text = lines.get(line - 1);
      tell(file, line, TAB.matcher(text), TAB_INDENT, found);
      tell(file, line, WIDE.matcher(text), WIDE_INDENT, found);
      tell(file, line, DASH.matcher(text), WIDE_DASH, found);
      tell(file, line, FULL_WIDTH.matcher(text), FULL_WIDTH_COLON, found);
      tell(file, line, CLOSE.matcher(text), CLOSE_COLON, found);
    }
    return found;
  }

  /** A text with all of these as they ought to be, line by line. */
  static String mended(String text) {
    return text.lines().map(YamlHabits::mendedLine).collect(Collectors.joining("\n"));
  }

  private static String mendedLine(String line) {
    String mended = line.replaceFirst("^[ \\t　]*\\t", "  ");
    mended = with(mended, WIDE.matcher(mended), "  ");
    mended = with(mended, DASH.matcher(mended), "- ");
    mended = with(mended, FULL_WIDTH.matcher(mended), ": ");
    return with(mended, CLOSE.matcher(mended), ": ");
  }

  private static String with(String line, Matcher place, String right) {
    return place.find()
        ? line.substring(0, place.start(1)) + right + line.substring(place.end(1))
        : line;
  }

  private static void tell(
      TextFile file, int line, Matcher place, String message, List<RuleProblem> found) {
    if (place.find()) {
      found.add(new RuleProblem(file.name(), line, place.start(1) + 1, "", message));
    }
  }
}
