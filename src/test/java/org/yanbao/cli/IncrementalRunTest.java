package org.yanbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.FolderCopy;

@DisplayName("A run over files of which only some have changed")
class IncrementalRunTest {
  @TempDir private Path folder;

  private List<Path> samples;
  private Path in;
  private Path out;

  @BeforeEach
  void auditsSome() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("reports-in"))) {
      samples = files.sorted().toList();
    }
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
    submit(0, "甲");
    submit(1, "乙");
    submit(2, "丙");
    assertThat(CommandLineRun.of("audit", in, "--out", out).code()).isZero();
  }

  @Test
  @DisplayName("leaves what a run over all of them leaves in an empty folder")
  void equalsAFullRun() throws IOException {
    submit(3, "丁");
    submit(4, "丙");
    submit(0, "戊");
    Files.delete(in.resolve("乙" + ending(1)));

    assertThat(CommandLineRun.of("audit", in, "--out", out).code()).isZero();

    assertThat(ledger(out)).isEqualTo(ledger(fullRun("full")));
    assertThat(CommandLineRun.of("verify", out).code()).isZero();
    assertThat(out.resolve(".yanbao.last-results")).doesNotExist();
  }

  @Test
  @DisplayName("does not believe a ledger that somebody has edited")
  void mistrustsAnEditedLedger() throws IOException {
    Path ledger = out.resolve("results.jsonl");
    Files.writeString(ledger, Files.readString(ledger).replace("需整改", "合格"));
    submit(3, "丁");

    assertThat(CommandLineRun.of("audit", in, "--out", out).code()).isZero();

    assertThat(ledger(out)).isEqualTo(ledger(fullRun("full")));
  }

  @Test
  @DisplayName("draws a sheet again that is gone")
  void drawsWhatIsGone() throws IOException {
    for (Path sheet : papers(".pdf")) {
      Files.delete(sheet);
    }
    for (Path record : papers(".json")) {
      Files.delete(record);
    }
    submit(3, "丁");

    assertThat(CommandLineRun.of("audit", in, "--out", out).code()).isZero();

    for (String line : ledger(out)) {
      String pdf = line.replaceAll(".*\"pdf\":\"([^\"]+)\".*", "$1");
      assertThat(out.resolve(pdf)).isRegularFile();
    }
  }

  @Test
  @DisplayName("says the same after the rules were changed and changed back")
  void followsTheRules() throws IOException {
    Path rules = folder.resolve("rules");
    FolderCopy.of(Path.of("rules"), rules);
    Path edited = rules.resolve("text.drl");
    String before = Files.readString(edited);
    Path other = folder.resolve("other");
    assertThat(audit(rules, other)).isZero();
    List<String> first = ledger(other);

    Files.writeString(edited, before + "\n// 改动\n");
    assertThat(audit(rules, other)).isZero();
    assertThat(ledger(other)).isNotEqualTo(first);
    Files.writeString(edited, before);
    submit(3, "丁");
    assertThat(audit(rules, other)).isZero();

    assertThat(ledger(other)).containsAll(first).hasSize(first.size() + 1);
  }

  private int audit(Path rules, Path output) {
    return CommandLineRun.of("audit", in, "--rules", rules, "--out", output).code();
  }

  private void submit(int sample, String name) throws IOException {
    Files.copy(
        samples.get(sample),
        in.resolve(name + ending(sample)),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private String ending(int sample) {
    String name = samples.get(sample).getFileName().toString();
    return name.substring(name.lastIndexOf('.'));
  }

  private Path fullRun(String name) {
    Path full = folder.resolve(name);
    assertThat(CommandLineRun.of("audit", in, "--out", full).code()).isZero();
    return full;
  }

  private List<Path> papers(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files.filter(file -> file.getFileName().toString().endsWith(ending)).toList();
    }
  }

  private static List<String> ledger(Path archive) throws IOException {
    return Files.readAllLines(archive.resolve("results.jsonl")).stream().sorted().toList();
  }
}
