package org.yanbao.finding;

import java.util.HexFormat;
import org.yanbao.file.Sha256;

/** Makes the identity that a defect keeps from one run to the next. */
public final class Fingerprint {
  private Fingerprint() {}

  /**
   * The fingerprint of a defect: 16 hexadecimal digits of SHA-256 over rule, agency, year and the
   * place in the statutory form. Line, page and value stay out of it, so that a report laid out
   * anew or partly mended keeps the fingerprints of what is left.
   *
   * @param rule id of the rule
   * @param agency name of the agency; empty if unknown
   * @param year reported year; 0 if unknown
   * @param formPlace place in the form, for example {@code 表三/三(七)/总计} or {@code 六}
   */
  public static String of(String rule, String agency, int year, String formPlace) {
    String identity = String.join("\n", rule, agency, Integer.toString(year), formPlace);
    return HexFormat.of().formatHex(Sha256.of(identity), 0, 8);
  }
}
