package org.yanbao.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yanbao.publish.summary.Unreported;
import org.yanbao.report.OrganType;
import org.yanbao.rules.profile.Roster;

/** Finds out which agencies of the roster sent no report. Not thread-safe. */
final class MissingReports {
  private final Roster roster;
  private final Set<String> reported = new HashSet<>();

  MissingReports(Roster roster) {
    this.roster = roster;
  }

  void note(String agency) {
    roster.find(agency).ifPresent(entry -> reported.add(entry.name()));
  }

  /** The agencies of which no report was seen, in the order of the roster. */
  List<Unreported> list(int year) {
    List<Unreported> missing = new ArrayList<>();
    for (Roster.Entry entry : roster.agencies()) {
      if (!reported.contains(entry.name())) {
        missing.add(new Unreported(entry.name(), chinese(entry.type()), year));
      }
    }
    return missing;
  }

  private static String chinese(OrganType type) {
    return switch (type) {
      case GOV -> "各级人民政府";
      case OFFICE -> "政府办公厅（室）";
      case DEPT -> "部门";
      case BRANCH -> "派出机关";
      case UNKNOWN -> "";
    };
  }
}
