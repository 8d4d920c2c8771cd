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
  private int total;
  private int done;

  synchronized void started(int inputs) {
    total = inputs;
    done = 0;
    findings.clear();
  }

  synchronized boolean isStarted() {
    return total > 0;
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
    StringBuilder line = new StringBuilder("已审 " + position() + " 份");
    pace.perMinute(now).ifPresent(rate -> line.append("　每分钟 ").append(rate).append(" 份"));
    pace.timeFor(total - done, now)
        .filter(left -> done < total)
        .ifPresent(left -> line.append("　约剩 ").append(words(left)));
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
