package org.yanbao.rules.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.rules.pattern.Alternatives;
import org.yanbao.rules.pattern.Need;
import org.yanbao.rules.pattern.Traces;
import org.yanbao.rules.pattern.WordTraces;

/**
 * A regular expression of a rule, compiled once. A text that lacks the words which it needs is not
 * searched.
 */
final class 句式 {
  private static final Map<String, 句式> KNOWN = new ConcurrentHashMap<>();
  private static final Map<Phrase, 句式> PHRASES = new ConcurrentHashMap<>();
  private static final int MOST_KNOWN = 2_000;

  private final Pattern pattern;
  private final Need need;

  /** Its alternatives, those first that are words only: these are found without a search. */
  private final List<Way> ways;

  private 句式(String 写法) {
    this.pattern = Pattern.compile(写法);
    this.need = Need.of(写法);
    this.ways =
        Alternatives.of(写法).stream()
            .map(Way::new)
            .sorted(Comparator.comparing(way -> !way.need.isExact()))
            .toList();
    if (ways.size() == 1) {
      ways.get(0).pattern = pattern;
    }
  }

  /** The compiled expression. */
  static 句式 of(String 写法) {
    句式 known = KNOWN.get(写法);
    if (known != null) {
      return known;
    }
    if (KNOWN.size() > MOST_KNOWN) {
      KNOWN.clear();
    }
    句式 compiled = new 句式(写法);
    KNOWN.put(写法, compiled);
    return compiled;
  }

  /** The expression of a phrase, in which 〔要点〕 stands for the ways to word a topic. */
  static 句式 of(String 短语, String 写法) {
    Phrase phrase = new Phrase(短语, 写法);
    句式 known = PHRASES.get(phrase);
    if (known != null) {
      return known;
    }
    if (PHRASES.size() > MOST_KNOWN) {
      PHRASES.clear();
    }
    句式 compiled = new 句式(短语.replace("〔要点〕", "(?:" + 写法 + ")"));
    PHRASES.put(phrase, compiled);
    return compiled;
  }

  /** Whether it is found in a text. */
  boolean 见于(String 文字, Traces 字迹) {
    for (int i = 0; i < ways.size(); i++) {
      if (ways.get(i).isIn(文字, 字迹)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is found in one of several texts or sentences. */
  boolean 见于其一(Collection<?> 各处) {
    for (Object each : 各处) {
      if (each instanceof 句子 sentence
          ? 见于(sentence.文字(), sentence.traces())
          : 见于(String.valueOf(each), Traces.UNKNOWN)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it may be found in a text; where not, it surely is not. */
  boolean 可能见于(String 文字, Traces 字迹) {
    return need.isMetBy(文字, 字迹);
  }

  /** Whether it may be found in one of several texts; where not, it surely is in none. */
  boolean 可能见于(WordTraces 各处字迹) {
    return need.mayBeMetBy(各处字迹);
  }

  /** A search of a text. */
  Matcher 查找(String 文字) {
    return pattern.matcher(文字);
  }

  private record Phrase(String phrase, String wording) {}

  /** One of the alternatives; where there are several, compiled when it is first searched for. */
  private static final class Way {
    private final String regex;
    private final Need need;

    /** Where a text holds this, the alternative is found in it. */
    private final Optional<Need> enough;

    private volatile Pattern pattern;

    private Way(String regex) {
      this.regex = regex;
      this.need = Need.of(regex);
      this.enough = need.enough();
    }

    private boolean isIn(String text, Traces traces) {
      return need.isMetBy(text, traces)
          && (need.isExact()
              || enough.isPresent() && enough.get().isMetBy(text, traces)
              || pattern().matcher(text).find());
    }

    private Pattern pattern() {
      Pattern compiled = pattern;
      if (compiled == null) {
        compiled = Pattern.compile(regex);
        pattern = compiled;
      }
      return compiled;
    }
  }
}
