package org.yanbao.publish.sign;

import java.util.Arrays;
import java.util.Optional;

/** How long a signature can be verified: the baseline levels of PAdES (ETSI EN 319 142-1). */
public enum Level {
  /** The signature alone: as long as its certificate is valid. */
  B,
  /**
   * With a time-stamp on the signature: proves that it was made while the certificate was valid.
   */
  T,
  /** With certificates and revocation data inside: nobody need be asked any more. */
  LT,
  /** With an archive time-stamp over everything, to be renewed before it weakens. */
  LTA;

  /** The level of this name; empty if there is none. */
  public static Optional<Level> of(String name) {
    return Arrays.stream(values()).filter(level -> level.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Whether it holds all that this other level asks for. */
  public boolean reaches(Level other) {
    return compareTo(other) >= 0;
  }
}
