package org.yanbao.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yanbao.finding.Severity;
import org.yanbao.publish.AuditRecord;

/** How far a run has come, in one line of words. Thread-safe. */
final class Progress {
  private static final Duration SLOW = Duration.ofSeconds(5);

  private final Map<String, Instant> begun = new LinkedHashMap<>();
  private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
  private final Pace pace = new Pace();
  private final Pace readingPace = new Pace();
  private int total;
  private int read;
  private int done;

  synchronized void started(int inputs) {
    total = inputs;
    done = 0;
    read = 0;
    findings.clear();
  }

  synchronized boolean isStarted() {
    return total > 0;
  }

  synchronized void reading(String file, Instant now) {
    begun.put(file, now);
  }

  synchronized void read(String file, Instant now) {
    begun.remove(file);
    read++;
    // An archive counts as one until its members are seen.
    total = Math.max(total, read);
    readingPace.done(now);
  }

  synchronized void begun(String file, Instant now) {
    begun.putIfAbsent(file, now);
  }

  synchronized void done(AuditRecord record, Instant now) {
    begun.remove(record.input().file());
    done++;
    // An archive counts as one until its members are seen.
    total = Math.max(total, done);
    pace.done(now);
    record.findings().stream()
        .filter(finding -> !finding.isWaived())
        .forEach(finding -> findings.merge(finding.severity(), 1, Integer::sum));
  }

  /** Where the run stands: {@code 37/800}. */
  synchronized String position() {
    return done + "/" + total;
  }

  /** Everything that somebody who waits wants to know. */
  synchronized String line(Instant now) {
    StringBuilder line = new StringBuilder();
    if (done == 0 && read > 0 && read < total) {
      line.append("已读 ").append(read).append('/').append(total).append(" 份");
      rate(line, readingPace, total - read, now);
    } else {
      line.append("已审 ").append(position()).append(" 份");
      rate(line, pace, total - done, now);
    }
    for (Severity severity : Severity.values()) {
      line.append('　').append(severity.chinese()).append(' ');
      line.append(findings.getOrDefault(severity, 0));
    }
    slowest(now)
        .ifPresent(
            slow ->
                line.append("　正在处理 ")
                    .append(slow.getKey())
                    .append("（")
                    .append(words(Duration.between(slow.getValue(), now)))
                    .append("）"));
    return line.toString();
  }

  private static void rate(StringBuilder line, Pace pace, int left, Instant now) {
    pace.perMinute(now).ifPresent(rate -> line.append("　每分钟 ").append(rate).append(" 份"));
    pace.timeFor(left, now)
        .filter(time -> left > 0)
        .ifPresent(time -> line.append("　约剩 ").append(words(time)));
  }

  /** The file that all later ones wait for, if it takes its time. */
  private Optional<Map.Entry<String, Instant>> slowest(Instant now) {
    return begun.entrySet().stream()
        .min(Map.Entry.comparingByValue())
        .filter(entry -> Duration.between(entry.getValue(), now).compareTo(SLOW) > 0);
  }

  private static String words(Duration duration) {
    long seconds = (duration.toMillis() + 500) / 1000;
    if (seconds < 60) {
      return Math.max(1, seconds) + " 秒";
    }
    if (seconds < 3600) {
      return (seconds + 30) / 60 + " 分钟";
    }
    return seconds / 3600 + " 小时 " + seconds % 3600 / 60 + " 分钟";
  }
}
