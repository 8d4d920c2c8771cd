package org.yanbao.publish;

import java.util.List;
import java.util.Objects;

/**
 * The version of a sheet that an earlier audit of the same agency and year left.
 *
 * @param name file name of the earlier sheet
 * @param verdict its verdict, the Chinese word
 * @param sameReport whether the very same file was audited then
 * @param findings what it found
 */
public record EarlierSheet(String name, String verdict, boolean sameReport, List<Item> findings) {
  public EarlierSheet {
    Objects.requireNonNull(name);
    Objects.requireNonNull(verdict);
    findings = List.copyOf(findings);
  }

  /** A finding of the earlier sheet, by its fingerprint. */
  public record Item(String fingerprint, String rule, String title, String message) {
    public Item {
      Objects.requireNonNull(fingerprint);
      Objects.requireNonNull(rule);
      Objects.requireNonNull(title);
      Objects.requireNonNull(message);
    }
  }
}
