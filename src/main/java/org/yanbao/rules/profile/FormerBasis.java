package org.yanbao.rules.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.yanbao.rules.source.RuleProblem;
import org.yanbao.rules.source.TextFile;
import org.yanbao.rules.source.YamlMap;

/**
 * A basis that took the place of another: reports on earlier years are held to the former one.
 *
 * @param current the words of the basis in force
 * @param from first report year that it concerns
 * @param former the words of the one before
 * @param file the file that states it
 * @param line its line
 */
public record FormerBasis(String current, int from, String former, String file, int line) {
  private static final String LIST = "更替";
  private static final Set<String> KEYS = Set.of("现行", "起始年度", "此前");

  public FormerBasis {
    Objects.requireNonNull(current);
    Objects.requireNonNull(former);
    Objects.requireNonNull(file);
  }

  /** The entries of a file; what is wrong with them is added to the problems. */
  static List<FormerBasis> read(TextFile file, List<RuleProblem> problems) {
    YamlMap root = YamlMap.of(file, problems);
    root.allow(Set.of(LIST));
    List<FormerBasis> entries = new ArrayList<>();
    for (YamlMap map : root.maps(LIST)) {
      map.allow(KEYS);
      int before = problems.size();
      for (String key : List.of("现行", "此前")) {
        if (map.text(key).isEmpty()) {
          map.problem(key, "这一项缺少“" + key + "”。请照抄规则中的依据，或者写明当时的依据。");
        }
      }
      String year = map.text("起始年度");
      if (!year.matches("20\\d\\d")) {
        map.problem("起始年度", "起始年度应写四位年份，如 2021，而不是“" + year + "”。");
      }
      if (problems.size() == before) {
        entries.add(
            new FormerBasis(
                map.text("现行"),
                Integer.parseInt(year),
                map.text("此前"),
                file.name(),
                map.line("现行")));
      }
    }
    return entries;
  }
}
