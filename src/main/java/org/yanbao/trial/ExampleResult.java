package org.yanbao.trial;

import java.util.List;

/**
 * What became of an example.
 *
 * @param example the example
 * @param failures what did not come as expected, in Chinese; empty when all did
 */
public record ExampleResult(Example example, List<String> failures) {
  public ExampleResult {
    failures = List.copyOf(failures);
  }

  /** Whether all came as expected. */
  public boolean passed() {
    return failures.isEmpty();
  }
}
