package org.yanbao.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.yanbao.file.WholeFile;

/**
 * Marks what the results in an output folder rest on, so that a run which would rest on the same
 * need not be made. The mark is no evidence of anything: {@code verify} does not know it. It counts
 * only while ledger and last manifest are those beside which it was set.
 *
 * @param root the output folder
 */
public record Standing(Path root) {
  private static final String NAME = ".yanbao.standing";

  /**
   * Whether the results in the folder rest on this.
   *
   * @param basis hash of everything that results depend on
   * @throws IOException when the folder cannot be read
   */
  public boolean restsOn(String basis) throws IOException {
    try {
      String mark = Files.readString(root.resolve(NAME));
      return mark.startsWith(basis)
          && summariesAreThere()
          && mark.equals(mark(basis, FileHash.of(root.resolve(Ledger.NAME)), head()));
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /**
   * Marks the results in the folder as complete, after the manifest was written.
   *
   * @param ledger hash of the ledger
   * @param head hash of the last manifest
   * @throws IOException when the folder cannot be written
   */
  void set(String basis, FileHash ledger, String head) throws IOException {
    WholeFile.write(root.resolve(NAME), mark(basis, ledger, head).getBytes(StandardCharsets.UTF_8));
  }

  private boolean summariesAreThere() {
    return RunFiles.RENEWED.stream().allMatch(name -> Files.isRegularFile(root.resolve(name)));
  }

  private static String mark(String basis, FileHash ledger, String head) {
    return String.join("\n", basis, ledger.sha256(), head);
  }

  /**
   * Hash of the last manifest, which stands for the whole archive.
   *
   * @throws IOException when there is none
   */
  public String head() throws IOException {
    Manifests manifests = Manifests.of(root);
    return FileHash.of(manifests.file(Math.max(1, manifests.count()))).sha256();
  }

  /** Path of the ledger. */
  public Path ledger() {
    return root.resolve(Ledger.NAME);
  }
}
