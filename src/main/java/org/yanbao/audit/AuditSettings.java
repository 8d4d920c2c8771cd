package org.yanbao.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a run is asked to do.
 *
 * @param inputs files and folders to audit
 * @param rules folder of the rule book
 * @param profile name of the local profile; empty for the one of the rule folder itself
 * @param output output folder
 * @param previous output folder of last year's audit, or folder of last year's reports; empty where
 *     none is named
 * @param year the audited year; empty where the user does not name one
 * @param scans what is done with scanned pages
 * @param jobs number of reports in work at a time, at least 1
 * @param signature who signs the papers, and to which level
 * @param tool name and version of the program, for the record
 */
public record AuditSettings(
    List<Path> inputs,
    Path rules,
    String profile,
    Path output,
    Optional<Path> previous,
    OptionalInt year,
    Scans scans,
    int jobs,
    SignatureWish signature,
    String tool) {
  public AuditSettings {
    inputs = List.copyOf(inputs);
  }
}
