package org.yanbao.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yanbao.archive.ArchiveCheck;
import org.yanbao.archive.History;
import org.yanbao.archive.Standing;
import org.yanbao.publish.AuditRecord;
import org.yanbao.publish.RetoldRecord;
import org.yanbao.report.json.FactsFile;
import org.yanbao.report.likeness.ReportDigest;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.together.Member;

/**
 * The reports of an archive as it stands, as one run over all reports of each year would see them:
 * of every agency and year what was submitted last. Rests on the facts that are kept; no report is
 * read again.
 */
public final class KeptRun {
  private static final String EARLIER_FILE = "较早报送的文件";

  private final Path archive;
  private final Optional<Path> previous;
  private final OptionalInt year;
  private final Map<String, KeptReport> kept = new TreeMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final List<String> unread = new ArrayList<>();
  private final List<Path> damaged = new ArrayList<>();
  private final Set<String> audited = new HashSet<>();
  private final Map<String, List<KeptReport>> readOnly = new HashMap<>();

  private KeptRun(Path archive, Optional<Path> previous, OptionalInt year) {
    this.archive = archive;
    this.previous = previous;
    this.year = year;
  }

  /**
   * The reports of an archive.
   *
   * @param previous output folder of last year's audit, where that is another
   * @param year the audited year; empty where none is named
   * @throws SetupException when there is nothing to be found there, or it is damaged
   */
  public static KeptRun of(Path archive, Optional<Path> previous, OptionalInt year)
      throws SetupException {
    if (!Files.isDirectory(archive)) {
      throw new SetupException("找不到目录“" + archive + "”。请用 --on 指明审核输出目录。");
    }
    if (previous.isPresent() && !ArchiveCheck.isArchive(previous.get())) {
      throw new SetupException(
          "“" + previous.get() + "”不是审核输出目录。--previous 应指明上一年度的审核输出目录；上一年度的报告须先用 audit 审核。");
    }
    KeptRun run = new KeptRun(archive, previous, year);
    try {
      run.readLedger();
      run.readFacts();
    } catch (IOException e) {
      throw new SetupException("审核输出目录“" + archive + "”读不出来，可能已经损坏。请运行 verify 查明情况，或者重新审核。", e);
    }
    if (run.audited.isEmpty()) {
      throw new SetupException("目录“" + archive + "”里没有保存的报告事实（facts 文件夹）。请先用 audit 审核。");
    }
    return run;
  }

  private void readLedger() throws IOException {
    Path ledger = new Standing(archive).ledger();
    if (!Files.isRegularFile(ledger)) {
      return;
    }
    try (BufferedReader lines = Files.newBufferedReader(ledger, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        note(RetoldRecord.of(line));
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("a line of the ledger is none of ours", e);
    }
  }

  private void note(AuditRecord record) {
    if (!record.input().sha256().isEmpty()) {
      names.put(record.input().sha256(), record.input().file());
    }
    if (record.agency().isEmpty()) {
      unread.add(record.input().file());
    }
  }

  private void readFacts() throws IOException {
    History history = History.of(archive);
    for (Path file : history.keptFacts()) {
      try {
        KeptReport report = KeptReport.in(file);
        kept.merge(report.sha256(), report, KeptReport::later);
      } catch (IOException | IllegalArgumentException e) {
        damaged.add(file);
      }
    }
    Map<String, List<KeptReport>> bySubject =
        kept.values().stream()
            .collect(
                Collectors.groupingBy(
                    report -> subject(report.digest().agency().name(), report.digest().year())));
    for (Map.Entry<String, List<KeptReport>> same : bySubject.entrySet()) {
      Set<String> standing = standing(same.getValue(), history);
      audited.addAll(standing);
      if (standing.isEmpty()) {
        readOnly.put(same.getKey(), same.getValue());
      }
    }
    audited.retainAll(kept.keySet());
  }

  /**
   * Which of the readings of one agency and year the archive stands by. What no record tells of was
   * read as last year's only.
   */
  private Set<String> standing(List<KeptReport> same, History history) throws IOException {
    Set<String> inLedger =
        same.stream()
            .map(KeptReport::sha256)
            .filter(names::containsKey)
            .collect(Collectors.toSet());
    if (!inLedger.isEmpty()) {
      return inLedger;
    }
    ReportDigest digest = same.get(0).digest();
    return digest.year() == 0 || digest.agency().name().isEmpty()
        ? same.stream().map(KeptReport::sha256).collect(Collectors.toSet())
        : Set.copyOf(history.lastSubmitted(digest.agency().name(), digest.year()));
  }

  /** SHA-256 of the reports that were audited, those of one year together. */
  public List<String> reports() {
    return kept.values().stream()
        .filter(report -> audited.contains(report.sha256()))
        .sorted(KeptReport.ORDER)
        .map(KeptReport::sha256)
        .toList();
  }

  /** Files whose facts are damaged or of another version of the program. */
  public List<Path> damaged() {
    return List.copyOf(damaged);
  }

  /**
   * The run under a rule book.
   *
   * @throws IOException when an archive cannot be read
   */
  public Replay under(RuleBook rules) throws IOException {
    Optional<EarlierReports> named =
        previous.isPresent()
            ? Optional.of(new EarlierReports(History.of(previous.get())))
            : Optional.empty();
    return new Replay(this, rules, year, named, new EarlierReports(History.of(archive)));
  }

  KeptReport kept(String sha256) {
    return kept.get(sha256);
  }

  /** What was read as last year's reports only, of an agency on a year. */
  List<KeptReport> readOnly(String agency, int ofYear) {
    return readOnly.getOrDefault(subject(agency, ofYear), List.of());
  }

  private static String subject(String agency, int year) {
    return year + " " + agency;
  }

  /** The reports of a year that were audited. */
  List<Member> members(int ofYear) {
    return kept.values().stream()
        .filter(report -> audited.contains(report.sha256()))
        .filter(report -> report.digest().year() == ofYear)
        .map(
            report ->
                new Member(
                    report.sha256(),
                    names.getOrDefault(report.sha256(), EARLIER_FILE),
                    report.digest()))
        .toList();
  }

  /** The last year of which there are reports. */
  int lastYear() {
    return audited.stream().mapToInt(id -> kept.get(id).digest().year()).max().orElse(0);
  }

  /** Names of files of the last run that could not be read or do not say whose they are. */
  List<String> unread() {
    return List.copyOf(unread);
  }

  /** A reading that an archive keeps. */
  record KeptReport(String sha256, String reader, ReportDigest digest, Path file, long written) {
    static final Comparator<KeptReport> ORDER =
        Comparator.<KeptReport>comparingInt(report -> report.digest().year())
            .thenComparing(report -> report.digest().agency().name())
            .thenComparing(KeptReport::sha256);

    static KeptReport in(Path file) throws IOException {
      FactsFile.Head head = FactsFile.head(Files.readAllBytes(file));
      return new KeptReport(
          head.sha256(),
          head.reader(),
          ReportDigest.read(head.digest()),
          file,
          Files.getLastModifiedTime(file).toMillis());
    }

    /** Of the same bytes read by several readers what was read last. */
    KeptReport later(KeptReport other) {
      return written > other.written ? this : other;
    }
  }
}
