package org.yanbao.intake.ocr;

/** Character recognition that could not be done; the message is plain Chinese: why, what to do. */
public final class OcrException extends Exception {

  private static final long serialVersionUID = 1L;

  OcrException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
