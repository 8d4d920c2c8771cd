package org.yanbao.rules.together;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yanbao.report.Agency;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.OrganType;
import org.yanbao.report.likeness.ReportDigest;
import org.yanbao.rules.profile.Roster;
import org.yanbao.rules.together.Neighbourhood.Alike;
import org.yanbao.rules.together.Neighbourhood.SameFigures;

/**
 * All reports of a run. Holds less than a kilobyte of each; facts are taken up again only of those
 * that a report must be held against. Immutable and thread-safe. What it says does not hang on the
 * order in which the reports came.
 */
public final class ReportsTogether {
  private static final List<Integer> COMPARED =
      List.of(ReportDigest.OVERVIEW, ReportDigest.PROBLEMS);

  private static final Pattern OFFICE = Pattern.compile("办公[室厅]$");

  private static final Comparator<Alike> NEARER =
      Comparator.<Alike>comparingInt(alike -> alike.likeness().percent())
          .thenComparing(Alike::agency, Comparator.reverseOrder());

  private final List<Member> members;
  private final List<String> unread;
  private final Roster roster;
  private final FactsOf facts;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, List<Member>> byAgency = new HashMap<>();
  private final Map<Integer, Map<Integer, int[]>> near = new HashMap<>();
  private final Map<Long, List<Member>> byFigures = new HashMap<>();

  /**
   * The reports of a run.
   *
   * @param members those that could be read
   * @param unread names of files that could not be read or do not say whose they are
   * @param roster the agencies that are expected to report
   * @param facts gives the facts of a member again
   */
  public ReportsTogether(List<Member> members, List<String> unread, Roster roster, FactsOf facts) {
    Map<String, Member> distinct = new TreeMap<>();
    members.forEach(
        member ->
            distinct.merge(member.id(), member, (a, b) -> Member.ORDER.compare(a, b) <= 0 ? a : b));
    List<Member> whole = distinct.values().stream().sorted(Member.ORDER).toList();
    this.members = whole.stream().map(Member::withoutWording).toList();
    this.unread = unread.stream().sorted().toList();
    this.roster = roster;
    this.facts = facts;
    for (int i = 0; i < this.members.size(); i++) {
      Member member = this.members.get(i);
      places.put(member.id(), i);
      byAgency.computeIfAbsent(canonical(member.agency()), name -> new ArrayList<>()).add(member);
      if (member.digest().figures().telling() && !member.agency().isEmpty()) {
        byFigures
            .computeIfAbsent(member.digest().figures().hash(), hash -> new ArrayList<>())
            .add(member);
      }
    }
    byFigures.values().removeIf(same -> same.size() < 2);
    List<String> bodies = this.members.stream().map(member -> body(member.agency())).toList();
    COMPARED.forEach(section -> near.put(section, LikePairs.of(whole, section, bodies)));
  }

  /** The full name of the roster, where it knows the agency. */
  private String canonical(String agency) {
    return roster.find(agency).map(Roster.Entry::name).orElse(agency);
  }

  /** An office writes the report of its government: to be alike is no copying there. */
  private String body(String agency) {
    return OFFICE.matcher(canonical(agency)).replaceFirst("");
  }

  /** The reports of an agency on a year. */
  public List<Member> of(String agency, int year) {
    return agency.isEmpty()
        ? List.of()
        : byAgency.getOrDefault(canonical(agency), List.of()).stream()
            .filter(member -> member.year() == year)
            .toList();
  }

  /** The year on which all the reports are; 0 where they are on several or none is known. */
  public int commonYear() {
    int[] years = members.stream().mapToInt(Member::year).filter(y -> y > 0).distinct().toArray();
    return years.length == 1 ? years[0] : 0;
  }

  /**
   * What the others say of a report.
   *
   * @param id its id; of a report that is not among them only the sums are told
   */
  public Neighbourhood around(String id, AnnualReport report) {
    return new Neighbourhood(
        alike(id, report),
        member(id).flatMap(this::withSameFigures).map(other -> new SameFigures(other.agency())),
        consolidation(report));
  }

  /** The report with that id, where it is among them. */
  public Optional<Member> member(String id) {
    return Optional.ofNullable(places.get(id)).map(members::get);
  }

  /**
   * Which other reports {@link #around} holds against a report, by their ids: where these are the
   * same, and the roster is, it says the same.
   */
  public String basis(Member own) {
    List<String> parts = new ArrayList<>();
    for (int section : COMPARED) {
      parts.add(ids(nearest(own.id(), section)));
    }
    parts.add(ids(withSameFigures(own).stream().toList()));
    for (Roster.Entry entry : below(own.digest().agency(), own.year())) {
      parts.add(ids(of(entry.name(), own.year())));
    }
    return String.join("\n", parts);
  }

