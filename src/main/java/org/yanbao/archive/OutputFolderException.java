package org.yanbao.archive;

/** The output folder cannot be used; the message is for the user, in Chinese. */
public final class OutputFolderException extends Exception {
  private static final long serialVersionUID = 1L;

  OutputFolderException(String message, Throwable cause) {
    super(message, cause);
  }
}
