package org.yanbao.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which files the earlier runs of an archive have audited, by agency and year. What the run that is
 * under way leaves is no history: reports of one run do not follow upon one another. Thread-safe.
 */
public final class History {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Pattern RECORD = Pattern.compile("findings-.*?(?:-v(\\d+))?\\.json");

  private final Path root;
  private final Map<String, Integer> runs;

  private History(Path root, Map<String, Integer> runs) {
    this.root = root;
    this.runs = runs;
  }

  /**
   * The history of an archive, as its manifests tell it.
   *
   * @throws IOException when a manifest cannot be read or is damaged
   */
  public static History of(Path archive) throws IOException {
    try {
      Map<String, Integer> runs = Manifests.of(archive).firstRuns();
      runs.keySet().removeIf(file -> !file.endsWith(".json"));
      return new History(archive, runs);
    } catch (Manifest.Broken e) {
      throw new IOException(archive + "：" + e.getMessage(), e);
    }
  }

  /**
   * What the agency submitted last on a year: SHA-256 of the file, or of several that one run took
   * in. None where it is not known.
   */
  public List<String> lastSubmitted(String agency, int year) throws IOException {
    Map<String, Integer> submitted = submitted(agency, year);
    return of(submitted, submitted.values().stream().max(Integer::compare));
  }

  /**
   * What the agency had submitted last on a year before it submitted certain bytes, as {@link
   * #lastSubmitted}.
   *
   * @param sha256 SHA-256 of these bytes
   */
  public List<String> submittedBefore(String agency, int year, String sha256) throws IOException {
    Map<String, Integer> submitted = submitted(agency, year);
    int run = submitted.getOrDefault(sha256, Integer.MAX_VALUE);
    return of(
        submitted, submitted.values().stream().filter(other -> other < run).max(Integer::compare));
  }

  private static List<String> of(Map<String, Integer> submitted, Optional<Integer> run) {
    return submitted.entrySet().stream()
        .filter(entry -> run.equals(Optional.of(entry.getValue())))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** SHA-256 of each file, with the number of the run that first took it in. */
  private Map<String, Integer> submitted(String agency, int year) throws IOException {
    Map<String, Integer> submitted = new LinkedHashMap<>();
    for (String record : records(agency, year)) {
      Integer run = runs.get(record);
      if (run != null) {
        sha256(root.resolve(record)).ifPresent(sha -> submitted.merge(sha, run, Math::min));
      }
    }
    return submitted;
  }

  private List<String> records(String agency, int year) throws IOException {
    String name = FileNames.safe(agency);
    Path folder = root.resolve(Integer.toString(year)).resolve(name);
    if (name.isEmpty() || !Files.isDirectory(folder)) {
      return List.of();
    }
    Map<Integer, String> records = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Matcher matcher = RECORD.matcher(file.getFileName().toString());
        if (matcher.matches()) {
          int version = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
          records.put(version, year + "/" + name + "/" + file.getFileName());
        }
      }
    }
    return new ArrayList<>(records.values());
  }

  /** The input stands at the head of a record; the rest is not looked at. */
  private static Optional<String> sha256(Path record) throws IOException {
    try (JsonParser parser = JSON.createParser(record.toFile())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME && parser.currentName().equals("sha256")) {
          return Optional.ofNullable(parser.nextTextValue());
        }
        if (token == JsonToken.FIELD_NAME && parser.currentName().equals("outcome")) {
          return Optional.empty();
        }
      }
      return Optional.empty();
    } catch (JsonProcessingException e) {
      // Verifying the archive tells of damaged records.
      return Optional.empty();
    }
  }

  /**
   * The facts that are kept of certain bytes, as that reader read them.
   *
   * @throws IOException when they cannot be read
   */
  public Optional<byte[]> facts(String sha256, String reader) throws IOException {
    return new FactsFolder(root).read(sha256, reader);
  }

  /**
   * The facts that are kept of certain bytes, whoever read them.
   *
   * @throws IOException when they cannot be read
   */
  public Optional<byte[]> facts(String sha256) throws IOException {
    return new FactsFolder(root).readAny(sha256);
  }

  /**
   * The files of all facts that are kept, those included that no record rests on.
   *
   * @throws IOException when the folder cannot be read
   */
  public List<Path> keptFacts() throws IOException {
    return new FactsFolder(root).files();
  }

  /**
   * Tells one reading that {@link #facts(String)} may give from another; empty where it gives none.
   *
   * @throws IOException when the folder cannot be read
   */
  public String factsName(String sha256) throws IOException {
    return new FactsFolder(root).any(sha256).map(Path::getFileName).map(Path::toString).orElse("");
  }

  /** Whether facts are kept of certain bytes, as that reader read them. */
  public boolean hasFacts(String sha256, String reader) {
    return Files.exists(root.resolve(FactsFolder.file(sha256, reader)));
  }
}
