package org.yanbao.report.likeness;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.Section;

/**
 * The wording of a section as the set of its runs of four characters, hashed. What any two reports
 * may have in common is left out: document titles, digits, marks, the name of the agency, and the
 * standing phrases of the regulation and the form.
 */
public final class Wording {
  /** Sections with fewer runs say too little to be compared. */
  public static final int FEWEST_RUNS = 40;

  /** Characters of a run. */
  static final int RUN = 4;

  private static final Pattern COMMON =
      Pattern.compile("《[^》]*》|[^\\u4e00-\\u9fff]+|中华人民共和国|政府信息公开|信息公开");

  /** Ascending, each once. */
  private final int[] runs;

  private Wording(int[] runs) {
    this.runs = runs;
  }

  /** The wording of a section of a report, all places together where it stands more than once. */
  public static Wording of(AnnualReport report, int section) {
    String text = text(report, section);
    int[] runs =
        Arrays.stream(runs(bare(text, report.agency().name())))
            .filter(run -> !StandingPhrases.holds(run))
            .toArray();
    return new Wording(runs);
  }

  /** The running text of a section, all places together. */
  static String text(AnnualReport report, int section) {
    return report.sections().stream()
        .filter(part -> part.number() == section)
        .map(Section::text)
        .collect(Collectors.joining("\n"));
  }

  /** A text without what any two reports may have in common. */
  static String bare(String text, String agency) {
    return COMMON.matcher(agency.isEmpty() ? text : text.replace(agency, "")).replaceAll("");
  }

  /** The runs of a text, ascending, each once. */
  static int[] runs(String bare) {
    int[] runs = new int[Math.max(0, bare.length() - RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = hash(bare.substring(i, i + RUN));
    }
    return Arrays.stream(runs).sorted().distinct().toArray();
  }

  /** The hash of one run. */
  static int hash(String run) {
    return mixed(run.hashCode());
  }

  /** Whether the section says enough to be compared. */
  public boolean isTelling() {
    return runs.length >= FEWEST_RUNS;
  }

  /** The runs, ascending, each once. */
  int[] runs() {
    return runs.clone();
  }

  /** Dice's coefficient of both, in percent. */
  public int percentAlike(Wording other) {
    int sum = runs.length + other.runs.length;
    long common = 0;
    for (int i = 0, j = 0; i < runs.length && j < other.runs.length; ) {
      if (runs[i] == other.runs[j]) {
        common++;
        i++;
        j++;
      } else if (runs[i] < other.runs[j]) {
        i++;
      } else {
        j++;
      }
    }
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
