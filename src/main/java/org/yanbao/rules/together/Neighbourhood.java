package org.yanbao.rules.together;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the other reports of a run say of one report.
 *
 * @param alike sections that resemble those of other agencies
 * @param sameFigures the agency whose tables hold the very same figures, where there is one
 * @param consolidation the reports that this one sums up; empty where it sums up none
 */
public record Neighbourhood(
    List<Alike> alike, Optional<SameFigures> sameFigures, Optional<Consolidation> consolidation) {

  /** A report that stands alone. */
  public static final Neighbourhood NONE =
      new Neighbourhood(List.of(), Optional.empty(), Optional.empty());

  public Neighbourhood {
    alike = List.copyOf(alike);
    Objects.requireNonNull(sameFigures);
    Objects.requireNonNull(consolidation);
  }

  /**
   * A section that resembles that of another agency.
   *
   * @param section its number
   * @param agency the other agency
   * @param likeness how much
   */
  public record Alike(int section, String agency, Likeness likeness) {}

  /**
   * An agency whose tables hold the same figures.
   *
   * @param agency the other agency
   */
  public record SameFigures(String agency) {}
}
