package org.yanbao.audit;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.yanbao.publish.SubmittedFile;
import org.yanbao.report.likeness.ReportDigest;
import org.yanbao.rules.together.Member;

/**
 * Reads all files of a run before any of them is audited, because what one report says may be held
 * against another. The facts go to the archive; only digests are held. Used by one thread.
 */
final class Gathering implements Submissions.Taker, AutoCloseable {
  private static final int WAITING_PER_THREAD = 4;

  private final SubmittedFiles files;
  private final Readings readings;
  private final Submissions submissions;
  private final RunListener listener;
  private final StopRequest stop;
  private final int window;
  private final ExecutorService threads;
  private final Deque<Future<Seen>> underWay = new ArrayDeque<>();
  private final List<Member> members = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();

  /**
   * A gathering.
   *
   * @param listener is told of each file when its reading begins and ends
   */
  Gathering(
      SubmittedFiles files,
      Readings readings,
      Submissions submissions,
      RunListener listener,
      StopRequest stop,
      int jobs) {
    this.files = files;
    this.readings = readings;
    this.submissions = submissions;
    this.listener = listener;
    this.stop = stop;
    this.window = jobs * WAITING_PER_THREAD;
    this.threads = Executors.newFixedThreadPool(jobs);
  }

  @Override
  public void file(InputFile input) throws IOException {
    if (stop.isMade()) {
      submissions.release(input);
      return;
    }
    underWay.add(threads.submit(() -> read(input)));
    if (underWay.size() >= window) {
      takeNext();
    }
  }

  @Override
  public void unreadable(String name, String reason) {
    unread.add(name);
  }

  /** Waits for what is under way. */
  void finish() throws IOException {
    while (!underWay.isEmpty()) {
      takeNext();
    }
  }

  /** The reports that were read. */
  List<Member> members() {
    return List.copyOf(members);
  }

  /** Names of files that could not be read or do not say whose they are. */
  List<String> unread() {
    return List.copyOf(unread);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private Seen read(InputFile input) throws IOException, InterruptedException {
    listener.reading(input.name());
    try {
      SubmittedFile file = files.describe(input);
      return new Seen(input.name(), file.sha256(), readings.digest(file, input.path()));
    } catch (IOException | RuntimeException e) {
      // The audit of the file tells what is wrong with it.
      return new Seen(input.name(), "", Optional.empty());
    } finally {
      listener.read(input.name());
      submissions.release(input);
    }
  }

  private void takeNext() throws IOException {
    Seen seen = UnderWay.result(underWay.remove());
    if (seen.digest().isPresent()) {
      members.add(new Member(seen.sha256(), seen.file(), seen.digest().get()));
    }
    if (seen.digest().map(ReportDigest::agency).filter(a -> !a.name().isEmpty()).isEmpty()) {
      unread.add(seen.file());
    }
  }

  /** What is left of a file that was read. */
  private record Seen(String file, String sha256, Optional<ReportDigest> digest) {}
}
