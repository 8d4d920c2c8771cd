package org.yanbao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.yanbao.audit.RunSummary;
import org.yanbao.publish.AuditRecord;

/** Prints the totals, and on standard error what the user should look at. */
final class QuietReport implements RunReport {
  private final PrintWriter err;
  private final RunTotals totals;

  QuietReport(PrintWriter out, PrintWriter err, Path outputFolder) {
    this.err = err;
    this.totals = new RunTotals(out, outputFolder);
  }

  @Override
  public void started(int inputs) {
    // Nobody watches.
  }

  @Override
  public void notice(String message) {
    err.println("提醒：" + message);
    err.flush();
  }

  @Override
  public void begun(String file) {
    // Nobody watches.
  }

  @Override
  public void done(AuditRecord record) {
    // The ledger has it.
  }

  @Override
  public void interrupted() {
    err.println(AuditPrinter.INTERRUPTED);
    err.flush();
  }

  @Override
  public void finished(RunSummary summary) {
    totals.print(summary);
  }

  @Override
  public void close() {
    err.flush();
  }
}
