package org.yanbao.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.likeness.ReportDigest;
import org.yanbao.rules.profile.Roster;
import org.yanbao.rules.together.Absence;
import org.yanbao.rules.together.Member;
import org.yanbao.rules.together.ReportsTogether;

/**
 * The other reports of the run in which an example takes place.
 *
 * @param other another report of the run
 * @param roster the agencies that are expected to report; empty for those of the rule folder
 * @param absent agency of the roster that sent nothing, which the example is about then; empty
 *     where it is about its report
 * @param unread names of files that could not be read
 */
public record Company(
    Optional<Source> other, Optional<Roster> roster, String absent, List<String> unread) {
  private static final String OWN = "own";
  private static final String OTHER = "other";

  public Company {
    Objects.requireNonNull(other);
    Objects.requireNonNull(roster);
    Objects.requireNonNull(absent);
    unread = List.copyOf(unread);
  }

  /** Who else is there, each in plain words. */
  List<String> describe() {
    List<String> words = new ArrayList<>();
    other.ifPresent(source -> words.add("同批另一份报告：" + source.base() + "，" + source.describe()));
    roster.ifPresent(
        list ->
            words.add(
                "名单："
                    + list.agencies().stream()
                        .map(Roster.Entry::name)
                        .collect(Collectors.joining("、"))));
    if (!absent.isEmpty()) {
      words.add("没有收到：" + absent);
    }
    if (!unread.isEmpty()) {
      words.add("没有读出：" + String.join("、", unread));
    }
    return words;
  }

  /** Id of the report that the example is about, among those of the run. */
  static String own() {
    return OWN;
  }

  /** The reports of the run. */
  ReportsTogether with(AnnualReport own, BaseReports reports, Roster standing)
      throws ChangeException {
    List<Member> members = new ArrayList<>();
    members.add(new Member(OWN, "本报告.md", ReportDigest.of(own)));
    Optional<AnnualReport> second =
        other.isPresent() ? Optional.of(reports.read(other.get())) : Optional.empty();
    second.ifPresent(report -> members.add(new Member(OTHER, "另一份报告.md", ReportDigest.of(report))));
    Map<String, Optional<AnnualReport>> all = Map.of(OWN, Optional.of(own), OTHER, second);
    return new ReportsTogether(members, unread, roster.orElse(standing), all::get);
  }

  /**
   * The absence that the example is about.
   *
   * @throws ChangeException when the roster does not have the agency, or its report is there
   */
  Absence absence(ReportsTogether run, int year) throws ChangeException {
    return run.absent(year).stream()
        .filter(absence -> absence.agency().names().contains(absent))
        .findFirst()
        .orElseThrow(
            () -> new ChangeException("“" + absent + "”不在名单中，或者已有报告，不是没有收到的。请检查“名单”和“没有收到”。"));
  }
}
