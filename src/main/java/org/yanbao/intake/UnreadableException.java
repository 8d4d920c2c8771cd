package org.yanbao.intake;

import java.util.Objects;

/** A file that could not be read; the message is plain Chinese: what is wrong and what to do. */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why a file could not be read. */
  public enum Kind {
    /** The format is not one that is read here. */
    UNSUPPORTED,
    /** The file wants a password. */
    ENCRYPTED,
    /** The file is cut off or its inner structure does not hold. */
    DAMAGED,
    /** The file has no bytes, or nothing in it that could be read. */
    EMPTY,
    /** The file, or what it unpacks to, is beyond the limits. */
    TOO_LARGE,
    /** There is no such file. */
    NOT_FOUND,
    /** The file is there and the operating system does not let it be read. */
    UNREADABLE
  }

  private final Kind kind;

  /** A file that could not be read, for a reason in plain Chinese. */
  public UnreadableException(Kind kind, String reason) {
    super(reason);
    this.kind = Objects.requireNonNull(kind);
  }

  /** The same, with what brought it about, for the log. */
  public UnreadableException(Kind kind, String reason, Throwable cause) {
    super(reason, cause);
    this.kind = Objects.requireNonNull(kind);
  }

  /** Why the file could not be read. */
  public Kind kind() {
    return kind;
  }
}
