package org.yanbao.rules;

import java.util.Objects;
import java.util.Set;
import org.yanbao.finding.Severity;
import org.yanbao.rules.profile.Profile;

/**
 * One rule as its file states it.
 *
 * @param id stable public id, for example {@code A01}
 * @param title Chinese title: the rule's name
 * @param severity how heavily a finding weighs
 * @param basis legal basis with the clause
 * @param scope what it needs and whom it concerns
 * @param file name of its file, relative to the rule folder
 * @param line its first line
 * @param text its text as the file says it
 * @param explanation its condition in plain words
 * @param off whether it is switched off
 */
public record Rule(
    String id,
    String title,
    Severity severity,
    String basis,
    Scope scope,
    String file,
    int line,
    String text,
    String explanation,
    boolean off) {
  public Rule {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(basis);
    Objects.requireNonNull(scope);
    Objects.requireNonNull(file);
    Objects.requireNonNull(text);
    Objects.requireNonNull(explanation);
  }

  /** The rule as a profile wants it. */
  Rule under(Profile profile) {
    boolean stillOff = off ? !profile.on().contains(id) : profile.off().contains(id);
    Severity changed = profile.severities().getOrDefault(id, severity);
    return new Rule(id, title, changed, basis, scope, file, line, text, explanation, stillOff);
  }

  /** The rule switched on. */
  Rule on() {
    return new Rule(id, title, severity, basis, scope, file, line, text, explanation, false);
  }

  /**
   * What a rule needs and whom it concerns; the engine holds it against the report before the rule
   * may speak.
   *
   * @param needs parts of the report that must be there and surely read: {@code 表二}, {@code 表三},
   *     {@code 表四}, {@code 正文}
   * @param examines parts that may be missing, because the rule asks just that, but where nothing
   *     may stand that was not read
   * @param organs keys of the organ types that it concerns; empty for all
   * @param from first report year that it concerns; 0 for all
   * @param until last report year that it concerns; {@link Integer#MAX_VALUE} for all
   */
  public record Scope(
      Set<String> needs, Set<String> examines, Set<String> organs, int from, int until) {
    public Scope {
      needs = Set.copyOf(needs);
      examines = Set.copyOf(examines);
      organs = Set.copyOf(organs);
    }
  }
}
