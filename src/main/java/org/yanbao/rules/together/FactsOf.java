package org.yanbao.rules.together;

import java.util.Optional;
import org.yanbao.report.AnnualReport;

/** Gives the facts of a report of the run again. Must be thread-safe. */
public interface FactsOf {

  /** The facts of the report with that id; empty where they cannot be had. */
  Optional<AnnualReport> report(String id);
}
