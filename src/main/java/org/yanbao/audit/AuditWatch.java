package org.yanbao.audit;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_TIME;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.RuleBookException;
import org.yanbao.rules.RuleBookWatch;

/**
 * Audits what arrives. The folders are looked at again and again, which works on network drives
 * too; once nothing has changed for a while, a run goes over all of them: what was audited before
 * is taken from the archive, so that ledger, summaries and manifest always stand for the whole.
 */
public final class AuditWatch {
  private static final Duration GLANCE = Duration.ofMillis(500);

  private final AuditSettings settings;
  private final Duration quiet;
  private final RunListener listener;
  private final StopRequest stop;

  /**
   * A watch over the inputs of the settings.
   *
   * @param quiet how long nothing may change before a run begins: a file that is being copied grows
   */
  public AuditWatch(
      AuditSettings settings, Duration quiet, RunListener listener, StopRequest stop) {
    this.settings = settings;
    this.quiet = quiet;
    this.listener = listener;
    this.stop = stop;
  }

  /** Is told of each run that has ended. */
  public interface Rounds {
    /** A run has ended and everything is written. */
    void ended(RunSummary summary);
  }

  /**
   * Watches until asked to stop.
   *
   * @throws SetupException when the watch cannot begin, or the output folder is in use
   * @throws IOException when the output folder can no longer be written
   * @throws InterruptedException when the thread is interrupted
   */
  public void run(Rounds rounds) throws SetupException, IOException, InterruptedException {
    RuleBookWatch rules = rules();
    Optional<Seen> audited = Optional.empty();
    Seen last = look(rules);
    long since = System.nanoTime();
    while (!stop.isMade()) {
      Seen now = look(rules);
      if (!now.equals(last)) {
        last = now;
        since = System.nanoTime();
      } else if (isDue(now, audited, since)) {
        rounds.ended(
            AuditRun.over(Inputs.list(settings.inputs()), now.rules(), settings, listener, stop));
        audited = Optional.of(now);
      }
      Thread.sleep(GLANCE.toMillis());
    }
  }

  private boolean isDue(Seen now, Optional<Seen> audited, long since) {
    boolean isQuiet = System.nanoTime() - since >= quiet.toNanos();
    return isQuiet && !audited.equals(Optional.of(now)) && !now.files().isEmpty();
  }

  private RuleBookWatch rules() throws SetupException {
    try {
      return new RuleBookWatch(settings.rules(), settings.profile());
    } catch (RuleBookException e) {
      throw new SetupException(e.getMessage(), e);
    }
  }

  private Seen look(RuleBookWatch rules) throws SetupException {
    RuleBook before = rules.current();
    Optional<RuleBookException> broken = rules.refresh();
    // With the time, so that the same mistake is told again when it is made again.
    String time = LocalTime.now().truncatedTo(ChronoUnit.SECONDS).format(ISO_LOCAL_TIME);
    if (broken.isPresent()) {
      listener.notice("规则的改动有误，仍按改动前的规则审核（" + time + "）。" + broken.get().getMessage());
    } else if (rules.current() != before) {
      listener.notice("规则有改动，已经采用（" + time + "）。");
    }
    Map<Path, Stamp> files = new TreeMap<>();
    for (InputFile input : Inputs.list(settings.inputs())) {
      stamp(input.path()).ifPresent(stamp -> files.put(input.path(), stamp));
    }
    return new Seen(files, rules.current());
  }

  /** Nothing where the file vanished meanwhile. */
  private static Optional<Stamp> stamp(Path file) {
    try {
      return Optional.of(new Stamp(Files.size(file), Files.getLastModifiedTime(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private record Stamp(long bytes, FileTime time) {}

  /** What a run would audit, and by which rules. */
  private record Seen(Map<Path, Stamp> files, RuleBook rules) {}
}
