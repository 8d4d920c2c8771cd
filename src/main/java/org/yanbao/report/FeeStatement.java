package org.yanbao.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yanbao.document.Place;

/**
 * A statement on the information processing fee (信息处理费, 国办函〔2020〕109号). A sentence that only cites
 * the policy is none.
 *
 * @param kind whether a fee was charged
 * @param cases number of applications charged for, where stated
 * @param yuan amount in 元, where stated
 * @param parts amounts in 元 of a stated breakdown, in order; empty where none is stated
 * @param quote the sentence
 * @param section number of the section it stands in; 0 before the first one
 * @param place where it stands
 */
public record FeeStatement(
    Kind kind,
    Optional<Long> cases,
    Optional<BigDecimal> yuan,
    List<BigDecimal> parts,
    String quote,
    int section,
    Place place)
    implements Placed {

  /** Whether a fee was charged. */
  public enum Kind {
    /** 未收取、未产生. */
    NONE,
    /** 收取, with or without an amount. */
    CHARGED
  }

  public FeeStatement {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(cases);
    Objects.requireNonNull(yuan);
    parts = List.copyOf(parts);
    Objects.requireNonNull(quote);
    Objects.requireNonNull(place);
  }
}
