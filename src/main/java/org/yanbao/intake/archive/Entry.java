package org.yanbao.intake.archive;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A member as its archive lists it.
 *
 * @param name its name in the archive
 * @param size bytes it says to unpack to; negative if it does not say
 * @param packed bytes it is packed in; 0 if the format does not tell
 * @param encrypted whether it wants a password
 * @param content unpacks it
 */
record Entry(String name, long size, long packed, boolean encrypted, Content content) {

  /** Unpacks a member. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Takes entries as an archive lists them. */
  @FunctionalInterface
  interface Sink {
    void accept(Entry entry) throws IOException;
  }
}
