package org.yanbao.publish.typeset;

import com.lowagie.text.pdf.BaseFont;
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
  private volatile BaseFont font;

  Face(String file) {
    this.file = file;
  }

  /** The font, embedded as a subset in every document that uses it. */
  BaseFont font() {
    BaseFont loaded = font;
    if (loaded == null) {
      synchronized (this) {
        loaded = font;
        if (loaded == null) {
          loaded = load();
          font = loaded;
        }
      }
    }
    return loaded;
  }

  /** Whether the font draws this code point. */
  boolean draws(int codePoint) {
    return font().charExists(codePoint);
  }

  /** The other weight. */
  Face other() {
    return this == REGULAR ? BOLD : REGULAR;
  }

  private BaseFont load() {
    try (InputStream in = Face.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("程序不完整：缺少字体文件 " + file + "，请重新安装");
      }
      BaseFont read =
          BaseFont.createFont(
              file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
      // PDF/A-3 wants a CIDSet that is complete or none at all; OpenPDF writes it incomplete.
      read.setIncludeCidSet(false);
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException("字体文件 " + file + " 无法读取", e);
    }
  }
}
