package org.yanbao.audit;

/** A run cannot begin because of how it was called; the message is for the user, in Chinese. */
public final class SetupException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A message that says what is wrong and what to do. */
  public SetupException(String message) {
    super(message);
  }

  /** The same, with what lies behind it. */
  public SetupException(String message, Throwable cause) {
    super(message, cause);
  }
}
