package org.yanbao.report.likeness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The runs of standing phrases: what regulation, form and official style put into anyone's report.
 * To have them in common is no copying.
 */
final class StandingPhrases {
  private static final String FILE = "standing-phrases.txt";
  private static final int[] RUNS = read();

  private StandingPhrases() {}

  /** Whether a run stands in one of the phrases. */
  static boolean holds(int run) {
    return Arrays.binarySearch(RUNS, run) >= 0;
  }

  private static int[] read() {
    try (InputStream in = StandingPhrases.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Wording.runs(Wording.bare(line, "")))
          .flatMapToInt(IntStream::of)
          .sorted()
          .distinct()
          .toArray();
    } catch (IOException e) {
      throw new UncheckedIOException("the phrases are part of the program", e);
    }
  }
}
