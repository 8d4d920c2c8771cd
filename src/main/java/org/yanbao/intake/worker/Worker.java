package org.yanbao.intake.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** One child process. Used by one thread at a time. */
final class Worker implements AutoCloseable {
  /** Names the archive of classes that the parent runs on, where there is one. */
  private static final String CLASS_ARCHIVE = "yanbao.classes";

  /**
   * The variables that a worker, and what it starts, get to see: it reads the files of strangers,
   * and among the others may be the password of the key.
   */
  private static final Pattern NEEDED =
      Pattern.compile(
          "(?i)PATH|PATHEXT|HOME|USERPROFILE|(LOCAL)?APPDATA|SYSTEM(ROOT|DRIVE)|WINDIR|COMSPEC"
              + "|TMP|TEMP|TMPDIR|TZ|LANG|LANGUAGE|LC_\\w+|(DY)?LD_LIBRARY_PATH|TESSDATA_PREFIX");

  /** How a virtual machine ends that was sent SIGINT or SIGTERM. */
  private static final Set<Integer> ENDED_BY_SIGNAL = Set.of(130, 143);

  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream answers;
  private final WorkerLimits limits;
  private final Path scratch;
  private boolean ready;

  private Worker(Process process, WorkerLimits limits, Path scratch) {
    this.process = process;
    this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    this.limits = limits;
    this.scratch = scratch;
  }

  static Worker start(Class<? extends WorkerTask> task, WorkerLimits limits) throws WorkerFailure {
    try {
      Path scratch = ScratchFolder.create();
      ProcessBuilder builder =
          new ProcessBuilder(command(task, limits, scratch))
              .redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.environment().keySet().removeIf(name -> !NEEDED.matcher(name).matches());
      return new Worker(builder.start(), limits, scratch);
    } catch (IOException e) {
      throw new WorkerFailure(WorkerFailure.Kind.NOT_STARTED, "no worker process", e);
    }
  }

  private static List<String> command(
      Class<? extends WorkerTask> task, WorkerLimits limits, Path scratch) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    String classes = System.getProperty(CLASS_ARCHIVE, "");
    if (!classes.isEmpty() && Files.exists(Path.of(classes))) {
      command.add("-XX:SharedArchiveFile=" + classes);
    }
    command.addAll(
        List.of(
            "-Xmx" + limits.heapMegabytes() + "m",
            // What a reading leaves is garbage at once: more room for it is only memory touched.
            "-Xms32m",
            "-Xmn16m",
            "-Xss2m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            // At the address for which it was made, the archive need not be rewritten in memory.
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:ArchiveRelocationMode=0",
            // What the machine itself has to say would get into the answers.
            "-Xlog:disable",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + scratch,
            "-cp",
            System.getProperty("java.class.path"),
            WorkerMain.class.getName(),
            task.getName()));
    return command;
  }

  /**
   * Has the worker perform a request. After a failure the worker is dead and must be replaced.
   *
   * @throws WorkerFailure when there is no answer
   */
  byte[] perform(byte[] request) throws WorkerFailure, InterruptedException {
    CompletableFuture<byte[]> answer = new CompletableFuture<>();
    Thread exchange =
        new Thread(
            () -> {
              try {
                answer.complete(exchange(request));
              } catch (IOException | WorkerFailure | OutOfMemoryError e) {
                answer.completeExceptionally(e);
              }
            },
            "worker-" + process.pid());
    exchange.setDaemon(true);
    exchange.start();
    try {
      return answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new WorkerFailure(WorkerFailure.Kind.TIMEOUT, "no answer in " + limits.time(), e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof WorkerFailure failure
          && failure.kind() != WorkerFailure.Kind.CRASHED) {
        throw failure;
      }
      if (e.getCause() instanceof OutOfMemoryError ours) {
        // This process has no room for the answer: no fault of the worker nor of the file.
        throw ours;
      }
      throw new WorkerFailure(ending(), "worker ended", e.getCause());
    }
  }

  /** Ctrl-C reaches the workers as well, before the run can tell them anything. */
  private WorkerFailure.Kind ending() throws InterruptedException {
    return process.waitFor(1, TimeUnit.SECONDS) && ENDED_BY_SIGNAL.contains(process.exitValue())
        ? WorkerFailure.Kind.STOPPED
        : WorkerFailure.Kind.CRASHED;
  }

  private byte[] exchange(byte[] request) throws IOException, WorkerFailure {
    if (!ready) {
      expect(Frames.READY);
      ready = true;
    }
    Frames.write(requests, Frames.DATA, request);
    return expect(Frames.DATA);
  }

  private byte[] expect(int wanted) throws IOException, WorkerFailure {
    int kind = answers.read();
    try {
      if (kind == Frames.OUT_OF_MEMORY) {
        throw new WorkerFailure(WorkerFailure.Kind.OUT_OF_MEMORY, "heap exhausted", null);
      }
      if (kind != wanted) {
        throw new WorkerFailure(WorkerFailure.Kind.CRASHED, "worker ended", null);
      }
      return Frames.body(answers, limits.answerBytes());
    } catch (Frames.FrameTooLongException e) {
      throw new WorkerFailure(WorkerFailure.Kind.TOO_LONG, e.getMessage(), e);
    }
  }

  /** Ends the process and removes what it left in its folder for temporary files. */
  @Override
  public void close() {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    try {
      process.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ScratchFolder.remove(scratch);
  }
}
