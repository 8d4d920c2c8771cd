package org.yanbao.publish.typeset;

import java.util.ArrayList;
import java.util.List;

/** Text set into lines of one width. Immutable. */
public final class TextBlock {
  private final List<Line> lines;
  private final float leading;
  private final float rise;

  private TextBlock(List<Line> lines, float leading) {
    this.lines = List.copyOf(lines);
    this.leading = leading;
    this.rise = rise(lines);
  }

  /**
   * Sets text in one style.
   *
   * @param width of the column, in points
   * @param leading distance from line to line, in points
   */
  public static TextBlock of(String text, Style style, float width, float leading) {
    return of(List.of(new Span(text, style)), width, leading);
  }

  /**
   * Sets text in several styles.
   *
   * @param width of the column, in points
   * @param leading distance from line to line, in points
   */
  public static TextBlock of(List<Span> spans, float width, float leading) {
    return new TextBlock(LineBreaker.lines(Glyph.of(spans), width), leading);
  }

  /** Its height in points. */
  public float height() {
    return lines.size() * leading;
  }

  /** Number of its lines, at least 1. */
  public int lineCount() {
    return lines.size();
  }

  /** Draws it with its upper left corner there. */
  public void paint(Pen pen, float left, float top) {
    for (int i = 0; i < lines.size(); i++) {
      pen.line(lines.get(i), left, baseline(top - i * leading));
    }
  }

  /** Draws it with its upper left corner there, each line at its natural width. */
  public void paintRagged(Pen pen, float left, float top) {
    for (int i = 0; i < lines.size(); i++) {
      pen.line(lines.get(i).ragged(), left, baseline(top - i * leading));
    }
  }

  /** Draws it with the middle of each line at this point and its upper edge there. */
  public void paintCentred(Pen pen, float middle, float top) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i).ragged();
      pen.line(line, middle - line.width() / 2, baseline(top - i * leading));
    }
  }

  /**
   * Its lines as strips that a page break may part, but never so that the first or the last line
   * stands alone.
   */
  public List<Strip> strips(float left) {
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Strip strip = Strip.of(leading, (pen, top) -> pen.line(line, left, baseline(top)));
      boolean first = i == 0;
      boolean lastButOne = i == lines.size() - 2;
      strips.add((first && lines.size() > 1) || lastButOne ? strip.tied() : strip);
    }
    return strips;
  }

  private float baseline(float top) {
    return top - leading / 2 - rise;
  }

  /** The middle of a Chinese character stands in the middle of its line. */
  private static float rise(List<Line> lines) {
    float size = 0;
    for (Line line : lines) {
      for (Line.Run run : line.runs()) {
        size = Math.max(size, run.style().size());
      }
    }
    return size * 0.37f;
  }
}
