package org.yanbao.intake.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Tells of what is drawn whether it can be seen, and whether it hides what lies beneath. */
final class Paint {

  private static final float LIGHT = 0.93f;

  /** Less than this is nothing. */
  private static final double NOTHING = 0.02;

  /** Words so faint are a watermark. */
  private static final double FAINT = 0.35;

  private static final double OPAQUE = 0.98;

  private PDColor lastColour;
  private boolean lastIsLight;

  /** Whether strokes leave a trace. */
  static boolean strokes(PDGraphicsState state) {
    return state.getAlphaConstant() > NOTHING;
  }

  /** Whether fills leave a trace. */
  static boolean fills(PDGraphicsState state) {
    return state.getNonStrokeAlphaConstant() > NOTHING;
  }

  /** Whether fills hide what lies beneath. */
  static boolean covers(PDGraphicsState state) {
    return state.getNonStrokeAlphaConstant() > OPAQUE
        && state.getBlendMode() == BlendMode.NORMAL
        && state.getSoftMask() == null
        && !state.getNonStrokingColor().isPattern();
  }

  /** Whether text is drawn so that it cannot be read. */
  static boolean hidesText(PDGraphicsState state) {
    RenderingMode mode = state.getTextState().getRenderingMode();
    return mode == RenderingMode.NEITHER
        || mode == RenderingMode.NEITHER_CLIP
        || state.getNonStrokeAlphaConstant() < FAINT && mode.isFill();
  }

  /** Whether text is in a colour that cannot be told from the paper. */
  boolean isPale(PDGraphicsState state) {
    return state.getTextState().getRenderingMode() == RenderingMode.FILL
        && isLight(state.getNonStrokingColor());
  }

  /** Whether a colour cannot be told from the paper. */
  boolean isLight(PDColor colour) {
    if (colour != lastColour) {
      lastColour = colour;
      lastIsLight = false;
      try {
        if (!colour.isPattern() && colour.getColorSpace() != null) {
          float[] rgb = colour.getColorSpace().toRGB(colour.getComponents());
          lastIsLight = rgb[0] > LIGHT && rgb[1] > LIGHT && rgb[2] > LIGHT;
        }
      } catch (IOException | RuntimeException unknownColour) {
        lastIsLight = false;
      }
    }
    return lastIsLight;
  }
}
