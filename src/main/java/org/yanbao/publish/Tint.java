package org.yanbao.publish;

import org.yanbao.finding.Severity;
import org.yanbao.finding.Verdict;
import org.yanbao.publish.typeset.Ink;

/** Colours that carry meaning; each stands beside the word that it stands for, never alone. */
final class Tint {
  /** The rule below the title, as on official papers. */
  static final Ink OFFICIAL = new Ink(0xA8, 0x2A, 0x24);

  /** The ground of a cell that a finding rests on. */
  static final Ink MARKED = new Ink(0xFB, 0xF3, 0xE4);

  static final Ink HELD = new Ink(0x2F, 0x6F, 0x52);
  static final Ink UNKNOWN = new Ink(0x5B, 0x64, 0x70);

  private static final Ink ERROR = new Ink(0xA8, 0x2A, 0x24);
  private static final Ink WARNING = new Ink(0xA8, 0x6A, 0x12);
  private static final Ink HINT = new Ink(0x3A, 0x66, 0x94);

  private Tint() {}

  static Ink of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case HINT -> HINT;
    };
  }

  static Ink of(Verdict verdict) {
    return switch (verdict) {
      case PASS -> HELD;
      case MOSTLY_PASS -> WARNING;
      case TO_MEND -> ERROR;
      case NOT_ASSESSABLE -> UNKNOWN;
    };
  }
}
