package org.yanbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A run that is interrupted")
class InterruptionTest {
  private static final Path REPORT = Path.of("reports-in/临岚市水务局2024年政府信息公开工作年度报告.docx");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int REPORTS = 400;

  @TempDir private Path folder;

  @Test
  @DisplayName(
      "finishes what it has in hand, leaves a whole archive and nothing in the temp folder")
  void endsCleanly() throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < REPORTS; i++) {
      Files.copy(REPORT, in.resolve(i + ".docx"));
    }
    Path temp = Files.createDirectories(folder.resolve("temp"));
    Path out = folder.resolve("out");
    Process run = start(temp, "audit", in, "--out", out, "--json", "--jobs", "1");
    List<JsonNode> events = new ArrayList<>();
    try (BufferedReader lines = run.inputReader(StandardCharsets.UTF_8)) {
      for (String line; (line = lines.readLine()) != null; ) {
        JsonNode event = JSON.readTree(line);
        if (event.get("event").asText().equals("begun") && named(events, "begun").isEmpty()) {
          // As Ctrl-C, which a process started in the background does not hear. The process's own
          // destroy() would close its output as well.
          run.toHandle().destroy();
        }
        events.add(event);
      }
    }

    assertThat(run.waitFor()).as("128 and the number of SIGTERM").isEqualTo(143);
    assertThat(named(events, "interrupted")).hasSize(1);
    JsonNode end = events.get(events.size() - 1);
    assertThat(end.get("event").asText()).isEqualTo("finished");
    int done = named(events, "done").size();
    assertThat(done).isBetween(1, REPORTS - 1);
    assertThat(end.get("leftOver").asInt()).isEqualTo(REPORTS - done);
    assertThat(named(events, "done")).allMatch(e -> e.get("verdict").asText().equals("合格"));
    assertThat(Files.readAllLines(out.resolve("results.jsonl"))).hasSize(done);
    assertThat(CommandLineRun.of("verify", out).code()).isZero();
    try (Stream<Path> left = Files.list(temp)) {
      assertThat(left).isEmpty();
    }
  }

  private static List<JsonNode> named(List<JsonNode> events, String name) {
    return events.stream().filter(e -> e.get("event").asText().equals(name)).toList();
  }

  private static Process start(Path temp, Object... words) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temp,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    Stream.of(words).map(Object::toString).forEach(command::add);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
