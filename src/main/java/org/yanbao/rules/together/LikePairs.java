package org.yanbao.rules.together;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yanbao.report.likeness.Signature;

/**
 * Finds, among thousands of reports, for each the few whose section is most likely to resemble its
 * own. Reports are sorted by one band of their signatures after the other and compared with the
 * first of those that agree in it, with each of these once: effort and memory grow with their
 * number, not with that of pairs.
 */
final class LikePairs {
  /** A copy in which every sentence was changed has about half of its runs left. */
  private static final int LEAST_SHARED = 45;

  private static final int MOST_NEAR = 3;
  private static final int COMPARED_IN_BAND = 6;
  private static final int INDEX_BITS = 24;
  private static final int[] NOBODY = {};
  private static final Comparator<Near> ORDER =
      Comparator.comparingInt(Near::shared).reversed().thenComparingInt(Near::member);

  private final List<Member> members;
  private final List<String> bodies;
  private final Signature[] signatures;

  /** By band and member the first of those that agree with the member in the band. */
  private final int[][][] first;

  private final Map<Integer, List<Near>> near = new HashMap<>();

  private LikePairs(List<Member> members, int section, List<String> bodies) {
    this.members = members;
    this.bodies = bodies;
    this.signatures =
        members.stream().map(m -> m.digest().signature(section)).toArray(Signature[]::new);
    this.first = new int[Signature.bands()][][];
  }

  /**
   * For each report that has such, the reports nearest to it, by their index.
   *
   * @param members the reports in their order
   * @param bodies for each the body that it is on: reports of one and the same may well be alike
   */
  static Map<Integer, int[]> of(List<Member> members, int section, List<String> bodies) {
    LikePairs pairs = new LikePairs(members, section, bodies);
    for (int band = 0; band < pairs.first.length; band++) {
      pairs.first[band] = pairs.firstIn(band);
    }
    pairs.compare();
    Map<Integer, int[]> nearest = new HashMap<>();
    pairs.near.forEach(
        (member, others) -> nearest.put(member, others.stream().mapToInt(Near::member).toArray()));
    return nearest;
  }

  private int[][] firstIn(int band) {
    long[] keys = new long[members.size()];
    int count = 0;
    for (int i = 0; i < keys.length; i++) {
      long content = signatures[i].band(band);
      if (content != 0 && !agency(i).isEmpty()) {
        keys[count++] = spread(content, members.get(i).year()) << INDEX_BITS | i;
      }
    }
    Arrays.sort(keys, 0, count);
    int[][] firstOf = new int[members.size()][];
    Arrays.fill(firstOf, NOBODY);
    int start = 0;
    for (int i = 1; i <= count; i++) {
      if (i == count || keys[i] >>> INDEX_BITS != keys[start] >>> INDEX_BITS) {
        if (i - start > 1) {
          int[] all = Arrays.stream(keys, start, i).mapToInt(LikePairs::member).toArray();
          int[] some = someOf(all);
          for (int member : all) {
            firstOf[member] = some;
          }
        }
        start = i;
      }
    }
    return firstOf;
  }

  /** Chance agreement of two keys costs a comparison and nothing else. */
  private static long spread(long content, int year) {
    long mixed = (content ^ year) * 0x9e3779b97f4a7c15L;
    return mixed ^ mixed >>> 32;
  }

  private static int member(long key) {
    return (int) (key & (1 << INDEX_BITS) - 1);
  }

  /** The first few that are of different agencies. */
  private int[] someOf(int[] all) {
    List<Integer> some = new ArrayList<>(COMPARED_IN_BAND);
    for (int member : all) {
      if (some.stream().noneMatch(other -> agency(other).equals(agency(member)))) {
        some.add(member);
        if (some.size() == COMPARED_IN_BAND) {
          break;
        }
      }
    }
    return some.stream().mapToInt(Integer::intValue).toArray();
  }

  private String agency(int member) {
    return members.get(member).agency();
  }

  private void compare() {
    int[] comparedWith = new int[members.size()];
    Arrays.fill(comparedWith, -1);
    for (int member = 0; member < comparedWith.length; member++) {
      for (int[][] band : first) {
        for (int other : band[member]) {
          if (other < member && comparedWith[other] != member) {
            comparedWith[other] = member;
            compare(member, other);
          }
        }
      }
    }
  }

  private void compare(int one, int other) {
    if (members.get(one).year() == members.get(other).year()
        && !bodies.get(one).equals(bodies.get(other))) {
      int shared = signatures[one].percentShared(signatures[other]);
      if (shared >= LEAST_SHARED) {
        note(one, new Near(other, shared));
        note(other, new Near(one, shared));
      }
    }
  }

  private void note(int member, Near found) {
    List<Near> known = near.computeIfAbsent(member, m -> new ArrayList<>(MOST_NEAR + 1));
    known.add(found);
    known.sort(ORDER);
    if (known.size() > MOST_NEAR) {
      known.remove(MOST_NEAR);
    }
  }

  /** Another report and about what share of the runs both have. */
  private record Near(int member, int shared) {}
}
