package org.yanbao.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** How fast a run goes, by what it did lately: the first reports are slow, scans slower still. */
final class Pace {
  private static final Duration LATELY = Duration.ofMinutes(1);
  private static final int FEWEST = 5;

  private final Deque<Instant> lately = new ArrayDeque<>();

  /** A report was done. */
  void done(Instant now) {
    lately.add(now);
    // Where reports take longer than that, the last few still say something.
    while (lately.size() > FEWEST && lately.peek().isBefore(now.minus(LATELY))) {
      lately.remove();
    }
  }

  /** Reports per minute; empty until it can be told. */
  Optional<Long> perMinute(Instant now) {
    if (lately.size() < FEWEST) {
      return Optional.empty();
    }
    long millis = Math.max(1, Duration.between(lately.peek(), now).toMillis());
    return Optional.of(Math.round((lately.size() - 1) * 60_000.0 / millis));
  }

  /** The time that so many reports will take; empty until it can be told. */
  Optional<Duration> timeFor(int reports, Instant now) {
    if (lately.size() < FEWEST) {
      return Optional.empty();
    }
    long millis = Math.max(1, Duration.between(lately.peek(), now).toMillis());
    return Optional.of(Duration.ofMillis(millis * reports / (lately.size() - 1)));
  }
}
