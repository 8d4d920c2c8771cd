package org.yanbao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.FolderCopy;
import org.yanbao.finding.Verdict;
import org.yanbao.publish.AuditRecord;
import org.yanbao.publish.sign.DemonstrationKey;

@DisplayName("A watch over the folder of reports")
class AuditWatchTest {
  private static final Path CLEAN = Path.of("reports-in/临岚市水务局2024年政府信息公开工作年度报告.docx");
  private static final Path DEFECTIVE = Path.of("reports-in/澄浦县人民政府2024年政府信息公开工作年度报告（送审稿）.docx");

  @TempDir private Path folder;
  private final BlockingQueue<RunSummary> rounds = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> notices = new LinkedBlockingQueue<>();
  private final StopRequest stop = new StopRequest();
  private Path in;
  private Path rules;
  private Path out;
  private CompletableFuture<Void> watch;

  @BeforeEach
  void watch() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    rules = copyOfRules();
    out = folder.resolve("out");
    AuditSettings settings =
        new AuditSettings(
            List.of(in),
            rules,
            "",
            out,
            Optional.empty(),
            OptionalInt.empty(),
            Scans.LEFT_UNREAD,
            1,
            SignatureWish.with(DemonstrationKey.in(folder.resolve("key"))),
            "test");
    AuditWatch watched = new AuditWatch(settings, Duration.ofMillis(600), new Listener(), stop);
    watch =
        CompletableFuture.runAsync(
            () -> {
              try {
                watched.run(rounds::add);
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
  }

  @AfterEach
  void end() throws Exception {
    stop.make();
    watch.get(60, TimeUnit.SECONDS);
  }

  @Test
  @DisplayName("audits what arrives, and keeps what it had: the ledger stands for the whole folder")
  void auditsWhatArrives() throws Exception {
    Files.copy(CLEAN, in.resolve("一.docx"));
    assertThat(round().reports(Verdict.PASS)).isEqualTo(1);

    Files.copy(DEFECTIVE, in.resolve("二.docx"));
    RunSummary second = round();

    assertThat(second.reports(Verdict.PASS)).isEqualTo(1);
    assertThat(second.reports(Verdict.TO_MEND)).isEqualTo(1);
    assertThat(Files.readAllLines(out.resolve("results.jsonl"))).hasSize(2);
  }

  @Test
  @DisplayName("keeps the old rules while an edit is broken, and says so")
  void keepsTheOldRules() throws Exception {
    Files.copy(CLEAN, in.resolve("一.docx"));
    round();
    Path rule = rules.resolve("narrative.drl");
    String whole = Files.readString(rule);
    Files.writeString(rule, whole.replaceFirst("then", "thne"));

    assertThat(notices.poll(60, TimeUnit.SECONDS)).contains("narrative.drl", "仍按改动前的规则");

    Files.copy(DEFECTIVE, in.resolve("二.docx"));
    assertThat(round().reports(Verdict.TO_MEND)).isEqualTo(1);

    Files.writeString(rule, whole);
    assertThat(notices.poll(60, TimeUnit.SECONDS)).contains("规则有改动，已经采用");
  }

  private RunSummary round() throws InterruptedException {
    RunSummary summary = rounds.poll(120, TimeUnit.SECONDS);
    assertThat(summary).as("a round within two minutes").isNotNull();
    return summary;
  }

  private Path copyOfRules() throws IOException {
    return FolderCopy.of(Path.of("rules"), folder.resolve("rules"));
  }

  private final class Listener implements RunListener {
    @Override
    public void started(int inputs) {
      assertThat(inputs).isPositive();
    }

    @Override
    public void notice(String message) {
      notices.add(message);
    }

    @Override
    public void begun(String file) {
      assertThat(file).endsWith(".docx");
    }

    @Override
    public void done(AuditRecord record) {
      assertThat(record.pdf()).endsWith(".pdf");
    }
  }
}
