package org.yanbao.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.yanbao.archive.OutputFolder;
import org.yanbao.archive.OutputFolderException;
import org.yanbao.archive.Slot;
import org.yanbao.publish.AuditRecord;
import org.yanbao.rules.AuditContext;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.RuleBookException;

/**
 * A run over many inputs. Reports are read and published on several threads; slots are given out
 * and the listener is told in the order of the inputs, so that results do not depend on the
 * threads. No more than a few reports per thread are held at a time.
 */
public final class AuditRun {
  private static final int WAITING_PER_THREAD = 4;

  private final Auditor auditor;
  private final SignedFindings sheet;
  private final OutputFolder output;
  private final RunListener listener;
  private final RunSummary summary = new RunSummary();
  private final Deque<Audited> audits = new ArrayDeque<>();
  private final Deque<Future<AuditRecord>> publications = new ArrayDeque<>();

  private AuditRun(
      Auditor auditor, SignedFindings sheet, OutputFolder output, RunListener listener) {
    this.auditor = auditor;
    this.sheet = sheet;
    this.output = output;
    this.listener = listener;
  }

  /**
   * Audits what the settings name. Everything that can be wrong with the call is found before the
   * output folder is touched.
   *
   * @return what the run has left
   * @throws SetupException when the run cannot begin
   * @throws IOException when the output folder can no longer be written; what was done until then
   *     is in the ledger
   */
  public static RunSummary over(AuditSettings settings, RunListener listener)
      throws SetupException, IOException {
    List<InputFile> inputs = Inputs.find(settings.inputs());
    RuleBook rules = ruleBook(settings.rules());
    Auditor auditor = new Auditor(rules, new AuditContext(settings.year()), settings.tool());
    SignedFindings sheet = new SignedFindings(settings.key(), rules, Clock.systemUTC());
    try (OutputFolder output = OutputFolder.open(settings.output())) {
      return new AuditRun(auditor, sheet, output, listener).over(inputs, settings.jobs());
    } catch (OutputFolderException e) {
      throw new SetupException(e.getMessage(), e);
    }
  }

  private static RuleBook ruleBook(Path folder) throws SetupException {
    try {
      return RuleBook.load(folder);
    } catch (RuleBookException e) {
      throw new SetupException(e.getMessage(), e);
    }
  }

  private RunSummary over(List<InputFile> inputs, int jobs) throws IOException {
    int window = jobs * WAITING_PER_THREAD;
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      listener.started(inputs.size());
      for (InputFile input : inputs) {
        audits.add(new Audited(input, threads.submit(() -> auditor.audit(input))));
        if (audits.size() >= window) {
          publishNext(threads, window);
        }
      }
      while (!audits.isEmpty()) {
        publishNext(threads, window);
      }
      while (!publications.isEmpty()) {
        reportNext();
      }
      return summary;
    } finally {
      threads.shutdownNow();
    }
  }

  private void publishNext(ExecutorService threads, int window) throws IOException {
    Audited next = audits.remove();
    publications.add(threads.submit(publication(next.input(), result(next.record()))));
    if (publications.size() >= window) {
      reportNext();
    }
  }

  private Callable<AuditRecord> publication(InputFile input, AuditRecord record)
      throws IOException {
    if (record.report().isEmpty()) {
      return () -> {
        output.finishWithoutFiles(record);
        return record;
      };
    }
    Slot slot = output.slotFor(record);
    AuditRecord named = record.withPdf(slot.pdf());
    return () -> {
      output.writePdf(slot, sheet.draw(named, input.path()));
      output.finish(slot, named);
      return named;
    };
  }

  private void reportNext() throws IOException {
    AuditRecord record = result(publications.remove());
    summary.add(record);
    listener.done(record);
  }

  private static AuditRecord result(Future<AuditRecord> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("审计被中断。", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      if (e.getCause() instanceof UncheckedIOException io) {
        throw io.getCause();
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** An input whose audit is under way. */
  private record Audited(InputFile input, Future<AuditRecord> record) {}
}
