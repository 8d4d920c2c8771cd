package org.yanbao.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.yanbao.archive.Slot;
import org.yanbao.publish.AuditRecord;

/**
 * Takes files through audit and publication. Both run on several threads; slots are given out and
 * the listener is told in the order of the files, so that results do not depend on the threads. No
 * more than a few reports per thread are held at a time. Used by one thread.
 */
final class Pipeline implements Submissions.Taker, AutoCloseable {
  private static final int WAITING_PER_THREAD = 4;

  private final Auditor auditor;
  private final Publisher publisher;
  private final Submissions submissions;
  private final RunListener listener;
  private final StopRequest stop;
  private final int window;
  private final ExecutorService threads;
  private final RunSummary summary = new RunSummary();
  private final Deque<Audit> audits = new ArrayDeque<>();
  private final Deque<Future<AuditRecord>> publications = new ArrayDeque<>();

  Pipeline(
      Auditor auditor,
      Publisher publisher,
      Submissions submissions,
      RunListener listener,
      StopRequest stop,
      int jobs) {
    this.auditor = auditor;
    this.publisher = publisher;
    this.submissions = submissions;
    this.listener = listener;
    this.stop = stop;
    this.window = jobs * WAITING_PER_THREAD;
    this.threads = Executors.newFixedThreadPool(jobs);
  }

  @Override
  public void file(InputFile input) throws IOException {
    if (stop.isMade()) {
      summary.addLeftOver();
      submissions.release(input);
      return;
    }
    add(new Audit(input, threads.submit(() -> audit(input))));
  }

  private Audited audit(InputFile input) throws InterruptedException {
    listener.begun(input.name());
    return auditor.audit(input);
  }

  @Override
  public void unreadable(String name, String reason) throws IOException {
    if (stop.isMade()) {
      summary.addLeftOver();
      return;
    }
    InputFile input = new InputFile(Path.of(""), name);
    add(new Audit(input, threads.submit(() -> auditor.unreadable(name, reason))));
  }

  /** Publishes the record of an agency that sent no report. */
  void absent(AuditRecord record) throws IOException {
    InputFile input = new InputFile(Path.of(""), record.input().file());
    Audited audited = new Audited.Anew(record, Optional.empty());
    add(new Audit(input, CompletableFuture.completedFuture(audited)));
  }

  /** Waits for what is under way; tells what the run has left. */
  RunSummary finish() throws IOException {
    while (!audits.isEmpty()) {
      publishNext();
    }
    while (!publications.isEmpty()) {
      reportNext();
    }
    return summary;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private void add(Audit audit) throws IOException {
    audits.add(audit);
    if (audits.size() >= window) {
      publishNext();
    }
  }

  private void publishNext() throws IOException {
    Audit next = audits.remove();
    publications.add(threads.submit(publication(next.input(), UnderWay.result(next.outcome()))));
    if (publications.size() >= window) {
      reportNext();
    }
  }

  private Callable<AuditRecord> publication(InputFile input, Audited audited) throws IOException {
    if (audited instanceof Audited.Standing standing) {
      Slot slot = publisher.slotFor(standing.outcome());
      return () -> released(input, publisher.repeat(slot, standing.outcome()));
    }
    AuditRecord record = audited.record();
    if (record.report().isEmpty()) {
      return () -> released(input, publisher.publish(record));
    }
    Slot slot = publisher.slotFor(record);
    Audited.Anew anew = (Audited.Anew) audited;
    return () -> released(input, publisher.publish(anew, slot, input.path()));
  }

  private AuditRecord released(InputFile input, AuditRecord record) throws IOException {
    submissions.release(input);
    return record;
  }

  private void reportNext() throws IOException {
    AuditRecord record = UnderWay.result(publications.remove());
    summary.add(record);
    listener.done(record);
  }

  /** A file whose audit is under way. */
  private record Audit(InputFile input, Future<Audited> outcome) {}
}
