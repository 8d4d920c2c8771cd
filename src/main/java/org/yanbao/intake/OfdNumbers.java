package org.yanbao.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers as OFD writes them, in millimetres. */
final class OfdNumbers {

  /** More characters than a page can show. */
  private static final int MOST = 20_000;

  private OfdNumbers() {}

  static double number(String text, double otherwise) {
    try {
      return text.isBlank() ? otherwise : Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** So many numbers; others where they are not there. */
  private static double[] array(String text, double[] otherwise) {
    String[] parts = text.strip().split("\\s+");
    if (parts.length < otherwise.length) {
      return otherwise;
    }
    double[] numbers = new double[otherwise.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(parts[i], Double.NaN);
    }
    return Arrays.stream(numbers).allMatch(Double::isFinite) ? numbers : otherwise;
  }

  /** A rectangle: left, top, width, height. */
  static double[] box(String text, double[] otherwise) {
    return array(text, otherwise);
  }

  /** A transformation: a, b, c, d, e, f. */
  static double[] matrix(String text) {
    return array(text, new double[] {1, 0, 0, 1, 0, 0});
  }

  /** Distances, in which {@code g 5 4.2} stands for five times 4.2. */
  static List<Double> distances(String text) {
    List<Double> distances = new ArrayList<>();
    String[] parts = text.strip().split("\\s+");
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].equals("g") && i + 2 < parts.length) {
        int times = (int) Math.min(MOST, number(parts[i + 1], 0));
        for (int n = 0; n < times && distances.size() < MOST; n++) {
          distances.add(number(parts[i + 2], 0));
        }
        i += 2;
      } else if (!parts[i].isEmpty()) {
        distances.add(number(parts[i], 0));
      }
    }
    return distances;
  }
}
