package org.yanbao.publish;

import java.util.List;
import java.util.Objects;

/**
 * Who issues the papers and under which number.
 *
 * @param supervisor the supervising body; empty where the profile names none
 * @param numbering the document number (文号); {@value #COUNTER} in it stands for the agency's own
 *     number; empty where the profile sets none
 * @param agencies the agencies in the order in which they are numbered, from 1
 */
public record Letterhead(String supervisor, String numbering, List<String> agencies) {
  /** Stands for the agency's own number. */
  public static final String COUNTER = "{序号}";

  /** Nobody in particular, no number. */
  public static final Letterhead NONE = new Letterhead("", "", List.of());

  public Letterhead {
    Objects.requireNonNull(supervisor);
    Objects.requireNonNull(numbering);
    agencies = List.copyOf(agencies);
  }

  /**
   * The document number of a paper to this agency; empty where there is none, or where it has a
   * counter and the agency is not among those that are numbered.
   */
  String number(String agency) {
    if (!numbering.contains(COUNTER)) {
      return numbering;
    }
    int index = agencies.indexOf(agency);
    return index < 0 ? "" : numbering.replace(COUNTER, Integer.toString(index + 1));
  }
}
