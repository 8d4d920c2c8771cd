package org.yanbao.publish.summary;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.yanbao.file.WholeFile;

/**
 * Writes {@code summary.xlsx}, {@code summary.html} and the draft of a circular of a run from its
 * ledger. None holds the findings of the run in memory.
 *
 * @param scoring how findings become a score
 * @param supervisor the supervising body that issues the circular; empty where none is named
 * @param unreported agencies that should have reported and did not
 * @param made when the summaries are made, for their head line
 */
public record RunSummaries(
    Scoring scoring, String supervisor, List<Unreported> unreported, ZonedDateTime made) {
  /** Name of the workbook in the output folder. */
  public static final String WORKBOOK = "summary.xlsx";

  /** Name of the page in the output folder. */
  public static final String PAGE = "summary.html";

  /** Name of the draft of a circular (通报) in the output folder. */
  public static final String BULLETIN = "bulletin.docx";

  private static final String LEDGER = "results.jsonl";

  public RunSummaries {
    Objects.requireNonNull(scoring);
    Objects.requireNonNull(supervisor);
    unreported = List.copyOf(unreported);
    Objects.requireNonNull(made);
  }

  /** Summaries of a body that is not named. */
  public RunSummaries(Scoring scoring, List<Unreported> unreported, ZonedDateTime made) {
    this(scoring, "", unreported, made);
  }

  /**
   * Reads the ledger of the output folder and writes the summaries beside it. They go through it
   * several times; what they do not use, nine tenths of it, is left out before.
   *
   * @throws IOException when the ledger cannot be read or the folder cannot be written; nothing
   *     half-written is left
   */
  public void write(Path outputFolder) throws IOException {
    Path whole = outputFolder.resolve(LEDGER);
    Path ledger = WholeFile.draft(whole);
    Files.deleteIfExists(ledger);
    try {
      condense(whole, ledger);
      WholeFile.write(
          outputFolder.resolve(WORKBOOK), out -> SummaryWorkbook.write(ledger, this, out));
      WholeFile.write(outputFolder.resolve(PAGE), out -> SummaryPage.write(ledger, this, out));
      WholeFile.write(outputFolder.resolve(BULLETIN), out -> Bulletin.write(ledger, this, out));
    } finally {
      Files.deleteIfExists(ledger);
    }
  }

  private static void condense(Path ledger, Path condensed) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(
            Files.newOutputStream(condensed, StandardOpenOption.CREATE_NEW), 1 << 16)) {
      LedgerLines.each(
          ledger, line -> out.write((line.condensed() + "\n").getBytes(StandardCharsets.UTF_8)));
    }
  }
}
