package org.yanbao.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts archives that several machines made of parts of one batch into one. Papers keep every byte;
 * where two archives have different papers of one agency and year, the later gets the next version.
 * What an archive says of an agency that sent nothing goes where another has its report. Used by
 * one thread.
 */
public final class ArchiveMerge {
  private static final ObjectMapper JSON = new JsonMapper();

  /** What a ledger names as file where no file came: the line of the roster. */
  private static final String ROSTER = "roster.csv:";

  private final OutputFolder target;
  private final Map<String, List<String>> versions = new HashMap<>();
  private final Set<String> reported = new HashSet<>();
  private final Map<String, ObjectNode> absent = new TreeMap<>();

  /** A merge into a new archive. */
  public ArchiveMerge(OutputFolder target) {
    this.target = target;
  }

  /**
   * Why an archive cannot be merged; empty where it can.
   *
   * @param certificate the certificate that the merged archive is signed with: an archive has one
   * @throws IOException when the folder cannot be read
   */
  public static Optional<String> refusal(Path source, X509Certificate certificate)
      throws IOException {
    if (!ArchiveCheck.isArchive(source)) {
      return Optional.of("“" + source + "”不是审核结果的目录。请写明 audit 所用的 --out 目录。");
    }
    List<String> problems = new ArrayList<>();
    Set<String> signers = new TreeSet<>();
    ArchiveCheck.verify(
        source,
        Optional.empty(),
        result -> {
          if (!result.holds()) {
            problems.add(source.relativize(result.file()) + "：" + result.message());
          }
          result.signer().ifPresent(signer -> signers.add(signer.certificate()));
        });
    if (!problems.isEmpty()) {
      return Optional.of(
          "归档“" + source + "”有 " + problems.size() + " 处核验不通过，未予合并。第一处：" + problems.get(0));
    }
    if (!signers.equals(Set.of(SignatureResult.fingerprint(certificate)))) {
      return Optional.of("归档“" + source + "”不是用本次的密钥签署的，不能合并。各台机器和本次合并请使用同一密钥。");
    }
    return Optional.empty();
  }

  /**
   * Takes over an archive.
   *
   * @throws IOException when a file cannot be read or written
   */
  public void add(Path source) throws IOException {
    Map<String, String> renamed = papers(source);
    try (BufferedReader lines =
        Files.newBufferedReader(source.resolve(Ledger.NAME), StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        take((ObjectNode) JSON.readTree(line), renamed);
      }
    }
  }

  /**
   * Ends the merge: writes what is left to be said of agencies that sent nothing anywhere.
   *
   * @return what there is now
   */
  public Result finish() throws IOException {
    List<Absent> left = new ArrayList<>();
    for (Map.Entry<String, ObjectNode> agency : absent.entrySet()) {
      if (!reported.contains(agency.getKey())) {
        ObjectNode line = agency.getValue();
        target.adoptLine(line.toString());
        left.add(
            new Absent(
                agency.getKey(), line.path("agencyType").asText(), line.path("year").asInt()));
      }
    }
    return new Result(reported.size(), left);
  }

  /**
   * What a merge has left.
   *
   * @param agencies number of agencies of which there is a report
   * @param absent agencies that sent nothing anywhere
   */
  public record Result(int agencies, List<Absent> absent) {}

  /**
   * An agency that sent no report.
   *
   * @param type its type as the ledger writes it, such as {@code DEPT}
   * @param year the year on which it should have reported
   */
  public record Absent(String agency, String type, int year) {}

  private void take(ObjectNode line, Map<String, String> renamed) throws IOException {
    String pdf = line.path("pdf").asText("");
    if (renamed.containsKey(pdf)) {
      line.put("pdf", renamed.get(pdf));
    }
    String agency = line.path("agency").asText("");
    if (line.path("input").path("file").asText().startsWith(ROSTER)) {
      absent.putIfAbsent(agency, line);
    } else {
      reported.add(agency);
      target.adoptLine(line.toString());
    }
  }

  /** Copies what the manifests list; tells the new name of every paper. */
  private Map<String, String> papers(Path source) throws IOException {
    Map<String, TreeMap<Integer, List<PaperName>>> series = new TreeMap<>();
    for (String name : listed(source)) {
      Optional<PaperName> paper = PaperName.of(name);
      if (paper.isPresent()) {
        series
            .computeIfAbsent(paper.get().series(), any -> new TreeMap<>())
            .computeIfAbsent(paper.get().version(), any -> new ArrayList<>())
            .add(paper.get());
      } else if (name.startsWith(FactsFolder.NAME + "/")) {
        target.adopt(name, source.resolve(name));
      }
    }
    Map<String, String> renamed = new HashMap<>();
    for (Map.Entry<String, TreeMap<Integer, List<PaperName>>> one : series.entrySet()) {
      for (List<PaperName> papers : one.getValue().values()) {
        int version = version(one.getKey(), source.resolve(papers.get(0).json().toString()));
        for (PaperName paper : papers) {
          String name = paper.as(version).toString();
          target.adopt(name, source.resolve(paper.toString()));
          renamed.put(paper.toString(), name);
        }
      }
    }
    return renamed;
  }

  /** Papers that say the same are one version. */
  private int version(String series, Path record) throws IOException {
    String content = RecordContent.hash(Files.readAllBytes(record));
    List<String> there = versions.computeIfAbsent(series, any -> new ArrayList<>());
    if (!there.contains(content)) {
      there.add(content);
    }
    return there.indexOf(content) + 1;
  }

  private static Set<String> listed(Path source) throws IOException {
    try {
      return new TreeSet<>(Manifests.of(source).listed().keySet());
    } catch (Manifest.Broken e) {
      throw new IOException("the archive was verified a moment ago", e);
    }
  }
}
