package org.yanbao.audit;

import org.yanbao.publish.AuditRecord;

/**
 * Is told how a run goes. Calls come one at a time, records in the order of the inputs; only {@link
 * #reading}, {@link #read} and {@link #begun} are called by several threads, at any time.
 */
public interface RunListener {

  /** The run begins. */
  void started(int inputs);

  /** Something about the rule folder that the user should look at; the run goes on. */
  void notice(String message);

  /**
   * A file begins to be read. All are read before the first is audited, because one report may be
   * held against another.
   */
  default void reading(String file) {
    // Not everybody wants to know.
  }

  /** A file has been read. */
  default void read(String file) {
    // Not everybody wants to know.
  }

  /** Work on a file begins; its record follows, after those of the files before it. */
  void begun(String file);

  /** A record is on disk. */
  void done(AuditRecord record);
}
