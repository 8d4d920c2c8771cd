package org.yanbao.publish;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yanbao.finding.Severity;

/**
 * The version of a sheet that an earlier audit of the same agency and year left.
 *
 * @param version its number, from 1
 * @param name file name of the earlier sheet
 * @param verdict its verdict, the Chinese word
 * @param sameReport whether the very same file was audited then
 * @param findings what it found
 * @param previous the version before it, where an earlier run left one
 */
public record EarlierSheet(
    int version,
    String name,
    String verdict,
    boolean sameReport,
    List<Item> findings,
    Optional<EarlierSheet> previous) {
  public EarlierSheet {
    Objects.requireNonNull(name);
    Objects.requireNonNull(verdict);
    findings = List.copyOf(findings);
    Objects.requireNonNull(previous);
  }

  /**
   * A finding of the earlier sheet, by its fingerprint.
   *
   * @param counted its severity; empty where it was waived
   */
  public record Item(
      String fingerprint, String rule, String title, String message, Optional<Severity> counted) {
    public Item {
      Objects.requireNonNull(fingerprint);
      Objects.requireNonNull(rule);
      Objects.requireNonNull(title);
      Objects.requireNonNull(message);
      Objects.requireNonNull(counted);
    }
  }

  /** All versions up to this one, the first at the head. */
  List<EarlierSheet> all() {
    Deque<EarlierSheet> all = new ArrayDeque<>();
    for (Optional<EarlierSheet> one = Optional.of(this);
        one.isPresent();
        one = one.get().previous()) {
      all.addFirst(one.get());
    }
    return List.copyOf(all);
  }

  /** Whether it names a finding. */
  boolean has(String fingerprint) {
    return findings.stream().anyMatch(item -> item.fingerprint().equals(fingerprint));
  }

  /** How many findings of that severity count. */
  long count(Severity severity) {
    return findings.stream().filter(item -> item.counted().equals(Optional.of(severity))).count();
  }
}
