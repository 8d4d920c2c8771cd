package org.yanbao.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.yanbao.finding.Outcome;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.json.FactsJson;

/** What came of reading a file. */
sealed interface Reading {

  /**
   * The file was read.
   *
   * @param mediaType media type recognised from its bytes
   * @param digest digest of the report as bytes; none where the file is no annual report
   * @param facts the facts as {@link FactsJson} writes them
   */
  record Read(String mediaType, byte[] digest, byte[] facts) implements Reading {

    /** Whether anything of the statutory form was found in the file. */
    boolean isAnnualReport() {
      return digest.length > 0;
    }

    /** The facts. */
    AnnualReport report() {
      try {
        return FactsJson.read(facts);
      } catch (IOException e) {
        throw new UncheckedIOException("facts were written by the same version", e);
      }
    }
  }

  /**
   * The file was not read.
   *
   * @param outcome {@code FAILED} or {@code NOT_ASSESSABLE}
   * @param reason why, in Chinese, and what to do
   */
  record Unread(Outcome outcome, String reason) implements Reading {}
}
