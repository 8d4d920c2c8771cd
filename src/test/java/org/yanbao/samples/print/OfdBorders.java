package org.yanbao.samples.print;

import java.util.Locale;

/** Draws the borders of tables into an OFD page. */
final class OfdBorders {

  private static final float MILLIMETRES = 25.4f / 72;
  private static final float THIN = 0.5f;

  private OfdBorders() {}

  static String ground(Sheet.Ground ground) {
    return filled(ground.x(), ground.y(), ground.width(), ground.height(), "220 230 241");
  }

  static String border(Sheet.Border border, Ruling ruling) {
    float dx = border.x2() - border.x1();
    float dy = border.y2() - border.y1();
    return switch (ruling) {
      case STRIPS ->
          filled(
              border.x1() - THIN / 2,
              border.y1() - THIN / 2,
              Math.max(THIN, dx + THIN),
              Math.max(THIN, dy + THIN),
              "0 0 0");
      case DASHES -> pieces(border, 4, 3);
      case DOTS -> pieces(border, 0.6f, 1.5f);
      case DOUBLE ->
          stroked(border.x1(), border.y1() - 0.9f, dx, dy, THIN, "0 0 0")
              + stroked(border.x1() + 0.9f, border.y1() + 0.9f, dx, dy, THIN, "0 0 0");
      case WHITE -> stroked(border.x1(), border.y1(), dx, dy, THIN, "255 255 255");
      case THICK_FRAME ->
          stroked(border.x1(), border.y1(), dx, dy, border.outer() ? 5 : THIN, "0 0 0");
      default -> stroked(border.x1(), border.y1(), dx, dy, THIN, "0 0 0");
    };
  }

  private static String pieces(Sheet.Border border, float length, float gap) {
    StringBuilder pieces = new StringBuilder();
    float whole = border.x2() - border.x1() + border.y2() - border.y1();
    for (float at = 0; at < whole; at += length + gap) {
      float piece = Math.min(whole - at, length);
      pieces.append(
          border.level()
              ? stroked(border.x1() + at, border.y1(), piece, 0, THIN, "0 0 0")
              : stroked(border.x1(), border.y1() + at, 0, piece, THIN, "0 0 0"));
    }
    return pieces.toString();
  }

  private static String stroked(float x, float y, float dx, float dy, float width, String colour) {
    return "<ofd:PathObject Boundary=\""
        + OfdPress.numbers(
            x * MILLIMETRES, y * MILLIMETRES, dx * MILLIMETRES + 0.1f, dy * MILLIMETRES + 0.1f)
        + "\" LineWidth=\""
        + OfdPress.numbers(width * MILLIMETRES)
        + "\"><ofd:StrokeColor Value=\""
        + colour
        + "\"/><ofd:AbbreviatedData>"
        + String.format(Locale.ROOT, "M 0 0 L %.4f %.4f", dx * MILLIMETRES, dy * MILLIMETRES)
        + "</ofd:AbbreviatedData></ofd:PathObject>";
  }

  private static String filled(float x, float y, float width, float height, String colour) {
    return "<ofd:PathObject Boundary=\""
        + OfdPress.numbers(
            x * MILLIMETRES, y * MILLIMETRES, width * MILLIMETRES, height * MILLIMETRES)
        + "\" Stroke=\"false\" Fill=\"true\"><ofd:FillColor Value=\""
        + colour
        + "\"/><ofd:AbbreviatedData>"
        + String.format(
            Locale.ROOT,
            "M 0 0 L %1$.4f 0 L %1$.4f %2$.4f L 0 %2$.4f C",
            width * MILLIMETRES,
            height * MILLIMETRES)
        + "</ofd:AbbreviatedData></ofd:PathObject>";
  }
}
