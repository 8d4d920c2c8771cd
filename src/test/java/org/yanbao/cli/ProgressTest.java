package org.yanbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yanbao.finding.Outcome;
import org.yanbao.finding.Verdict;
import org.yanbao.publish.AuditRecord;
import org.yanbao.publish.SubmittedFile;

@DisplayName("The progress of a run")
class ProgressTest {
  private static final Instant NINE = Instant.parse("2025-01-31T01:00:00Z");

  private final Progress progress = new Progress();

  @Test
  @DisplayName("tells rate and time left once it can")
  void tellsRateAndTimeLeft() {
    progress.started(100);
    for (int i = 0; i < 4; i++) {
      progress.done(record(i + ".docx"), NINE.plusSeconds(i));
    }
    assertThat(progress.line(NINE.plusSeconds(3))).startsWith("已审 4/100 份").doesNotContain("约剩");
    for (int i = 4; i <= 40; i++) {
      progress.done(record(i + ".docx"), NINE.plusSeconds(i));
    }
    // One a second: 59 are left.
    assertThat(progress.line(NINE.plusSeconds(40)))
        .startsWith("已审 41/100 份　每分钟 60 份　约剩 59 秒")
        .contains("不符合 0");
  }

  @Test
  @DisplayName("forgets how slow the beginning was")
  void forgetsTheBeginning() {
    progress.started(1000);
    progress.done(record("first.pdf"), NINE);
    for (int i = 0; i < 600; i++) {
      progress.done(record(i + ".docx"), NINE.plusSeconds(600).plusMillis(100L * i));
    }
    assertThat(progress.line(NINE.plusSeconds(660))).contains("每分钟 599 份", "约剩 40 秒");
  }

  @Test
  @DisplayName("names the file that takes its time, and only that")
  void namesTheSlowFile() {
    progress.started(3);
    progress.begun("慢.pdf", NINE);
    progress.begun("快.docx", NINE.plusSeconds(11));
    assertThat(progress.line(NINE.plusSeconds(4))).doesNotContain("慢.pdf");
    assertThat(progress.line(NINE.plusSeconds(12))).contains("正在处理 慢.pdf（12 秒）");
    progress.done(record("慢.pdf"), NINE.plusSeconds(12));
    assertThat(progress.line(NINE.plusSeconds(13))).doesNotContain("正在处理");
  }

  @Test
  @DisplayName("counts the members of an archive when it sees them")
  void countsMembers() {
    progress.started(1);
    progress.done(record("全市.zip!甲.docx"), NINE);
    progress.done(record("全市.zip!乙.docx"), NINE);

    assertThat(progress.position()).isEqualTo("2/2");
  }

  @Test
  @DisplayName("gives way on a terminal to lines that are to stay")
  void barGivesWay() throws Exception {
    StringWriter screen = new StringWriter();
    progress.started(7);
    try (ProgressBar bar =
        new ProgressBar(progress, new PrintWriter(screen), Clock.fixed(NINE, ZoneOffset.UTC))) {
      while (!screen.toString().contains("已审 0/7 份")) {
        Thread.sleep(20);
      }
      bar.say("提醒：名单第 3 行有误");
    }
    String drawn = screen.toString();
    String wiped = drawn.substring(0, drawn.indexOf("提醒"));
    assertThat(wiped).endsWith(" \r");
  }

  @Test
  @DisplayName("is cut where a line of the terminal ends, two columns to a Chinese character")
  void cutsWideText() {
    assertThat(TextWidth.of("已审 3/7 份")).isEqualTo(11);
    assertThat(TextWidth.cut("某市人民政府", 7)).isEqualTo("某市…");
    assertThat(TextWidth.cut("某市", 4)).isEqualTo("某市");
  }

  private static AuditRecord record(String file) {
    return new AuditRecord(
        new SubmittedFile(file, "", "", 0),
        Outcome.CLEAN,
        Verdict.PASS,
        "",
        Optional.empty(),
        List.of(),
        List.of(),
        "",
        "",
        "");
  }

  @Test
  @DisplayName("says hours and minutes where it takes that long")
  void saysHours() {
    Pace pace = new Pace();
    for (int i = 0; i < 5; i++) {
      pace.done(NINE.plusSeconds(60L * i));
    }
    assertThat(pace.timeFor(90, NINE.plusSeconds(240))).contains(Duration.ofMinutes(90));
    assertThat(pace.perMinute(NINE.plusSeconds(240))).contains(1L);
  }
}
