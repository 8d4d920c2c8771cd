package org.yanbao.publish.sign;

/** Signing is not possible; the message says in Chinese what is wrong and what to do. */
public sealed class SigningException extends RuntimeException permits UnitChanged {
  private static final long serialVersionUID = 1L;

  /** A mistake in the configuration. */
  public SigningException(String message) {
    super(message);
  }

  /** A mistake in the configuration that another exception revealed. */
  public SigningException(String message, Throwable cause) {
    super(message, cause);
  }
}
