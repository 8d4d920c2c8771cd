package org.yanbao.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

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

  private final PushbackInputStream in;
  private final StringBuilder word = new StringBuilder();
  private int number;
  private boolean numbered;

  RtfTokens(InputStream in) {
    this.in = new PushbackInputStream(in, 1);
  }

  /** Goes to the next token. */
  Kind next() throws IOException {
    while (true) {
      int c = in.read();
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

  private Kind control() throws IOException {
    word.setLength(0);
    number = 0;
    numbered = false;
    int c = in.read();
    if (c == -1) {
      return Kind.END;
    }
    if (c == '\'') {
      number = Character.digit(in.read(), 16) * 16 + Character.digit(in.read(), 16);
      return number < 0 ? next() : Kind.BYTE;
    }
    if (!isLetter(c)) {
      // an escaped line end is a paragraph's end
      word.append(c == '\r' || c == '\n' ? "par" : String.valueOf((char) c));
      return Kind.WORD;
    }
    for (; isLetter(c) && word.length() < WORD_LENGTH; c = in.read()) {
      word.append((char) c);
    }
    c = readNumber(c);
    if (c != ' ' && c != -1) {
      in.unread(c);
    }
    return Kind.WORD;
  }

  private int readNumber(int first) throws IOException {
    int c = first;
    boolean negative = c == '-';
    if (negative) {
      c = in.read();
    }
    for (; c >= '0' && c <= '9'; c = in.read()) {
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
    in.skipNBytes(Math.max(0, bytes));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
