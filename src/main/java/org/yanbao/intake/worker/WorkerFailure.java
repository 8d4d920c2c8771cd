package org.yanbao.intake.worker;

/** A request that a worker did not survive, or did not finish. */
public final class WorkerFailure extends Exception {
  private static final long serialVersionUID = 1L;

  /** How it ended. */
  public enum Kind {
    /** No answer within the time limit; the worker was stopped. */
    TIMEOUT,
    /** The worker ran out of its heap. */
    OUT_OF_MEMORY,
    /** The worker ended without an answer. */
    CRASHED,
    /** The worker was told to end from outside: the request is not to blame. */
    STOPPED,
    /** The answer was longer than the limit. */
    TOO_LONG,
    /** No worker could be started. */
    NOT_STARTED
  }

  private final Kind kind;

  WorkerFailure(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** How it ended. */
  public Kind kind() {
    return kind;
  }
}
