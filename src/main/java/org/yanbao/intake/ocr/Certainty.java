package org.yanbao.intake.ocr;

/**
 * How far a reading is to be trusted.
 *
 * @param sure whether independent readings agree on it
 * @param percent how sure the recognition itself is, 1 to 100
 */
record Certainty(boolean sure, int percent) {
  /** Marks are told by their shape alone, without any recognition of characters. */
  static final Certainty SHAPE = new Certainty(true, 100);

  static final Certainty NONE = new Certainty(false, 1);

  /** A certainty by the confidence that Tesseract states. */
  static Certainty of(boolean sure, float confidence) {
    return new Certainty(sure, Math.max(1, Math.min(100, Math.round(confidence))));
  }
}
