package org.yanbao.rules.together;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.yanbao.report.likeness.Signature;

/**
 * Finds, among thousands of reports, for each the few whose section is most likely to resemble its
 * own. Reports are sorted by one band of their signatures after the other and compared with the
 * first of those that agree in it: effort and memory grow with their number, not with that of
 * pairs.
 */
final class LikePairs {
  /** Half of the runs of both in common is far below what any rule asks for. */
  private static final int LEAST_SHARED = 60;

  private static final int MOST_NEAR = 3;
  private static final int COMPARED_IN_BAND = 6;
  private static final int INDEX_BITS = 24;
  private static final Comparator<Near> ORDER =
      Comparator.comparingInt(Near::shared).reversed().thenComparingInt(Near::member);

  private final List<Member> members;
  private final BiPredicate<String, String> mayBeAlike;
  private final Signature[] signatures;
  private final Map<Integer, List<Near>> near = new HashMap<>();

  private LikePairs(List<Member> members, int section, BiPredicate<String, String> mayBeAlike) {
    this.members = members;
    this.mayBeAlike = mayBeAlike;
    this.signatures =
        members.stream().map(m -> m.digest().signature(section)).toArray(Signature[]::new);
  }

  /**
   * For each report that has such, the reports nearest to it, by their index.
   *
   * @param members the reports in their order
   * @param mayBeAlike tells by their names of agencies that are one and the same for this purpose
   */
  static Map<Integer, int[]> of(
      List<Member> members, int section, BiPredicate<String, String> mayBeAlike) {
    LikePairs pairs = new LikePairs(members, section, mayBeAlike);
    for (int band = 0; band < Signature.bands(); band++) {
      pairs.compareIn(band);
    }
    Map<Integer, int[]> nearest = new HashMap<>();
    pairs.near.forEach(
        (member, others) -> nearest.put(member, others.stream().mapToInt(Near::member).toArray()));
    return nearest;
  }

  private void compareIn(int band) {
    long[] keys = new long[members.size()];
    int count = 0;
    for (int i = 0; i < keys.length; i++) {
      long content = signatures[i].band(band);
      if (content != 0 && !members.get(i).agency().isEmpty()) {
        keys[count++] = spread(content, members.get(i).year()) << INDEX_BITS | i;
      }
    }
    Arrays.sort(keys, 0, count);
    int start = 0;
    for (int i = 1; i <= count; i++) {
      if (i == count || keys[i] >>> INDEX_BITS != keys[start] >>> INDEX_BITS) {
        compareAmong(keys, start, i);
        start = i;
      }
    }
  }

  /** Chance agreement of two keys costs a comparison and nothing else. */
  private static long spread(long content, int year) {
    long mixed = (content ^ year) * 0x9e3779b97f4a7c15L;
    return mixed ^ mixed >>> 32;
  }

  private void compareAmong(long[] keys, int start, int end) {
    List<Integer> first = new ArrayList<>();
    for (int at = start; at < end; at++) {
      int member = (int) (keys[at] & (1 << INDEX_BITS) - 1);
      for (int other : first) {
        compare(member, other);
      }
      if (first.size() < COMPARED_IN_BAND
          && first.stream().noneMatch(o -> agency(o).equals(agency(member)))) {
        first.add(member);
      }
    }
  }

  private String agency(int member) {
    return members.get(member).agency();
  }

  private void compare(int one, int other) {
    if (members.get(one).year() == members.get(other).year()
        && mayBeAlike.test(agency(one), agency(other))) {
      int shared = signatures[one].percentShared(signatures[other]);
      if (shared >= LEAST_SHARED) {
        note(one, new Near(other, shared));
        note(other, new Near(one, shared));
      }
    }
  }

  private void note(int member, Near found) {
    List<Near> known = near.computeIfAbsent(member, m -> new ArrayList<>(MOST_NEAR + 1));
    if (!known.contains(found)) {
      known.add(found);
      known.sort(ORDER);
      if (known.size() > MOST_NEAR) {
        known.remove(MOST_NEAR);
      }
    }
  }

  /** Another report and about what share of the runs both have. */
  private record Near(int member, int shared) {}
}
