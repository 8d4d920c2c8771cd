package org.yanbao.intake.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A pool of worker processes")
class WorkerPoolTest {
  private static final WorkerLimits LIMITS = new WorkerLimits(32, Duration.ofSeconds(8), 1_000_000);

  @Test
  @DisplayName("uses a worker again")
  void reuses() throws Exception {
    try (WorkerPool pool = new WorkerPool(MisbehavingTask.class, LIMITS)) {
      String first = ask(pool, "pid");
      assertThat(ask(pool, "pid")).isEqualTo(first);
    }
  }

  @Test
  @DisplayName("ends workers that rest, and starts another when there is work again")
  void rests() throws Exception {
    try (WorkerPool pool = new WorkerPool(MisbehavingTask.class, LIMITS)) {
      String first = ask(pool, "pid");
      pool.rest(1);
      assertThat(ask(pool, "pid")).isEqualTo(first);
      pool.rest(0);
      assertThat(ProcessHandle.of(Long.parseLong(first)).filter(ProcessHandle::isAlive)).isEmpty();
      assertThat(ask(pool, "pid")).isNotEqualTo(first);
    }
  }

  @ParameterizedTest(name = "a task that does “{0}” costs its own request only: {1}")
  @CsvSource({
    "hang,TIMEOUT",
    "exit,CRASHED",
    "throw,CRASHED",
    "memory,OUT_OF_MEMORY",
    "flood,TOO_LONG"
  })
  void survivesItsWorkers(String misdeed, WorkerFailure.Kind kind) throws Exception {
    try (WorkerPool pool = new WorkerPool(MisbehavingTask.class, LIMITS)) {
      assertThat(ask(pool, "安好")).isEqualTo("安好");
      WorkerFailure failure =
          catchThrowableOfType(WorkerFailure.class, () -> pool.perform(misdeed.getBytes(UTF_8)));
      assertThat(failure.kind()).isEqualTo(kind);
      assertThat(ask(pool, "仍然安好")).isEqualTo("仍然安好");
    }
  }

  @Test
  @DisplayName("is not confused by what a library prints")
  void toleratesPrinting() throws Exception {
    try (WorkerPool pool = new WorkerPool(MisbehavingTask.class, LIMITS)) {
      assertThat(ask(pool, "print")).isEqualTo("print");
      assertThat(ask(pool, "next")).isEqualTo("next");
    }
  }

  @Test
  @DisplayName("works without the archive of classes where that is damaged")
  void passesOverDamagedArchives(@TempDir Path folder) throws Exception {
    Path damaged = Files.write(folder.resolve("classes.jsa"), new byte[4096]);
    System.setProperty("yanbao.classes", damaged.toString());
    try (WorkerPool pool = new WorkerPool(MisbehavingTask.class, LIMITS)) {
      assertThat(ask(pool, "安好")).isEqualTo("安好");
    } finally {
      System.clearProperty("yanbao.classes");
    }
  }

  @Test
  @DisplayName("removes temporary files and ends its processes when it closes")
  void leavesNothing() throws Exception {
    Path left;
    long pid;
    try (WorkerPool pool = new WorkerPool(MisbehavingTask.class, LIMITS)) {
      left = Path.of(ask(pool, "scratch"));
      pid = Long.parseLong(ask(pool, "pid"));
      assertThat(left).exists();
    }
    assertThat(left.getParent()).doesNotExist();
    assertThat(ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false)).isFalse();
  }

  private static String ask(WorkerPool pool, String request) throws Exception {
    return new String(pool.perform(request.getBytes(UTF_8)), UTF_8);
  }
}
