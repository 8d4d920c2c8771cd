package org.yanbao.intake.ocr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows the figures of a file by their looks: those that Tesseract has named teach how each figure
 * looks in this file's type, and each is then held against all others. It knows no figure by
 * itself.
 */
final class DigitShapes {

  /** What the looks of a figure say. */
  record Verdict(char figure, boolean clear) {
    static final Verdict NONE = new Verdict('?', false);
  }

  private static final int WIDE = 14;
  private static final int TALL = 18;
  private static final int MOST = 60;
  private static final int NEAREST = 3;

  /** The runner-up has to be this much farther away. */
  private static final float CLEAR = 0.72f;

  /** No two prints of a figure differ by more, as mean square of shades from 0 to 1. */
  private static final float FAR = 0.04f;

  private final Map<Character, List<float[]>> known = new HashMap<>();

  /** Learns how a figure looks. */
  void learn(char figure, float[] shape) {
    List<float[]> shapes = known.computeIfAbsent(figure, f -> new ArrayList<>());
    if (shapes.size() < MOST) {
      shapes.add(shape);
    }
  }

  /** A figure's looks: its shades, fitted to a common height. */
  static float[] shape(GreyImage image, Patch box) {
    float[] shape = new float[WIDE * TALL];
    float step = (float) box.height() / TALL;
    float left = (box.left() + box.right()) / 2f - step * WIDE / 2f;
    float darkest = 0;
    for (int row = 0; row < TALL; row++) {
      for (int column = 0; column < WIDE; column++) {
        float x = left + step * column;
        float shade = 0;
        // Outside its own box stand its neighbours.
        if (x + step > box.left() && x < box.right()) {
          shade = shade(image, box, x, box.top() + step * row, step);
        }
        shape[row * WIDE + column] = shade;
        darkest = Math.max(darkest, shade);
      }
    }
    for (int i = 0; i < shape.length && darkest > 0; i++) {
      shape[i] /= darkest;
    }
    return shape;
  }

  private static float shade(GreyImage image, Patch box, float x, float y, float step) {
    int sum = 0;
    int count = 0;
    int right = Math.min(box.right(), (int) Math.ceil(x + step));
    int bottom = Math.min(box.bottom(), (int) Math.ceil(y + step));
    for (int py = Math.max(box.top(), (int) y); py < bottom; py++) {
      for (int px = Math.max(box.left(), (int) x); px < right; px++) {
        sum += 255 - image.at(px, py);
        count++;
      }
    }
    return count == 0 ? 0 : sum / (255f * count);
  }

  /** What a figure looks like, itself left out of what is known. */
  Verdict judge(float[] shape) {
    char best = '?';
    float nearest = Float.MAX_VALUE;
    float second = Float.MAX_VALUE;
    for (Map.Entry<Character, List<float[]>> entry : known.entrySet()) {
      float distance = distance(shape, entry.getValue());
      if (distance < nearest) {
        second = nearest;
        nearest = distance;
        best = entry.getKey();
      } else {
        second = Math.min(second, distance);
      }
    }
    return nearest > FAR ? Verdict.NONE : new Verdict(best, nearest < CLEAR * second);
  }

  /** The mean of the nearest few: one that was named wrongly does not decide. */
  private static float distance(float[] shape, List<float[]> others) {
    float[] nearest = new float[NEAREST];
    java.util.Arrays.fill(nearest, Float.MAX_VALUE);
    int count = 0;
    for (float[] other : others) {
      if (other == shape) {
        continue;
      }
      float distance = distance(shape, other);
      count++;
      for (int i = 0; i < NEAREST; i++) {
        if (distance < nearest[i]) {
          float moved = nearest[i];
          nearest[i] = distance;
          distance = moved;
        }
      }
    }
    float sum = 0;
    int used = Math.min(count, NEAREST);
    for (int i = 0; i < used; i++) {
      sum += nearest[i];
    }
    return used == 0 ? Float.MAX_VALUE : sum / used;
  }

  private static float distance(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      float d = one[i] - other[i];
      sum += d * d;
    }
    return sum / one.length;
  }
}
