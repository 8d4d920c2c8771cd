package org.yanbao.intake;

import java.io.IOException;

/** What is read is beyond the limits. */
final class TooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  TooLargeException(String what) {
    super(what);
  }
}
