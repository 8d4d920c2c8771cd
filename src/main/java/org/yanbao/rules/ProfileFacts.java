package org.yanbao.rules;

import java.util.ArrayList;
import java.util.List;
import org.yanbao.rules.fact.期限;
import org.yanbao.rules.fact.阈值;
import org.yanbao.rules.profile.Profile;

/** Puts what the profile sets into the words of the rule language. */
final class ProfileFacts {
  private ProfileFacts() {}

  /** A fact for each limit and each deadline. */
  static List<Object> of(Profile profile) {
    List<Object> facts = new ArrayList<>();
    profile.thresholds().forEach((name, value) -> facts.add(new 阈值(name, value)));
    profile
        .deadlines()
        .forEach(
            (organ, day) -> facts.add(new 期限(organ, day.getMonthValue(), day.getDayOfMonth())));
    return facts;
  }
}
