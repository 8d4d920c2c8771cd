package org.yanbao.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Finds out in which charset Chinese text is written. What a file says about its charset is only a
 * hint, for pages lie: byte order mark, then strict UTF-8, then whichever of GB18030, Big5 and
 * damaged UTF-8 gives the most everyday characters.
 */
final class TextDecoder {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");

  /** Chinese prose has about three everyday characters in four; noise has next to none. */
  private static final double PLAUSIBLE = 0.3;

  private TextDecoder() {}

  /**
   * Decoded text.
   *
   * @param text the text, without byte order mark
   * @param charset in what it was written
   * @param damaged whether bytes made no sense in it; each stands as U+FFFD
   */
  record Decoded(String text, Charset charset, boolean damaged) {}

  /** Whether the bytes are no text in any charset that is known here. */
  static boolean looksBinary(byte[] bytes) {
    if (byMark(bytes) != null || byZeroes(bytes) != null) {
      return false;
    }
    int control = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1a) {
        control++;
      }
    }
    return control * 50 > bytes.length;
  }

  static Decoded decode(byte[] bytes) {
    Charset marked = byMark(bytes);
    if (marked != null) {
      return lenient(bytes, marked);
    }
    Charset wide = byZeroes(bytes);
    if (wide != null) {
      return lenient(bytes, wide);
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return new Decoded(text, StandardCharsets.UTF_8, false);
    } catch (CharacterCodingException e) {
      return mostPlausible(bytes);
    }
  }

  private static Decoded mostPlausible(byte[] bytes) {
    Decoded best = lenient(bytes, GB18030);
    double bestScore = CommonCharacters.plausibility(best.text());
    for (Charset charset : List.of(BIG5, StandardCharsets.UTF_8)) {
      Decoded candidate = lenient(bytes, charset);
      double score = CommonCharacters.plausibility(candidate.text());
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  private static Charset byMark(byte[] bytes) {
    if (bytes.length >= 3
        && bytes[0] == (byte) 0xef
        && bytes[1] == (byte) 0xbb
        && bytes[2] == (byte) 0xbf) {
      return StandardCharsets.UTF_8;
    }
    if (bytes.length >= 4
        && bytes[0] == (byte) 0x84
        && bytes[1] == 0x31
        && bytes[2] == (byte) 0x95
        && bytes[3] == 0x33) {
      return GB18030;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  /** UTF-16 without a mark: its digits and line ends have a zero byte each. */
  private static Charset byZeroes(byte[] bytes) {
    int zeroes = 0;
    for (byte b : bytes) {
      zeroes += b == 0 ? 1 : 0;
    }
    if (zeroes * 100L < bytes.length) {
      return null;
    }
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      String text = new String(bytes, charset);
      if (CommonCharacters.plausibility(text) > PLAUSIBLE || isPlain(text)) {
        return charset;
      }
    }
    return null;
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < 0x7f || c == '\n' || c == '\r' || c == '\t');
  }

  private static Decoded lenient(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return new Decoded(withoutMark(text.toString()), charset, false);
    } catch (CharacterCodingException e) {
      return new Decoded(withoutMark(new String(bytes, charset)), charset, true);
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
