package org.yanbao.audit;

import org.yanbao.publish.AuditRecord;

/** Is told how a run goes; calls come one at a time, records in the order of the inputs. */
public interface RunListener {

  /** The run begins. */
  void started(int inputs);

  /** Something about the rule folder that the user should look at; the run goes on. */
  void notice(String message);

  /** A record is on disk. */
  void done(AuditRecord record);
}
