package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts characters into lines, in the order in which they are read. */
final class LineBuilder {

  /** Baselines nearer than this share of the font size are one line. */
  private static final float SAME_LINE = 0.45f;

  /** Gaps that show a space, as shares of the font size: between Latin, between any characters. */
  private static final float LATIN_SPACE = 0.22f;

  private static final float WIDE_SPACE = 0.8f;

  private LineBuilder() {}

  /** The lines of a page or a part of it. */
  static List<TextLine> lines(int page, List<Glyph> glyphs) {
    List<TextLine> lines = new ArrayList<>();
    List<Glyph> turned = glyphs.stream().filter(Glyph::turned).toList();
    List<Glyph> upright =
        turned.isEmpty()
            ? new ArrayList<>(glyphs)
            : new ArrayList<>(glyphs.stream().filter(glyph -> !glyph.turned()).toList());
    upright.sort(Comparator.comparing(Glyph::baseline));
    List<Glyph> row = new ArrayList<>();
    float baseline = 0;
    for (Glyph glyph : upright) {
      if (!row.isEmpty() && glyph.baseline() - baseline > SAME_LINE * glyph.size()) {
        add(page, row, lines);
        row.clear();
      }
      if (row.isEmpty()) {
        baseline = glyph.baseline();
      }
      row.add(glyph);
    }
    add(page, row, lines);
    addTurned(page, turned, lines);
    return lines;
  }

  private static void add(int page, List<Glyph> row, List<TextLine> lines) {
    List<Glyph> sorted = new ArrayList<>(row);
    sorted.sort(Comparator.comparing(Glyph::left));
    TextLine line = line(page, sorted);
    if (line != null) {
      lines.add(line);
    }
  }

  /** Text that climbs or falls is read in the order in which it was drawn. */
  private static void addTurned(int page, List<Glyph> turned, List<TextLine> lines) {
    if (turned.stream().allMatch(Glyph::isSpace)) {
      return;
    }
    StringBuilder text = new StringBuilder();
    for (Glyph glyph : turned) {
      text.append(glyph.text());
    }
    lines.add(of(page, turned, text.toString().strip()));
  }

  /** A line of characters that are sorted from left to right; {@code null} if all are spaces. */
  static TextLine line(int page, List<Glyph> sorted) {
    List<Glyph> kept = withoutDoubles(sorted);
    if (kept.isEmpty()) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    Glyph before = null;
    boolean space = false;
    for (Glyph glyph : kept) {
      if (glyph.isSpace()) {
        space = true;
        continue;
      }
      if (before != null) {
        float gap = glyph.left() - before.right();
        float size = Math.max(glyph.size(), before.size());
        boolean latin = !glyph.isWide() && !before.isWide();
        if (space || gap > (latin ? LATIN_SPACE : WIDE_SPACE) * size) {
          text.append(' ');
        }
      }
      text.append(glyph.text());
      before = glyph;
      space = false;
    }
    return of(page, kept, text.toString());
  }

  private static TextLine of(int page, List<Glyph> glyphs, String text) {
    Area area = null;
    float size = 0;
    for (Glyph glyph : glyphs) {
      float top = glyph.turned() ? glyph.baseline() - glyph.size() / 2 : glyph.baseline();
      Area box =
          new Area(
              glyph.left(),
              glyph.turned() ? top : glyph.baseline() - 0.88f * glyph.size(),
              glyph.right(),
              glyph.turned() ? top + glyph.size() : glyph.baseline() + 0.12f * glyph.size());
      area = area == null ? box : area.union(box);
    }
    float[] sizes = new float[glyphs.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = glyphs.get(i).size();
    }
    java.util.Arrays.sort(sizes);
    size = sizes[sizes.length / 2];
    float baseline = glyphs.get(glyphs.size() / 2).baseline();
    return new TextLine(page, glyphs, text, area, baseline, size);
  }

  /** Drops spaces at the ends, and characters drawn again on the spot to look bold. */
  private static List<Glyph> withoutDoubles(List<Glyph> sorted) {
    List<Glyph> kept = new ArrayList<>(sorted.size());
    for (Glyph glyph : sorted) {
      if (glyph.isSpace() && kept.isEmpty() || repeats(glyph, kept)) {
        continue;
      }
      kept.add(glyph);
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).isSpace()) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private static boolean repeats(Glyph glyph, List<Glyph> kept) {
    for (int i = kept.size() - 1; i >= 0 && i >= kept.size() - 4; i--) {
      Glyph other = kept.get(i);
      float width = Math.max(glyph.right() - glyph.left(), 0.2f * glyph.size());
      if (!glyph.isSpace()
          && other.text().equals(glyph.text())
          && Math.abs(glyph.left() - other.left()) < 0.3f * width
          && Math.abs(glyph.baseline() - other.baseline()) < 0.2f * glyph.size()) {
        return true;
      }
    }
    return false;
  }
}
