package org.yanbao.rules.fact;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yanbao.rules.pattern.WordTraces;

/**
 * What the sentences of a report hold taken together. Of most expressions it tells once for all
 * sentences that they are in none.
 */
public final class 通篇 {
  private final WordTraces traces;
  private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

  /** The sentences of a report. */
  public 通篇(Collection<String> 各句) {
    this.traces = WordTraces.of(各句.stream().map(纪年::写作数字).toList());
  }

  /** Whether an expression may be found in one of the sentences; where not, it surely is not. */
  boolean 可能写有(String 写法) {
    Boolean known = asked.get(写法);
    if (known == null) {
      known = 句式.of(写法).可能见于(traces);
      asked.put(写法, known);
    }
    return known;
  }
}
