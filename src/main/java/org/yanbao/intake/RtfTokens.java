package org.yanbao.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Parts RTF into groups, control words and bytes of text (RTF Specification 1.9.1). */
final class RtfTokens implements Closeable {

  /** What a token is. */
  enum Kind {
    OPEN,
    CLOSE,
    WORD,
    BYTE,
    END
  }

  private static final int WORD_LENGTH = 40;

  private static final int BUFFER = 1 << 14;

  private final InputStream in;

  /** Read by hand: every byte of the file comes through here alone. */
  private final byte[] buffer = new byte[BUFFER];

  private int at;
  private int filled;
  private final StringBuilder word = new StringBuilder();
  private int number;
  private boolean numbered;

  RtfTokens(InputStream in) {
    this.in = in;
  }

  /** Goes to the next token. */
  Kind next() throws IOException {
    while (true) {
      int c = read();
      switch (c) {
        case -1:
          return Kind.END;
        case '{':
          return Kind.OPEN;
        case '}':
          return Kind.CLOSE;
        case '\r', '\n', 0:
          continue;
        case '\\':
          return control();
        default:
          number = c;
          word.setLength(0);
          return Kind.BYTE;
      }
    }
  }

  private int read() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer));
      if (filled == 0) {
        return -1;
      }
    }
    return buffer[at++] & 0xFF;
  }

  private Kind control() throws IOException {
    word.setLength(0);
    number = 0;
    numbered = false;
    int c = read();
    if (c == -1) {
      return Kind.END;
    }
    if (c == '\'') {
      number = Character.digit(read(), 16) * 16 + Character.digit(read(), 16);
      return number < 0 ? next() : Kind.BYTE;
    }
    if (!isLetter(c)) {
      // an escaped line end is a paragraph's end
      word.append(c == '\r' || c == '\n' ? "par" : String.valueOf((char) c));
      return Kind.WORD;
    }
    for (; isLetter(c) && word.length() < WORD_LENGTH; c = read()) {
      word.append((char) c);
    }
    c = readNumber(c);
    if (c != ' ' && c != -1) {
      at--;
    }
    return Kind.WORD;
  }

  private int readNumber(int first) throws IOException {
    int c = first;
    boolean negative = c == '-';
    if (negative) {
      c = read();
    }
    for (; c >= '0' && c <= '9'; c = read()) {
      numbered = true;
      number = (int) Math.min(number * 10L + c - '0', Integer.MAX_VALUE);
    }
    number = negative ? -number : number;
    return c;
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** The control word or symbol. */
  String word() {
    return word.toString();
  }

  /** The number of the control word, or the byte. */
  int number() {
    return number;
  }

  /** Whether a switch is turned on: it is unless its number is 0. */
  boolean isOn() {
    return !numbered || number != 0;
  }

  /** Passes over bytes that are not RTF. */
  void skip(int bytes) throws IOException {
    int buffered = Math.min(Math.max(0, bytes), filled - at);
    at += buffered;
    in.skipNBytes(Math.max(0, bytes) - buffered);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
