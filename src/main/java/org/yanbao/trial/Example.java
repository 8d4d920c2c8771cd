package org.yanbao.trial;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * An example: a base report with some changes, and what the rules should say of it.
 *
 * @param name what it shows
 * @param file its file, relative to the rule folder
 * @param line its line
 * @param base name of the base report
 * @param changes the changes in plain words
 * @param found ids of rules that must find something
 * @param silent ids of rules that must not; {@link #ALL} for all that are not among the found
 * @param auditedYear the year that is audited; empty for the one of the report
 */
public record Example(
    String name,
    String file,
    int line,
    String base,
    List<String> changes,
    List<String> found,
    List<String> silent,
    OptionalInt auditedYear) {

  /** Stands for all rules that are not expected to find something. */
  public static final String ALL = "其他全部";

  public Example {
    Objects.requireNonNull(name);
    Objects.requireNonNull(file);
    Objects.requireNonNull(base);
    changes = List.copyOf(changes);
    found = List.copyOf(found);
    silent = List.copyOf(silent);
    Objects.requireNonNull(auditedYear);
  }

  /** Whether it expects a rule to be silent. */
  boolean expectsSilence(String rule) {
    return silent.contains(rule) || silent.contains(ALL) && !found.contains(rule);
  }
}
