package org.yanbao.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.yanbao.publish.summary.Unreported;
import org.yanbao.report.OrganType;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.together.Absence;
import org.yanbao.rules.together.ReportsTogether;

/**
 * Finds out which agencies of the roster sent no report. A run over single files says nothing of
 * that, nor does one that is ended early.
 */
final class MissingReports {
  private final RuleBook rules;
  private final AuditSettings settings;
  private final ReportsTogether together;
  private final EarlierReports archive;

  MissingReports(
      RuleBook rules, AuditSettings settings, ReportsTogether together, EarlierReports archive) {
    this.rules = rules;
    this.settings = settings;
    this.together = together;
    this.archive = archive;
  }

  /** The agencies of which neither this run nor an earlier one saw a report. */
  List<Absence> list() throws IOException {
    if (settings.inputs().stream().noneMatch(Files::isDirectory)) {
      return List.of();
    }
    int year = year();
    List<Absence> missing = new ArrayList<>();
    for (Absence absence : together.absent(year)) {
      if (!archive.hasAny(absence.agency().names(), year)) {
        missing.add(absence);
      }
    }
    return missing;
  }

  /** The audited year, or that of all reports where they are on one; else 0. */
  private int year() {
    OptionalInt asked = settings.year();
    return asked.orElseGet(() -> rules.profile().auditedYear().orElseGet(together::commonYear));
  }

  /** The same for the summaries. */
  static List<Unreported> named(List<Absence> absences) {
    return absences.stream()
        .map(
            absence ->
                new Unreported(
                    absence.agency().name(), chinese(absence.agency().type()), absence.year()))
        .toList();
  }

  static String chinese(OrganType type) {
    return switch (type) {
      case GOV -> "各级人民政府";
      case OFFICE -> "政府办公厅（室）";
      case DEPT -> "部门";
      case BRANCH -> "派出机关";
      case UNKNOWN -> "";
    };
  }
}
