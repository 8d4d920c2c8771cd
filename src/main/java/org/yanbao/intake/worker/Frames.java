package org.yanbao.intake.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** The language of the pipe between parent and worker: a kind, a length, that many bytes. */
final class Frames {
  /** The worker is ready for its first request. */
  static final int READY = 'R';

  /** A request, or the answer to one. */
  static final int DATA = 'D';

  /** The request ran out of heap; the worker ends. */
  static final int OUT_OF_MEMORY = 'M';

  private Frames() {}

  static void write(DataOutputStream out, int kind, byte[] bytes) throws IOException {
    out.writeByte(kind);
    out.writeInt(bytes.length);
    out.write(bytes);
    out.flush();
  }

  /** The bytes of a frame whose kind has been read. */
  static byte[] body(DataInputStream in, int limit) throws IOException, FrameTooLongException {
    int length = in.readInt();
    if (length < 0 || length > limit) {
      throw new FrameTooLongException(length);
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }

  /** A frame beyond the limit: the rest of the pipe can no longer be trusted. */
  static final class FrameTooLongException extends Exception {
    private static final long serialVersionUID = 1L;

    FrameTooLongException(int length) {
      super("frame of " + length + " bytes");
    }
  }
}
