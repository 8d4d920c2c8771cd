package org.yanbao;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The one place where tests find the corpus of real reports: {@code ../shared/reports} beside the
 * repository, or the folder that the system property {@code yanbao.corpus} names.
 */
public final class Corpus {

  private static final String PROPERTY = "yanbao.corpus";
  private static final String BESIDE_THE_REPOSITORY = "../shared/reports";

  private Corpus() {}

  /** Returns the corpus folder, absolute, or nothing where this machine has none. */
  public static Optional<Path> find() {
    Path folder = Path.of(System.getProperty(PROPERTY, BESIDE_THE_REPOSITORY));
    return Optional.of(folder.toAbsolutePath().normalize()).filter(Files::isDirectory);
  }

  /**
   * Returns the corpus folder, absolute; where there is none, the calling test is skipped and says
   * so.
   */
  public static Path require() {
    Optional<Path> folder = find();
    Assumptions.assumeTrue(
        folder.isPresent(),
        "no corpus: neither the folder "
            + BESIDE_THE_REPOSITORY
            + " nor one named by -D"
            + PROPERTY
            + " exists");
    return folder.orElseThrow();
  }
}
