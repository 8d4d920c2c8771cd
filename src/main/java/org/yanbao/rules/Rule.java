package org.yanbao.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.yanbao.finding.Severity;
import org.yanbao.rules.profile.FormerBasis;
import org.yanbao.rules.profile.Profile;

/**
 * One rule as its file states it.
 *
 * @param id stable public id, for example {@code A01}
 * @param title Chinese title: the rule's name
 * @param severity how heavily a finding weighs
 * @param basis legal basis with the clause
 * @param former the basis on earlier years, where it was another
 * @param scope what it needs and whom it concerns
 * @param set what its file states of all its rules
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
    Optional<Former> former,
    Scope scope,
    RuleSet set,
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
    Objects.requireNonNull(former);
    Objects.requireNonNull(scope);
    Objects.requireNonNull(set);
    Objects.requireNonNull(file);
    Objects.requireNonNull(text);
    Objects.requireNonNull(explanation);
  }

  /** The rule as a profile wants it. */
  Rule under(Profile profile) {
    boolean stillOff = off ? !profile.on().contains(id) : profile.off().contains(id);
    return with(profile.severities().getOrDefault(id, severity), former, text, stillOff);
  }

  /** The rule switched on. */
  Rule on() {
    return with(severity, former, text, false);
  }

  /** The rule with the basis that it had on earlier years, if that was another. */
  Rule withFormer(List<FormerBasis> bases) {
    return bases.stream()
        .filter(one -> basis.contains(one.current()) && scope.from() < one.from())
        .map(one -> new Former(basis.replace(one.current(), one.former()), one.from() - 1))
        .findFirst()
        .map(one -> with(severity, Optional.of(one), text, off))
        .orElse(this);
  }

  /** The rule with another text. */
  Rule saying(String words) {
    return with(severity, former, words, off);
  }

  private Rule with(Severity weight, Optional<Former> earlier, String words, boolean isOff) {
    return new Rule(
        id, title, weight, basis, earlier, scope, set, file, line, words, explanation, isOff);
  }

  /** The basis for a report on a year; the one in force where the year is unknown. */
  public String basisOf(int year) {
    return former.filter(one -> year > 0 && year <= one.until()).map(Former::basis).orElse(basis);
  }

  /**
   * A basis that another one replaced.
   *
   * @param basis its words
   * @param until last report year that it concerns
   */
  public record Former(String basis, int until) {
    public Former {
      Objects.requireNonNull(basis);
    }
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
