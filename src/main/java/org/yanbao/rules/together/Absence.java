package org.yanbao.rules.together;

import java.util.List;
import java.util.Objects;
import org.yanbao.report.Agency;
import org.yanbao.report.AnnualReport;
import org.yanbao.rules.profile.Roster;

/**
 * An agency of the roster of which a run saw no report.
 *
 * @param agency the agency
 * @param year the year of which it should have reported
 * @param unread files of the run of which it is not known whose they are, the agency's perhaps
 */
public record Absence(Roster.Entry agency, int year, List<String> unread) {
  public Absence {
    Objects.requireNonNull(agency);
    unread = List.copyOf(unread);
  }

  /** Stands where a report would: it holds the agency and the year, and nothing else. */
  public AnnualReport emptyReport() {
    return AnnualReport.nothingRead(new Agency(agency.name(), agency.type()), year);
  }
}
