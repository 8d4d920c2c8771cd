package org.yanbao.report.likeness;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.yanbao.report.AnnualReport;

/**
 * How much of two texts stands in passages that both have. A copy in which a word here and there
 * was changed has them still, although every change breaks all {@link Wording} runs around it.
 */
public final class CommonPassages {

  /** Shorter passages are phrases that two authors may well have in common. */
  private static final int SHORTEST = 5;

  private CommonPassages() {}

  /**
   * The share, in percent, of the characters of a section of both reports that stand in common
   * passages. Those of standing phrases, digits and names do not count.
   */
  public static int percent(AnnualReport one, AnnualReport other, int section) {
    return percent(
        Wording.bare(Wording.text(one, section), one.agency().name()),
        Wording.bare(Wording.text(other, section), other.agency().name()));
  }

  static int percent(String one, String other) {
    Counted first = counted(one, passages(other));
    Counted second = counted(other, passages(one));
    int all = first.telling() + second.telling();
    return all == 0 ? 0 : 100 * (first.common() + second.common()) / all;
  }

  private static Set<String> passages(String text) {
    Set<String> passages = new HashSet<>();
    for (int i = 0; i + SHORTEST <= text.length(); i++) {
      passages.add(text.substring(i, i + SHORTEST));
    }
    return passages;
  }

  private static Counted counted(String text, Set<String> others) {
    boolean[] standing = standing(text);
    int telling = 0;
    int common = 0;
    int covered = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i + SHORTEST <= text.length() && others.contains(text.substring(i, i + SHORTEST))) {
        covered = i + SHORTEST;
      }
      if (!standing[i]) {
        telling++;
        common += i < covered ? 1 : 0;
      }
    }
    return new Counted(telling, common);
  }

  /** Which characters stand in standing phrases and nothing else. */
  private static boolean[] standing(String text) {
    boolean[] standing = new boolean[text.length()];
    for (int i = 0; i + Wording.RUN <= text.length(); i++) {
      if (StandingPhrases.holds(Wording.hash(text.substring(i, i + Wording.RUN)))) {
        Arrays.fill(standing, i, i + Wording.RUN, true);
      }
    }
    return standing;
  }

  /** Characters of a text that tell something, and how many of them the other text has too. */
  private record Counted(int telling, int common) {}
}
