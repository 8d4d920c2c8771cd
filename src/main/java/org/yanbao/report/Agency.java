package org.yanbao.report;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The reporting organ.
 *
 * @param name its name as the title says it, blanks inside dropped; empty if unknown
 * @param type its kind
 */
public record Agency(String name, OrganType type) implements Serializable {

  /** An organ that the report does not name. */
  public static final Agency UNKNOWN = new Agency("", OrganType.UNKNOWN);

  private static final String GOVERNMENT = "人民政府";
  private static final String PLACES = "省市县区旗州盟镇乡";

  public Agency {
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
  }

  /**
   * The names by which an organ goes, its own first: a government is often titled by its place
   * alone (「某县2022年…」).
   */
  public static List<String> spellings(String name) {
    if (name.endsWith(GOVERNMENT)) {
      return List.of(name, name.substring(0, name.length() - GOVERNMENT.length()));
    }
    boolean place = !name.isEmpty() && PLACES.indexOf(name.charAt(name.length() - 1)) >= 0;
    return place ? List.of(name, name + GOVERNMENT) : List.of(name);
  }

  /** Whether both names are those of one organ. */
  public boolean isSameAs(Agency other) {
    return spellings(name).contains(other.name);
  }
}
