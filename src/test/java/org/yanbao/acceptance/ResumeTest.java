package org.yanbao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A run that is killed")
class ResumeTest {
  private static final int KILLS = Integer.getInteger("yanbao.kills", 4);
  private static final int COPIES = 4;

  @TempDir private Path folder;

  @Test
  @DisplayName("at any moment leaves no half file, and the same command completes the archive")
  void isResumed() throws Exception {
    Path in = reports();
    Path undisturbed = folder.resolve("undisturbed");
    long begun = System.nanoTime();
    assertThat(audit(in, undisturbed).waitFor()).isZero();
    int millis = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    Random moments = new Random(20250131);
    int archive = 0;
    Path killed = folder.resolve("killed-0");
    for (int kill = 0; kill < KILLS; kill++) {
      Process run = audit(in, killed);
      if (kill % 2 == 0) {
        awaitLedger(killed, run, moments.nextInt(expectedLines(in)));
      } else {
        run.waitFor(moments.nextInt(millis), TimeUnit.MILLISECONDS);
      }
      run.toHandle().destroyForcibly();
      if (run.waitFor() == 0) {
        // The kill came too late.
        assertThatItEquals(undisturbed, killed);
        archive++;
        killed = folder.resolve("killed-" + archive);
      } else {
        assertThatNoFileIsHalf(killed);
      }
    }

    assertThat(audit(in, killed).waitFor()).isZero();

    assertThatItEquals(undisturbed, killed);
    assertThat(verify(killed).waitFor()).isZero();
  }

  private static void assertThatItEquals(Path undisturbed, Path killed) throws IOException {
    assertThat(ledger(killed).equals(ledger(undisturbed)))
        .as("both ledgers hold the same lines, whatever their order")
        .isTrue();
    assertThat(records(killed)).isEqualTo(records(undisturbed));
  }

  private static List<String> ledger(Path out) throws IOException {
    return Files.readAllLines(out.resolve("results.jsonl")).stream().sorted().toList();
  }

  private Path reports() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    try (Stream<Path> samples = Files.list(Path.of("reports-in"))) {
      for (Path sample : samples.sorted().toList()) {
        for (int copy = 0; copy < COPIES; copy++) {
          Path below = Files.createDirectories(in.resolve(Integer.toString(copy)));
          Files.copy(sample, below.resolve(sample.getFileName()));
        }
      }
    }
    return in;
  }

  private static int expectedLines(Path in) throws IOException {
    try (Stream<Path> files = Files.walk(in)) {
      return (int) files.filter(Files::isRegularFile).count() - 1;
    }
  }

  /** Waits until the ledger has that many lines, or the run has ended. */
  private static void awaitLedger(Path out, Process run, int lines) throws Exception {
    Path ledger = out.resolve("results.jsonl");
    while (run.isAlive() && !(Files.exists(ledger) && lineCount(ledger) >= lines)) {
      Thread.sleep(10);
    }
  }

  /** The last line may be half. */
  private static int lineCount(Path ledger) throws IOException {
    int count = 0;
    for (byte b : Files.readAllBytes(ledger)) {
      if (b == '\n') {
        count++;
      }
    }
    return count;
  }

  private static void assertThatNoFileIsHalf(Path out) throws IOException {
    if (Files.notExists(out)) {
      return;
    }
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        byte[] content = Files.readAllBytes(file);
        if (name.endsWith(".pdf")) {
          String end =
              new String(
                  content,
                  Math.max(0, content.length - 8),
                  8,
                  java.nio.charset.StandardCharsets.ISO_8859_1);
          assertThat(end).as(name).contains("%%EOF");
        } else if (name.endsWith(".json")) {
          assertThat(content[content.length - 1]).as(name).isEqualTo((byte) '\n');
        }
      }
    }
  }

  /** The records by their place; sheets differ by the time at which they were signed. */
  private static Map<String, String> records(Path out) throws IOException {
    Map<String, String> records = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = out.relativize(file).toString();
        if (name.startsWith("20")) {
          records.put(name, name.endsWith(".json") ? Files.readString(file) : "");
        }
      }
    }
    return records;
  }

  private Process audit(Path in, Path out) throws IOException {
    return start("audit", in.toString(), "--out", out.toString(), "--quiet");
  }

  private Process verify(Path out) throws IOException {
    return start("verify", out.toString());
  }

  private Process start(String... words) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "org.yanbao.cli.Main"));
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.onExit().orTimeout(5, TimeUnit.MINUTES);
    return process;
  }
}
