package org.yanbao.publish.typeset;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Cuts a font down to the characters of one document. OpenPDF's own subset keeps the metrics of all
 * thirty thousand glyphs, which is more than the glyphs of a whole sheet. Each character gets a
 * glyph of its own, so that text is extracted as it was written even where the font draws two
 * alike.
 */
final class FontSubset {
  private static final int WORDS = 0x0001;
  private static final int SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int MATRIX = 0x0080;

  private final FontProgram font;
  private final List<Integer> originals = new ArrayList<>();

  private FontSubset(FontProgram font) {
    this.font = font;
  }

  /** A font file with just these characters. */
  static byte[] of(FontProgram font, SortedSet<Integer> codePoints) {
    return new FontSubset(font).file(codePoints);
  }

  private byte[] file(SortedSet<Integer> codePoints) {
    originals.add(0);
    codePoints.forEach(codePoint -> originals.add(font.glyph(codePoint)));
    ByteArrayOutputStream outlines = new ByteArrayOutputStream();
    List<Integer> offsets = new ArrayList<>();
    // Parts of composite glyphs join the list while it is walked.
    for (int i = 0; i < originals.size(); i++) {
      offsets.add(outlines.size());
      byte[] outline = font.outline(originals.get(i));
      renumberParts(outline);
      outlines.writeBytes(outline);
      outlines.writeBytes(new byte[-outline.length & 3]);
    }
    offsets.add(outlines.size());

    Map<String, byte[]> tables = new TreeMap<>();
    for (String tag : List.of("OS/2", "name", "cvt ", "fpgm", "prep", "gasp")) {
      if (font.has(tag)) {
        tables.put(tag, font.table(tag));
      }
    }
    tables.put("cmap", map(codePoints));
    tables.put("glyf", outlines.toByteArray());
    tables.put("loca", integers(offsets));
    tables.put("hmtx", integers(originals.stream().map(font::metric).toList()));
    tables.put("head", changed("head", 50, 1));
    tables.put("hhea", changed("hhea", 34, originals.size()));
    tables.put("maxp", changed("maxp", 4, originals.size()));
    tables.put("post", namelessPost());
    return assembled(tables);
  }

  private void renumberParts(byte[] outline) {
    if (outline.length == 0 || outline[0] >= 0) {
      return;
    }
    ByteBuffer glyph = ByteBuffer.wrap(outline);
    int at = 10;
    int flags;
    do {
      flags = glyph.getShort(at);
      originals.add(glyph.getShort(at + 2) & 0xFFFF);
      glyph.putShort(at + 2, (short) (originals.size() - 1));
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      if ((flags & SCALE) != 0) {
        at += 2;
      } else if ((flags & TWO_SCALES) != 0) {
        at += 4;
      } else if ((flags & MATRIX) != 0) {
        at += 8;
      }
    } while ((flags & MORE) != 0);
  }

  /** A map of all Unicode, and the empty map of the first plane that OpenPDF asks for. */
  private static byte[] map(SortedSet<Integer> codePoints) {
    ByteBuffer map = ByteBuffer.allocate(4 + 16 + 24 + 16 + 12 * codePoints.size());
    map.putShort((short) 0).putShort((short) 2);
    map.putShort((short) 3).putShort((short) 1).putInt(20);
    map.putShort((short) 3).putShort((short) 10).putInt(44);
    short[] empty = {4, 24, 0, 2, 2, 0, 0, -1, 0, -1, 1, 0};
    for (short value : empty) {
      map.putShort(value);
    }
    map.putShort((short) 12).putShort((short) 0);
    map.putInt(16 + 12 * codePoints.size()).putInt(0).putInt(codePoints.size());
    int glyph = 1;
    for (int codePoint : codePoints) {
      map.putInt(codePoint).putInt(codePoint).putInt(glyph++);
    }
    return map.array();
  }

  private byte[] changed(String tag, int at, int value) {
    byte[] table = font.table(tag);
    ByteBuffer.wrap(table).putShort(at, (short) value);
    return table;
  }

  private byte[] namelessPost() {
    byte[] head = new byte[32];
    System.arraycopy(font.table("post"), 0, head, 0, head.length);
    ByteBuffer.wrap(head).putInt(0, 0x00030000);
    return head;
  }

  private static byte[] integers(List<Integer> values) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.size());
    values.forEach(bytes::putInt);
    return bytes.array();
  }

  /** Checksums are left out: the file lives only until OpenPDF has read it and made its own. */
  private static byte[] assembled(Map<String, byte[]> tables) {
    int offset = 12 + 16 * tables.size();
    ByteBuffer directory = ByteBuffer.allocate(offset);
    directory.putInt(0x00010000).putShort((short) tables.size()).position(12);
    ByteArrayOutputStream bodies = new ByteArrayOutputStream();
    tables.forEach(
        (tag, body) -> {
          directory.put(tag.getBytes(StandardCharsets.US_ASCII)).putInt(0);
          directory.putInt(directory.capacity() + bodies.size()).putInt(body.length);
          bodies.writeBytes(body);
          bodies.writeBytes(new byte[-body.length & 3]);
        });
    ByteArrayOutputStream file = new ByteArrayOutputStream(offset + bodies.size());
    file.writeBytes(directory.array());
    file.writeBytes(bodies.toByteArray());
    return file.toByteArray();
  }
}
