package org.yanbao.trial;

import java.util.List;

/**
 * What became of an example.
 *
 * @param example the example
 * @param mistakes what the example itself writes wrongly, a cell or a rule that is not there, in
 *     Chinese; empty when it could be tried as it stands
 * @param failures what did not come as expected, in Chinese; empty when all did
 */
public record ExampleResult(Example example, List<String> mistakes, List<String> failures) {
  public ExampleResult {
    mistakes = List.copyOf(mistakes);
    failures = List.copyOf(failures);
  }

  /** Whether all came as expected. */
  public boolean passed() {
    return mistakes.isEmpty() && failures.isEmpty();
  }
}
