package org.yanbao.report.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.OrganType;
import org.yanbao.report.likeness.Edits;
import org.yanbao.report.sentence.Normal;

/**
 * A title whose words are not quite those of one: 「某县2023年政府信息公开工作告年度报」. It is asked for only where
 * nothing else is a title.
 */
final class MisspeltTitle {

  private static final int LONGEST_LINE = 60;

  private static final List<String> NAMES =
      List.of("政府信息公开工作年度报告", "政府信息公开年度报告", "政府信息公开工作报告", "政务公开工作年度报告");

  private static final Pattern PARTS =
      Pattern.compile(
          "(?<organ>[\\u4e00-\\u9fff]{3,40}?)(?<year>20\\d{2})年度?(?<name>[\\u4e00-\\u9fff]{8,14})");

  private static final Pattern NO_REPORT =
      Pattern.compile("(?:要点|计划|方案|指南|制度|目录|办法|规定|通知|意见|专栏|情况)$");

  private MisspeltTitle() {}

  /** The last line above the first section that is such a title. */
  static Optional<TitleFinder.Found> find(List<String> lines, int firstHeading) {
    for (int i = firstHeading - 1; i >= 0; i--) {
      Optional<Title> title = read(lines.get(i));
      if (title.isPresent()) {
        return Optional.of(new TitleFinder.Found(title.get(), i, i + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<Title> read(String line) {
    Matcher parts = PARTS.matcher(Normal.of(line).replace(" ", ""));
    boolean title =
        line.length() <= LONGEST_LINE
            && parts.matches()
            && OrganTypes.of(parts.group("organ")) != OrganType.UNKNOWN
            && !NO_REPORT.matcher(parts.group("name")).find()
            && NAMES.stream().anyMatch(name -> isSlipOf(name, parts.group("name")));
    return title
        ? Optional.of(new Title(line, parts.group("organ"), Integer.parseInt(parts.group("year"))))
        : Optional.empty();
  }

  /** One character more, less or other, or the same characters in another order. */
  private static boolean isSlipOf(String name, String written) {
    return Edits.between(name, written) <= 1
        || name.length() == written.length()
            && name.chars()
                .sorted()
                .boxed()
                .toList()
                .equals(written.chars().sorted().boxed().toList());
  }
}
