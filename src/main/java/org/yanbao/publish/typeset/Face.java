package org.yanbao.publish.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A weight of the document's typeface (思源黑体). The font file is read at first use and kept for the
 * life of the process; thread-safe.
 */
public enum Face {
  /** For running text. */
  REGULAR("NotoSansSC-Regular.ttf"),
  /** For headings and labels. */
  BOLD("NotoSansSC-Bold.ttf"),
  /** For characters that the typeface lacks; drawn from another font, where there is one. */
  RARE("Rare.ttf");

  private final String file;
  private volatile Optional<FontProgram> program = Optional.empty();
  private volatile boolean sought;

  Face(String file) {
    this.file = file;
  }

  /** Name of the font file. */
  String file() {
    return file;
  }

  /**
   * The whole font.
   *
   * @throws java.util.NoSuchElementException when there is no font for rare characters
   */
  FontProgram program() {
    return found().orElseThrow();
  }

  private Optional<FontProgram> found() {
    if (!sought) {
      synchronized (this) {
        if (!sought) {
          program = this == RARE ? RareFont.find() : Optional.of(load());
          sought = true;
        }
      }
    }
    return program;
  }

  /** Whether the font draws this code point. */
  boolean draws(int codePoint) {
    return found().map(font -> font.glyph(codePoint) != 0).orElse(false);
  }

  /** Advance of a code point in thousandths of the type size. */
  float advance(int codePoint) {
    return program().advance(program().glyph(codePoint));
  }

  /** The weight that was asked for, or else the next that has the character. */
  static Optional<Face> of(Face wanted, int codePoint) {
    if (wanted.draws(codePoint)) {
      return Optional.of(wanted);
    }
    return Stream.of(REGULAR, BOLD, RARE).filter(face -> face.draws(codePoint)).findFirst();
  }

  private FontProgram load() {
    try {
      Optional<ByteBuffer> unpacked = FontFiles.mapped(file);
      return unpacked.isPresent()
          ? new FontProgram(unpacked.get())
          : new FontProgram(FontFiles.packed(file));
    } catch (IOException e) {
      throw new UncheckedIOException("字体文件 " + file + " 无法读取", e);
    }
  }
}
