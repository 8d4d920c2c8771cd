package org.yanbao.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.yanbao.publish.AuditRecord;
import org.yanbao.publish.RecordJson;
import org.yanbao.publish.sign.Signer;

/**
 * The output folder of a run, held by one process at a time. Slots are given out by one thread;
 * files may be written by several.
 */
public final class OutputFolder implements AutoCloseable {
  private final Path root;
  private final FolderLock lock;
  private final Ledger ledger;
  private final KeptOutcomes outcomes;
  private final Versions versions;
  private final RunFiles files;

  private OutputFolder(Path root, FolderLock lock, Set<String> listed) throws IOException {
    this.root = root;
    this.lock = lock;
    this.outcomes = KeptOutcomes.begin(root);
    this.ledger = Ledger.begin(root.resolve(Ledger.NAME));
    this.versions = new Versions(root, listed);
    this.files = new RunFiles(root, listed);
  }

  /**
   * Opens the folder for a run, makes it if need be, and begins a new ledger.
   *
   * @throws OutputFolderException when it cannot be written or another run holds it; the message
   *     says so in Chinese
   */
  public static OutputFolder open(Path root) throws OutputFolderException {
    FolderLock lock = FolderLock.of(root);
    try {
      Set<String> listed = Manifests.of(root).names();
      return new OutputFolder(root, lock, listed);
    } catch (Manifest.Broken e) {
      lock.close();
      throw new OutputFolderException(
          "输出目录“" + root + "”的归档" + e.getMessage() + "请先运行 verify 查明情况，或用 --out 指定另一个目录。", e);
    } catch (IOException e) {
      lock.close();
      throw FolderLock.unwritable(root, e);
    }
  }

  /**
   * The slot of a record. The first report of an agency and year has the plain name, whatever
   * differs from it is numbered {@code -v2}, {@code -v3}; the same bytes about which nothing new is
   * to be said get the slot that they had.
   *
   * @throws IOException when an earlier record in the folder cannot be read
   */
  public Slot slotFor(AuditRecord record) throws IOException {
    return versions.slotFor(record);
  }

  /**
   * What the run before said of a report, if it rested on the same and its papers are still there.
   *
   * @param basis hash of everything that the outcome depends on
   * @throws IOException when the disk fails
   */
  public Optional<KeptOutcome> outcomeOn(String basis) throws IOException {
    return outcomes.on(basis);
  }

  /** Which rules the run before held, in the words of {@link #hold}; empty where not known. */
  public Optional<String> lastRules() {
    return outcomes.lastRules();
  }

  /**
   * Says which rules this run holds; to be called once, before a record is finished that has a
   * basis.
   *
   * @param rules one line of ASCII
   * @throws IOException when the folder cannot be written
   */
  public void hold(String rules) throws IOException {
    outcomes.hold(rules);
  }

  /** The slot of such an outcome, given out in the same order as those of records. */
  public Slot slotFor(KeptOutcome outcome) {
    return versions.slotFor(outcome);
  }

  /**
   * The facts that are kept of certain bytes, as a reader read them; empty where none are.
   *
   * @param sha256 SHA-256 of the bytes, lower-case hexadecimal
   * @param reader identity of the reader
   * @throws IOException when they cannot be read
   */
  public Optional<byte[]> facts(String sha256, String reader) throws IOException {
    Optional<byte[]> facts = new FactsFolder(root).read(sha256, reader);
    if (facts.isPresent()) {
      files.keep(FactsFolder.file(sha256, reader));
    }
    return facts;
  }

  /**
   * Keeps the facts of certain bytes, as a reader read them.
   *
   * @throws IOException when they cannot be written; nothing half-written is left
   */
  public void keepFacts(String sha256, String reader, byte[] facts) throws IOException {
    files.write(FactsFolder.file(sha256, reader), facts);
  }

