package org.yanbao.intake.pdf;

/** A PDF that could not be read; the message is plain Chinese: what is wrong and what to do. */
public final class UnreadablePdfException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why it could not be read. */
  public enum Kind {
    /** The file has no bytes. */
    EMPTY,
    /** It wants a password. */
    ENCRYPTED,
    /** It is cut off, its inner structure does not hold, or it is no PDF. */
    DAMAGED,
    /** It has more pages than any report. */
    TOO_LARGE
  }

  private final Kind kind;

  UnreadablePdfException(Kind kind, String reason, Throwable cause) {
    super(reason, cause);
    this.kind = kind;
  }

  /** Why it could not be read. */
  public Kind kind() {
    return kind;
  }
}
