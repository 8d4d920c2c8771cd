package org.yanbao.intake.worker;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Worker processes, kept and used again, replaced when they die. Thread-safe; as many workers live
 * as threads ask at the same time.
 */
public final class WorkerPool implements AutoCloseable {
  private final Class<? extends WorkerTask> task;
  private final WorkerLimits limits;
  private final Deque<Worker> idle = new ArrayDeque<>();
  private final Deque<Worker> all = new ArrayDeque<>();
  private boolean closed;

  /** A pool that starts its workers when they are first needed. */
  public WorkerPool(Class<? extends WorkerTask> task, WorkerLimits limits) {
    this.task = task;
    this.limits = limits;
  }

  /**
   * Has a worker perform a request; once more, if somebody ended that worker meanwhile.
   *
   * @throws WorkerFailure when it gave no answer; the next request gets another worker
   */
  public byte[] perform(byte[] request) throws WorkerFailure, InterruptedException {
    try {
      return performOnce(request);
    } catch (WorkerFailure e) {
      if (e.kind() != WorkerFailure.Kind.STOPPED) {
        throw e;
      }
      return performOnce(request);
    }
  }

  private byte[] performOnce(byte[] request) throws WorkerFailure, InterruptedException {
    Worker worker = take();
    boolean alive = false;
    try {
      byte[] answer = worker.perform(request);
      alive = true;
      return answer;
    } finally {
      giveBack(worker, alive);
    }
  }

  private Worker take() throws WorkerFailure {
    synchronized (this) {
      if (closed) {
        throw new WorkerFailure(WorkerFailure.Kind.NOT_STARTED, "pool is closed", null);
      }
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    Worker worker = Worker.start(task, limits);
    synchronized (this) {
      all.add(worker);
    }
    return worker;
  }

  private void giveBack(Worker worker, boolean alive) {
    synchronized (this) {
      if (alive && !closed) {
        idle.push(worker);
        return;
      }
      all.remove(worker);
    }
    worker.close();
  }

  /**
   * Ends idle workers, whose memory others can use; whoever asks for more later has them started.
   *
   * @param left how many of the idle ones stay
   */
  public void rest(int left) {
    Deque<Worker> ending = new ArrayDeque<>();
    synchronized (this) {
      while (idle.size() > left) {
        ending.add(idle.removeLast());
      }
      all.removeAll(ending);
    }
    ending.forEach(Worker::close);
  }

  /** Ends all workers, those at work as well. */
  @Override
  public void close() {
    Deque<Worker> ending;
    synchronized (this) {
      closed = true;
      ending = new ArrayDeque<>(all);
      all.clear();
      idle.clear();
    }
    ending.forEach(Worker::close);
  }
}
