package org.yanbao.publish.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A weight of the document's typeface (思源黑体). The font file is read at first use and kept for the
 * life of the process; thread-safe.
 */
public enum Face {
  /** For running text. */
  REGULAR("NotoSansSC-Regular.ttf"),
  /** For headings and labels. */
  BOLD("NotoSansSC-Bold.ttf");

  private static final String FOLDER = "/fonts/ttf/NotoSansSC/";

  private final String file;
  private volatile FontProgram program;

  Face(String file) {
    this.file = file;
  }

  /** Name of the font file. */
  String file() {
    return file;
  }

  /** The whole font. */
  FontProgram program() {
    FontProgram loaded = program;
    if (loaded == null) {
      synchronized (this) {
        loaded = program;
        if (loaded == null) {
          loaded = load();
          program = loaded;
        }
      }
    }
    return loaded;
  }

  /** Whether the font draws this code point. */
  boolean draws(int codePoint) {
    return program().glyph(codePoint) != 0;
  }

  /** Advance of a code point in thousandths of the type size. */
  float advance(int codePoint) {
    return program().advance(program().glyph(codePoint));
  }

  /** The other weight. */
  Face other() {
    return this == REGULAR ? BOLD : REGULAR;
  }

  private FontProgram load() {
    try (InputStream in = Face.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("程序不完整：缺少字体文件 " + file + "，请重新安装");
      }
      return new FontProgram(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("字体文件 " + file + " 无法读取", e);
    }
  }
}