  private static String ids(List<Member> some) {
    return some.stream().map(Member::id).collect(Collectors.joining(" "));
  }

  private List<Alike> alike(String id, AnnualReport report) {
    List<Alike> alike = new ArrayList<>();
    for (int section : COMPARED) {
      Optional<Alike> most = Optional.empty();
      for (Member other : nearest(id, section)) {
        Optional<Alike> found =
            facts
                .report(other.id())
                .map(there -> Likeness.between(report, there, section))
                .map(likeness -> new Alike(section, other.agency(), likeness));
        most = Stream.concat(most.stream(), found.stream()).max(NEARER);
      }
      most.ifPresent(alike::add);
    }
    return alike;
  }

  private List<Member> nearest(String id, int section) {
    int[] others = near.get(section).getOrDefault(places.getOrDefault(id, -1), new int[0]);
    return Arrays.stream(others).mapToObj(members::get).toList();
  }

  private Optional<Member> withSameFigures(Member own) {
    return byFigures.getOrDefault(own.digest().figures().hash(), List.of()).stream()
        .filter(
            other -> other.year() == own.year() && !body(own.agency()).equals(body(other.agency())))
        .findFirst();
  }

  /** Only governments sum up; departments report on themselves. */
  private Optional<Consolidation> consolidation(AnnualReport report) {
    List<Roster.Entry> below = below(report.agency(), report.year());
    return below.isEmpty() ? Optional.empty() : Optional.of(sum(below, report.year()));
  }

  private List<Roster.Entry> below(Agency agency, int year) {
    return agency.type() != OrganType.GOV || year == 0
        ? List.of()
        : roster.find(agency.name()).map(roster::children).orElse(List.of());
  }

  private Consolidation sum(List<Roster.Entry> below, int year) {
    List<String> missing = new ArrayList<>();
    List<Member> there = new ArrayList<>();
    for (Roster.Entry entry : below) {
      List<Member> reports = of(entry.name(), year);
      if (reports.stream().map(m -> m.digest().figures().hash()).distinct().count() == 1) {
        there.add(reports.get(0));
      } else {
        missing.add(entry.name() + (reports.isEmpty() ? "" : "（有多份数字不同的报告）"));
      }
    }
    if (!missing.isEmpty()) {
      return Consolidation.lacking("下级机关的报告不齐：" + few(missing));
    }
    Summing summing = new Summing();
    for (Member member : there) {
      Optional<AnnualReport> report = facts.report(member.id());
      if (report.isEmpty()) {
        return Consolidation.lacking("下级机关的报告未能取得：" + member.agency());
      }
      summing.add(report.get());
    }
    return new Consolidation(
        below.stream().map(Roster.Entry::name).toList(),
        "",
        below.stream().anyMatch(entry -> entry.type() == OrganType.OFFICE),
        summing.sums(),
        summing.fees());
  }

  private static String few(List<String> names) {
    return names.size() <= 3
        ? String.join("、", names)
        : String.join("、", names.subList(0, 3)) + "等" + names.size() + "个机关";
  }

  /**
   * The agencies of the roster of which no report is there, in the order of the roster. An agency
   * that a file is named after which could not be read has reported, for all that is known.
   */
  public List<Absence> absent(int year) {
    Set<Roster.Entry> named = new HashSet<>();
    List<String> anyones = new ArrayList<>();
    for (String file : unread) {
      owner(file).ifPresentOrElse(named::add, () -> anyones.add(file));
    }
    List<Member> strangers =
        members.stream()
            .filter(m -> !m.agency().isEmpty() && roster.find(m.agency()).isEmpty())
            .toList();
    List<Absence> absent = new ArrayList<>();
    for (Roster.Entry entry : roster.agencies()) {
      if (!named.contains(entry) && !byAgency.containsKey(entry.name())) {
        List<String> perhaps = new ArrayList<>(anyones);
        strangers.stream()
            .filter(m -> entry.names().stream().anyMatch(n -> NameLikeness.of(n, m.agency())))
            .forEach(m -> perhaps.add(m.file()));
        absent.add(new Absence(entry, year, perhaps.stream().sorted().distinct().toList()));
      }
    }
    return absent;
  }

  /** The agency with the longest name that the name of a file holds, or else that of its folder. */
  private Optional<Roster.Entry> owner(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('!')) + 1);
    return longestIn(name).or(() -> longestIn(file)).flatMap(roster::find);
  }

  private Optional<String> longestIn(String text) {
    return roster.agencies().stream()
        .flatMap(entry -> entry.names().stream())
        .filter(text::contains)
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }
}
