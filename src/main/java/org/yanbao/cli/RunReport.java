package org.yanbao.cli;

import org.yanbao.audit.RunListener;
import org.yanbao.audit.RunSummary;

/** Tells the user, or another program, of a run. */
interface RunReport extends RunListener, AutoCloseable {

  /** The user has asked the run to end. Called by another thread than the rest. */
  void interrupted();

  /** Everything is written. */
  void finished(RunSummary summary);

  /** Nothing more is told, whether the run finished or broke off. */
  @Override
  void close();
}
