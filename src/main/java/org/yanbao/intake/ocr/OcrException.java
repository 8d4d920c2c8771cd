package org.yanbao.intake.ocr;

import java.util.Objects;

/** Character recognition that could not be done; the message is plain Chinese: why, what to do. */
public final class OcrException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why it could not be done. */
  public enum Kind {
    /** Tesseract is not installed, or not where it was looked for. */
    NO_PROGRAM,
    /** Tesseract is there without the data it needs. */
    NO_LANGUAGE,
    /** Beyond the limits of time or size. */
    LIMIT,
    /** Tesseract failed. */
    FAILED
  }

  private final Kind kind;

  OcrException(Kind kind, String reason, Throwable cause) {
    super(reason, cause);
    this.kind = Objects.requireNonNull(kind);
  }

  /** Why it could not be done. */
  public Kind kind() {
    return kind;
  }
}
