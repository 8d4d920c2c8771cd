package org.yanbao.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.yanbao.publish.RetoldRecord;

/**
 * Finds in the ledger of the run before, which may have been broken off, the lines that still hold.
 * Beside a ledger lies a list of what its lines rest on; both are set aside when a run begins and
 * deleted when it has ended. The list is no evidence of anything: {@code verify} does not know it,
 * and a line that is not what the list says is not used. Thread-safe.
 */
final class KeptOutcomes implements AutoCloseable {
  private static final String BASES = ".yanbao.bases";
  private static final String LAST_BASES = ".yanbao.last-bases";
  private static final String LAST_LEDGER = ".yanbao.last-results";

  /** Begins the line that says which rules the ledger holds; it is the first. */
  private static final String RULES = "rules ";

  /** A line of the list: basis, content, offset, length and checksum of a line of the ledger. */
  private static final int FIELDS = 5;

  private final Path root;
  private final Map<String, Place> places = new HashMap<>();
  private final Optional<FileChannel> last;
  private final FileChannel bases;
  private Optional<String> lastRules = Optional.empty();

  private KeptOutcomes(Path root) throws IOException {
    this.root = root;
    setAside(BASES, LAST_BASES);
    setAside(Ledger.NAME, LAST_LEDGER);
    this.last = last();
    this.bases =
        FileChannel.open(
            root.resolve(BASES), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /**
   * Sets the ledger of the run before aside, and begins the list of the one that begins now.
   *
   * @throws IOException when the folder cannot be written
   */
  static KeptOutcomes begin(Path root) throws IOException {
    return new KeptOutcomes(root);
  }

  private void setAside(String name, String aside) throws IOException {
    try {
      Files.move(
          root.resolve(name),
          root.resolve(aside),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException e) {
      Files.deleteIfExists(root.resolve(aside));
    }
  }

  private Optional<FileChannel> last() throws IOException {
    try (BufferedReader lines =
        Files.newBufferedReader(root.resolve(LAST_BASES), StandardCharsets.ISO_8859_1)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(RULES)) {
          noteRules(line.substring(RULES.length()));
        } else if (lastRules.isPresent()) {
          note(line.split(" "));
        }
      }
      return Optional.of(FileChannel.open(root.resolve(LAST_LEDGER), StandardOpenOption.READ));
    } catch (NoSuchFileException e) {
      places.clear();
      return Optional.empty();
    }
  }

  private void noteRules(String checked) {
    int end = checked.lastIndexOf(' ');
    String rules = checked.substring(0, Math.max(0, end));
    if (checked.substring(end + 1).equals(Long.toString(checksum(ascii(rules))))) {
      lastRules = Optional.of(rules);
    }
  }

  /** The rules that the run before held, in the words of {@link #hold}; empty where not known. */
  Optional<String> lastRules() {
    return lastRules;
  }

  /**
   * Says which rules the lines that will be listed come from; to be called once, before the first.
   *
   * @param rules one line of ASCII
   * @throws IOException when the folder cannot be written
   */
  void hold(String rules) throws IOException {
    write(RULES + rules + " " + checksum(ascii(rules)));
  }

  /** What is no line of ours, the half last one of a killed run for instance, is left out. */
  private void note(String[] fields) {
    if (fields.length == FIELDS) {
      try {
        places.put(
            fields[0],
            new Place(
                fields[1],
                Long.parseLong(fields[2]),
                Integer.parseInt(fields[3]),
                Long.parseLong(fields[4])));
      } catch (NumberFormatException e) {
        places.remove(fields[0]);
      }
    }
  }

  /**
   * What the run before said on the same basis, if its papers are still there.
   *
   * @throws IOException when the disk fails
   */
  Optional<KeptOutcome> on(String basis) throws IOException {
    Place place = places.get(basis);
    if (place == null || last.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> line = line(last.get(), place);
    if (line.isEmpty()) {
      return Optional.empty();
    }
    KeptOutcome outcome =
        new KeptOutcome(RetoldRecord.of(line.get()), line.get(), basis, place.content());
    Slot slot = Slot.kept(outcome.record().pdf(), outcome.content());
    return Files.isRegularFile(root.resolve(slot.pdf()))
            && Files.isRegularFile(root.resolve(slot.json()))
        ? Optional.of(outcome)
        : Optional.empty();
  }

  private static Optional<String> line(FileChannel ledger, Place place) throws IOException {
    if (place.length() < 0 || place.offset() + place.length() > ledger.size()) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.allocate(place.length());
    while (bytes.hasRemaining() && ledger.read(bytes, place.offset() + bytes.position()) >= 0) {
      // One call need not give all.
    }
    return checksum(bytes.array()) == place.checksum()
        ? Optional.of(new String(bytes.array(), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /**
   * Lists what a line rests on that was appended to the ledger.
   *
   * @throws IOException when the folder cannot be written
   */
  void add(String basis, String content, long offset, byte[] line) throws IOException {
    String entry =
        String.join(
            " ",
            basis,
            content,
            Long.toString(offset),
            Integer.toString(line.length),
            Long.toString(checksum(line)));
    write(entry);
  }

  private void write(String entry) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(ascii(entry + "\n"));
    synchronized (bases) {
      while (bytes.hasRemaining()) {
        bases.write(bytes);
      }
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static long checksum(byte[] line) {
    CRC32 crc = new CRC32();
    crc.update(line);
    return crc.getValue();
  }

  /** Ends the list. What was set aside stays for the next run where this one was broken off. */
  @Override
  public void close() throws IOException {
    bases.close();
    if (last.isPresent()) {
      last.get().close();
    }
    Files.deleteIfExists(root.resolve(LAST_BASES));
    Files.deleteIfExists(root.resolve(LAST_LEDGER));
  }

  /** Where a line of the ledger stands. */
  private record Place(String content, long offset, int length, long checksum) {}
}