  /**
   * Writes the findings PDF of a record into its slot.
   *
   * @throws IOException when it cannot be written; nothing half-written is left
   */
  public void writePdf(Slot slot, byte[] pdf) throws IOException {
    files.write(slot.pdf(), pdf);
  }

  /**
   * Writes the letter of a record into its slot.
   *
   * @throws IOException when it cannot be written; nothing half-written is left
   */
  public void writeNotice(Slot slot, byte[] pdf) throws IOException {
    files.write(slot.notice(), pdf);
  }

  /**
   * Writes a finished record: its json beside its PDF, then its line in the ledger.
   *
   * @param basis hash of everything that the record depends on; empty where another run must audit
   *     the report again in any case
   * @throws IOException when it cannot be written
   */
  public void finish(Slot slot, AuditRecord record, Optional<String> basis) throws IOException {
    String line = RecordJson.line(record);
    files.write(slot.json(), utf8(line + "\n"));
    append(utf8(line), slot, basis);
  }

  /**
   * Writes the line of a record that says what the files in its slot say already. They stay as they
   * are.
   *
   * @param basis as {@link #finish}
   * @return the record as written
   * @throws IOException when it cannot be written
   */
  public AuditRecord finishKept(Slot slot, AuditRecord record, Optional<String> basis)
      throws IOException {
    AuditRecord named = record.withPdf(slot.pdf());
    append(utf8(RecordJson.line(named)), keep(slot), basis);
    return named;
  }

  /**
   * Writes the line of an outcome that holds from the run before.
   *
   * @throws IOException when it cannot be written
   */
  public void repeat(Slot slot, KeptOutcome outcome) throws IOException {
    append(utf8(outcome.line()), keep(slot), Optional.of(outcome.basis()));
  }

  private Slot keep(Slot slot) {
    files.keep(slot.pdf());
    files.keep(slot.json());
    files.keep(slot.notice());
    return slot;
  }

  private void append(byte[] line, Slot slot, Optional<String> basis) throws IOException {
    long offset = ledger.append(line);
    if (basis.isPresent()) {
      outcomes.add(basis.get(), slot.content(), offset, line);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Writes the line of an input that leaves no file of its own.
   *
   * @throws IOException when it cannot be written
   */
  public void finishWithoutFiles(AuditRecord record) throws IOException {
    ledger.append(utf8(RecordJson.line(record)));
  }

  /** Takes over a file of another archive, unless it is there. */
  void adopt(String name, Path file) throws IOException {
    if (!Files.exists(root.resolve(name))) {
      files.write(name, Files.readAllBytes(file));
    }
  }

  /** Takes over a line of another ledger. */
  void adoptLine(String line) throws IOException {
    ledger.append(utf8(line));
  }

  /**
   * Ends the ledger: every line is on the disk, none will follow.
   *
   * @throws IOException when the disk fails
   */
  public void endLedger() throws IOException {
    ledger.close();
    files.wrote(Ledger.NAME, ledger.hash());
  }

  /**
   * Lists what the run has left in a signed manifest; to be called once, when everything else is
   * written.
   *
   * @param tool name and version of the program
   * @return the hash of the manifest; published elsewhere, it shows later that nothing of the
   *     archive was taken back
   * @throws org.yanbao.publish.sign.SigningException when the key cannot sign
   * @throws IOException when it cannot be written
   */
  public String seal(Signer signer, String tool, Instant now) throws IOException {
    return Manifests.of(root).add(files.unlisted(), tool, signer, now);
  }

  /**
   * Marks what the run has left as complete; to be called after {@link #seal}.
   *
   * @param basis hash of everything that the results depend on
   * @param manifest what {@link #seal} returned
   * @throws IOException when the folder cannot be written
   */
  public void markStanding(String basis, String manifest) throws IOException {
    new Standing(root).set(basis, files.hashOf(Ledger.NAME), manifest);
  }

  @Override
  public void close() throws IOException {
    ledger.close();
    outcomes.close();
    lock.close();
  }
}
