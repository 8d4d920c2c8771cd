package org.yanbao.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to give more than so many bytes. */
final class LimitedStream extends FilterInputStream {

  private final String name;
  private long left;

  LimitedStream(InputStream in, String name, long limit) {
    super(in);
    this.name = name;
    this.left = limit;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      count(1);
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int got = super.read(buffer, offset, length);
    if (got > 0) {
      count(got);
    }
    return got;
  }

  @Override
  public long skip(long wanted) throws IOException {
    long skipped = super.skip(wanted);
    count(skipped);
    return skipped;
  }

  private void count(long bytes) throws TooLargeException {
    left -= bytes;
    if (left < 0) {
      throw new TooLargeException(name);
    }
  }
}
