package org.yanbao.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.yanbao.publish.AuditRecord;
import org.yanbao.publish.RecordJson;

/**
 * The output folder of a run, held by one process at a time. Slots are given out by one thread;
 * files may be written by several.
 */
public final class OutputFolder implements AutoCloseable {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String LOCK = ".yanbao.lock";

  private final Path root;
  private final FileChannel lockChannel;
  private final Ledger ledger;
  private final Map<String, String> shaBySlot = new HashMap<>();

  private OutputFolder(Path root, FileChannel lockChannel, Ledger ledger) {
    this.root = root;
    this.lockChannel = lockChannel;
    this.ledger = ledger;
  }

  /**
   * Opens the folder for a run, makes it if need be, and begins a new ledger.
   *
   * @throws OutputFolderException when it cannot be written or another run holds it; the message
   *     says so in Chinese
   */
  public static OutputFolder open(Path root) throws OutputFolderException {
    FileChannel channel = null;
    try {
      Files.createDirectories(root);
      channel =
          FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new OutputFolderException(
            "输出目录“" + root + "”正被另一次审计使用。请等它结束，或用 --out 指定另一个目录。", null);
      }
      return new OutputFolder(root, channel, Ledger.begin(root.resolve(Ledger.NAME)));
    } catch (IOException e) {
      closeQuietly(channel);
      throw new OutputFolderException(
          "无法写入输出目录“" + root + "”。请检查该目录的写权限和磁盘空间，或用 --out 指定另一个目录。", e);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static void closeQuietly(FileChannel channel) {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        // The failure to open is reported; this one adds nothing to it.
        return;
      }
    }
  }

  /**
   * The slot of a record. The first report of an agency and year has the plain name, further ones
   * are numbered {@code -v2}, {@code -v3}; the same bytes get the slot that they had.
   *
   * @throws IOException when an earlier record in the folder cannot be read
   */
  public Slot slotFor(AuditRecord record) throws IOException {
    String agency = FileNames.safe(record.agency());
    if (agency.isEmpty()) {
      agency = "机关不明-" + FileNames.safe(stem(record.input().name()));
    }
    String year = record.year() == 0 ? "年度不明" : Integer.toString(record.year());
    String stem = year + "/" + agency + "/findings-" + agency + "-" + year;
    for (int version = 1; ; version++) {
      Slot slot = new Slot(version == 1 ? stem : stem + "-v" + version);
      String owner = ownerOf(slot);
      if (owner.isEmpty() || owner.equals(record.input().sha256())) {
        shaBySlot.put(slot.stem(), record.input().sha256());
        return slot;
      }
    }
  }

  private static String stem(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }

  /** SHA-256 of the report whose record the slot holds; empty if it is free. */
  private String ownerOf(Slot slot) throws IOException {
    String known = shaBySlot.get(slot.stem());
    if (known != null) {
      return known;
    }
    Path json = root.resolve(slot.json());
    return Files.exists(json) ? inputSha(json) : "";
  }

  /**
   * A file that is no record of ours keeps its name: the slot counts as taken by something else.
   */
  private static String inputSha(Path json) throws IOException {
    try (JsonParser parser = JSON.createParser(Files.readAllBytes(json))) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME
            && parser.currentName().equals("sha256")) {
          parser.nextToken();
          return parser.getText();
        }
      }
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      return "unreadable";
    }
    return "unreadable";
  }

  /**
   * Writes the findings PDF of a record into its slot.
   *
   * @throws IOException when it cannot be written; nothing half-written is left
   */
  public void writePdf(Slot slot, byte[] pdf) throws IOException {
    AtomicFile.write(root.resolve(slot.pdf()), pdf);
  }

  /**
   * Writes a finished record: its json beside its PDF, then its line in the ledger.
   *
   * @throws IOException when it cannot be written
   */
  public void finish(Slot slot, AuditRecord record) throws IOException {
    String line = RecordJson.line(record);
    AtomicFile.write(root.resolve(slot.json()), (line + "\n").getBytes(StandardCharsets.UTF_8));
    ledger.append(line);
  }

  /**
   * Writes the line of an input that leaves no file of its own.
   *
   * @throws IOException when it cannot be written
   */
  public void finishWithoutFiles(AuditRecord record) throws IOException {
    ledger.append(RecordJson.line(record));
  }

  /**
   * Ends the ledger: every line is on the disk, none will follow.
   *
   * @throws IOException when the disk fails
   */
  public void endLedger() throws IOException {
    ledger.close();
  }

  /** The folder itself. */
  public Path root() {
    return root;
  }

  @Override
  public void close() throws IOException {
    ledger.close();
    // The lock file stays: deleting it would let two later runs hold two different files of one
    // name.
    lockChannel.close();
  }
}
