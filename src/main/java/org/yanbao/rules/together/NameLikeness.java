package org.yanbao.rules.together;

import java.util.HashSet;
import java.util.Set;

/** Tells whether two names may mean one agency: what is left out or written in another way. */
final class NameLikeness {
  private static final int PERCENT = 60;

  private NameLikeness() {}

  /** Whether most of the pairs of neighbouring characters of both are the same. */
  static boolean of(String one, String other) {
    Set<String> first = pairs(one);
    Set<String> second = pairs(other);
    int sum = first.size() + second.size();
    first.retainAll(second);
    return sum > 0 && 200 * first.size() / sum >= PERCENT;
  }

  private static Set<String> pairs(String name) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= name.length(); i++) {
      pairs.add(name.substring(i, i + 2));
    }
    return pairs;
  }
}
