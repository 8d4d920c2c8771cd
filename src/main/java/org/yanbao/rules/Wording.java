package org.yanbao.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.Section;

/**
 * The wording of a section as the set of its runs of four characters, hashed. What any two reports
 * may have in common is left out: document titles, digits, marks and the name of the agency.
 *
 * @param runs hashes of the runs
 */
record Wording(Set<Integer> runs) {
  private static final int RUN = 4;
  private static final Pattern COMMON =
      Pattern.compile("《[^》]*》|[^\\u4e00-\\u9fff]+|中华人民共和国|政府信息公开|信息公开");

  Wording {
    runs = Set.copyOf(runs);
  }

  /** The wording of a section of a report, all places together where it stands more than once. */
  static Wording of(AnnualReport report, int section) {
    String text =
        report.sections().stream()
            .filter(part -> part.number() == section)
            .map(Section::text)
            .collect(Collectors.joining("\n"));
    String name = report.agency().name();
    String bare = COMMON.matcher(name.isEmpty() ? text : text.replace(name, "")).replaceAll("");
    Set<Integer> runs = new HashSet<>();
    for (int i = 0; i + RUN <= bare.length(); i++) {
      runs.add(mixed(bare.substring(i, i + RUN).hashCode()));
    }
    return new Wording(runs);
  }

  /** Dice's coefficient of both, in percent. */
  int percentAlike(Wording other) {
    int sum = runs.size() + other.runs.size();
    long common = runs.stream().filter(other.runs::contains).count();
    return sum == 0 ? 0 : (int) (200 * common / sum);
  }

  /** Spreads a hash over all bits (the finalizer of MurmurHash3). */
  private static int mixed(int hash) {
    int mixed = hash;
    mixed ^= mixed >>> 16;
    mixed *= 0x85ebca6b;
    mixed ^= mixed >>> 13;
    mixed *= 0xc2b2ae35;
    return mixed ^ (mixed >>> 16);
  }
}
