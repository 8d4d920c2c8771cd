package org.yanbao.trial;

import java.io.Serial;

/** A change of an example cannot be made; the message says why, in Chinese. */
public class ChangeException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  /** With what is wrong and what to do. */
  public ChangeException(String message) {
    super(message);
  }
}
