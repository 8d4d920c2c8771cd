package org.yanbao.samples.print;

import java.util.EnumSet;
import java.util.Set;

/**
 * How a draft is printed.
 *
 * @param width width of the page, in points
 * @param height height of the page
 * @param margin free room on all sides
 * @param size type size in tables
 * @param align where figures stand in their cells: 0 left, 0.5 in the middle, 1 right
 * @param padding room inside of cells
 * @param ruling the borders of tables
 * @param traits what else
 */
public record PrintStyle(
    float width,
    float height,
    float margin,
    float size,
    float align,
    float padding,
    Ruling ruling,
    Set<Trait> traits) {

  /** On A4, as word processors do it. */
  public static final PrintStyle A4 =
      new PrintStyle(595, 842, 57, 9, 0.5f, 4, Ruling.STROKES, Set.of());

  public PrintStyle {
    traits = Set.copyOf(traits);
  }

  /** The same with other borders. */
  public PrintStyle with(Ruling other) {
    return new PrintStyle(width, height, margin, size, align, padding, other, traits);
  }

  /** The same with more traits. */
  public PrintStyle with(Trait... more) {
    Set<Trait> all = EnumSet.noneOf(Trait.class);
    all.addAll(traits);
    all.addAll(Set.of(more));
    return new PrintStyle(width, height, margin, size, align, padding, ruling, all);
  }

  /** The same in another size on another page. */
  public PrintStyle on(float pageWidth, float pageHeight, float typeSize) {
    return new PrintStyle(pageWidth, pageHeight, margin, typeSize, align, padding, ruling, traits);
  }

  /** The same with figures elsewhere in their cells. */
  public PrintStyle aligned(float other) {
    return new PrintStyle(width, height, margin, size, other, padding, ruling, traits);
  }

  /** The same with other room inside of cells. */
  public PrintStyle padded(float other) {
    return new PrintStyle(width, height, margin, size, align, other, ruling, traits);
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }
}
