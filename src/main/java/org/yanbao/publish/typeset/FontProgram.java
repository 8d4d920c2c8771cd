package org.yanbao.publish.typeset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font file (ISO/IEC 14496-22), read no further than drawing needs. Immutable and
 * thread-safe.
 */
final class FontProgram {
  private static final int UNICODE_GROUPS = 12;

  private final ByteBuffer file;
  private final Map<String, int[]> tables = new HashMap<>();

  /** Runs of code points: the first, the last, the glyph of the first. */
  private final int[] runs;

  private final int metrics;
  private final int unitsPerEm;
  private final boolean longOffsets;

  FontProgram(byte[] content) {
    this(ByteBuffer.wrap(content));
  }

  /** A font in a buffer that nobody writes to. */
  FontProgram(ByteBuffer content) {
    this.file = content.asReadOnlyBuffer();
    int count = file.getShort(4) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      String tag = new String(bytes(entry, 4), StandardCharsets.US_ASCII);
      tables.put(tag, new int[] {file.getInt(entry + 8), file.getInt(entry + 12)});
    }
    this.unitsPerEm = file.getShort(start("head") + 18) & 0xFFFF;
    this.longOffsets = file.getShort(start("head") + 50) == 1;
    this.metrics = file.getShort(start("hhea") + 34) & 0xFFFF;
    int map = unicodeMap();
    this.runs = new int[3 * file.getInt(map + 12)];
    // All at once: one by one, tens of thousands of numbers are felt at each start.
    file.slice(map + 16, 4 * runs.length).asIntBuffer().get(runs);
  }

  /** Number of the glyph of a code point; 0 where the font has none. */
  int glyph(int codePoint) {
    int low = 0;
    int high = runs.length / 3 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (codePoint < runs[3 * middle]) {
        high = middle - 1;
      } else if (codePoint > runs[3 * middle + 1]) {
        low = middle + 1;
      } else {
        return runs[3 * middle + 2] + codePoint - runs[3 * middle];
      }
    }
    return 0;
  }

  /** Advance of a glyph in thousandths of the type size. */
  float advance(int glyph) {
    return (metric(glyph) >>> 16) * 1000f / unitsPerEm;
  }

  /** The entry of a glyph in the table of horizontal metrics: advance, left side bearing. */
  int metric(int glyph) {
    int table = start("hmtx");
    if (glyph < metrics) {
      return file.getInt(table + 4 * glyph);
    }
    int advance = file.getShort(table + 4 * (metrics - 1));
    int bearing = file.getShort(table + 4 * metrics + 2 * (glyph - metrics));
    return advance << 16 | bearing & 0xFFFF;
  }

  /** The outline of a glyph; empty for a blank. */
  byte[] outline(int glyph) {
    int table = start("loca");
    int from;
    int to;
    if (longOffsets) {
      from = file.getInt(table + 4 * glyph);
      to = file.getInt(table + 4 * glyph + 4);
    } else {
      from = 2 * (file.getShort(table + 2 * glyph) & 0xFFFF);
      to = 2 * (file.getShort(table + 2 * glyph + 2) & 0xFFFF);
    }
    return bytes(start("glyf") + from, to - from);
  }

  /** What the font allows (OS/2, fsType): 2 where it must not be embedded. */
  int embedding() {
    return file.getShort(start("OS/2") + 8) & 0xF;
  }

  boolean has(String tag) {
    return tables.containsKey(tag);
  }

  /** A copy of a table. */
  byte[] table(String tag) {
    return bytes(start(tag), tables.get(tag)[1]);
  }

  private int unicodeMap() {
    int cmap = start("cmap");
    int count = file.getShort(cmap + 2) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int map = cmap + file.getInt(cmap + 8 + 8 * i);
      if (file.getShort(map) == UNICODE_GROUPS) {
        return map;
      }
    }
    throw new IllegalStateException("the font has no map of all Unicode");
  }

  private int start(String tag) {
    return tables.get(tag)[0];
  }

  private byte[] bytes(int from, int length) {
    byte[] copy = new byte[length];
    file.get(from, copy);
    return copy;
  }
}
