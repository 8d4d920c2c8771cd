package org.yanbao.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yanbao.finding.Severity;

/**
 * An example: a base report with some changes, and what the rules should say of it.
 *
 * @param name what it shows
 * @param file its file, relative to the rule folder
 * @param line its line
 * @param report how its report is made
 * @param found ids of rules that must find something
 * @param weights how heavily these must weigh, where the example says so, by rule id
 * @param silent ids of rules that must not; {@link #ALL} for all that are not among the found
 * @param circumstances what it assumes beside the report
 */
public record Example(
    String name,
    String file,
    int line,
    Source report,
    List<String> found,
    Map<String, Severity> weights,
    List<String> silent,
    Circumstances circumstances) {

  /** Stands for all rules that are not expected to find something. */
  public static final String ALL = "其他全部";

  public Example {
    Objects.requireNonNull(name);
    Objects.requireNonNull(file);
    Objects.requireNonNull(report);
    found = List.copyOf(found);
    weights = Map.copyOf(weights);
    silent = List.copyOf(silent);
    Objects.requireNonNull(circumstances);
  }

  /** Whether it expects a rule to be silent. */
  boolean expectsSilence(String rule) {
    return silent.contains(rule) || silent.contains(ALL) && !found.contains(rule);
  }

  /** What its report is made of and what it assumes beside it, in one line. */
  public String describe() {
    List<String> words = new ArrayList<>(List.of(report.describe()));
    words.addAll(circumstances.describe());
    return String.join("；", words);
  }
}
