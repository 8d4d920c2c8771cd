package org.yanbao.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.yanbao.archive.OutputFolder;
import org.yanbao.publish.SubmittedFile;
import org.yanbao.report.json.FactsFile;
import org.yanbao.report.likeness.ReportDigest;

/**
 * Readings of files, each made once: what the same reader has read in the same bytes before is
 * taken from the archive, what it reads now is kept there. Thread-safe.
 */
final class Readings {
  private final ReportSource source;
  private final OutputFolder archive;
  private final String reader;

  /** What could not be read, which may have taken its time, is not tried again in the same run. */
  private final Map<String, Reading> unkept = new ConcurrentHashMap<>();

  /** Whether there was a file that is read again when it is asked for again. */
  private volatile boolean readsAgain;

  /**
   * Readings that an archive keeps.
   *
   * @param reader identity of the reader
   */
  Readings(ReportSource source, OutputFolder archive, String reader) {
    this.source = source;
    this.archive = archive;
    this.reader = reader;
  }

  /**
   * The reading of a file.
   *
   * @throws IOException when the file cannot be looked at or the archive cannot be written
   * @throws InterruptedException when the run is being ended
   */
  Reading of(SubmittedFile file, Path path) throws IOException, InterruptedException {
    Reading known = unkept.get(file.sha256());
    if (known != null) {
      return known;
    }
    Optional<Reading.Read> kept = kept(file);
    if (kept.isPresent()) {
      return kept.get();
    }
    Reading reading = source.read(path);
    if (reading instanceof Reading.Unread) {
      unkept.put(file.sha256(), reading);
    } else if (reading instanceof Reading.Read read && read.isAnnualReport()) {
      FactsFile.Head head =
          new FactsFile.Head(file.sha256(), file.bytes(), read.mediaType(), reader, read.digest());
      archive.keepFacts(file.sha256(), reader, new FactsFile(head, read.facts()).packed());
    } else {
      readsAgain = true;
    }
    return reading;
  }

  /** Lets the readers go once every file was read: hardly any is read twice. */
  void rest() {
    source.rest(readsAgain ? 1 : 0);
  }

  /**
   * The digest of the report in a file; empty where it could not be read or is none.
   *
   * @throws IOException as {@link #of}
   * @throws InterruptedException when the run is being ended
   */
  Optional<ReportDigest> digest(SubmittedFile file, Path path)
      throws IOException, InterruptedException {
    Optional<byte[]> packed = archive.facts(file.sha256(), reader);
    if (packed.isPresent()) {
      try {
        FactsFile.Head head = FactsFile.head(packed.get());
        if (isOf(file, head)) {
          return Optional.of(ReportDigest.read(head.digest()));
        }
      } catch (IOException e) {
        // As good as nothing.
      }
    }
    return of(file, path) instanceof Reading.Read read && read.isAnnualReport()
        ? Optional.of(ReportDigest.read(read.digest()))
        : Optional.empty();
  }

  private boolean isOf(SubmittedFile file, FactsFile.Head head) {
    return head.sha256().equals(file.sha256()) && head.reader().equals(reader);
  }

  /** What is kept but damaged is as good as nothing: the file is read again. */
  private Optional<Reading.Read> kept(SubmittedFile file) throws IOException {
    Optional<byte[]> packed = archive.facts(file.sha256(), reader);
    if (packed.isEmpty()) {
      return Optional.empty();
    }
    try {
      FactsFile kept = FactsFile.of(packed.get());
      FactsFile.Head head = kept.head();
      return isOf(file, head)
          ? Optional.of(new Reading.Read(head.mediaType(), head.digest(), kept.facts()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
