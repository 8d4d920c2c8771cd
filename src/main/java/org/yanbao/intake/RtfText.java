package org.yanbao.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** Text that is written partly in bytes of a charset, partly in Unicode. */
final class RtfText {

  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private Charset charset;

  void add(int value, Charset in) {
    if (!in.equals(charset)) {
      decode();
      charset = in;
    }
    bytes.write(value);
  }

  void add(char c) {
    decode();
    text.append(c);
  }

  private void decode() {
    if (bytes.size() > 0) {
      text.append(bytes.toString(charset));
      bytes.reset();
    }
  }

  /** Drops a tab at the end: it only sets the number of a list apart. */
  void dropTab() {
    decode();
    if (!text.isEmpty() && text.charAt(text.length() - 1) == '\t') {
      text.setLength(text.length() - 1);
    }
  }

  /** Gives the text so far, and begins anew. */
  String take() {
    decode();
    String taken = text.toString();
    text.setLength(0);
    return taken;
  }
}
