package org.yanbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.publish.sign.SigningException;
import org.yanbao.publish.sign.SigningKey;
import org.yanbao.publish.sign.TrustCentre;
import picocli.CommandLine;

@DisplayName("The password of the key")
class PasswordSecrecyTest {
  private static final Path SAMPLE = Path.of("reports-in/临岚市水务局2024年政府信息公开工作年度报告.docx");
  private static final String VARIABLE = "OFFICE_SECRET";
  private static final String WORD = new String(TrustCentre.PASSWORD);

  @TempDir private Path folder;

  @Test
  @DisplayName("is taken by no option of any command")
  void noOption() {
    TreeSet<String> options = new TreeSet<>();
    collect(Yanbao.commandLine(new String[0]), options);

    assertThat(options).hasSizeGreaterThan(20).contains("--keystore");
    assertThat(options.stream().filter(name -> name.matches("(?i).*(pass|pin|secret).*")))
        .containsExactly("--password-env", "--password-file");
  }

  private static void collect(CommandLine command, TreeSet<String> options) {
    command.getCommandSpec().options().forEach(option -> options.addAll(List.of(option.names())));
    command.getSubcommands().values().forEach(below -> collect(below, options));
  }

  @Test
  @DisplayName("is not repeated where somebody writes it into the command")
  void notRepeated() {
    for (String option :
        List.of("--password", "--pin", "-pass", "--storepass", "--keystore-pass")) {
      CommandLineRun joined = CommandLineRun.of("audit", option + "=" + WORD);
      assertThat(joined.code()).isEqualTo(2);
      assertThat(joined.out() + joined.err()).contains("口令不能写在命令里").doesNotContain(WORD);
    }
    CommandLineRun apart = CommandLineRun.of("audit", "--password", WORD);
    assertThat(apart.out() + apart.err()).contains("口令不能写在命令里").doesNotContain(WORD);
  }

  @Test
  @DisplayName("stands in no exception, nor in what caused it")
  void noException() throws IOException {
    Path damaged = Files.writeString(folder.resolve("damaged.p12"), "no keystore");
    try (TrustCentre centre = TrustCentre.open()) {
      Path store = TrustCentre.keystore(centre.signer(), folder.resolve("key.p12"));
      String wrong = WORD + "-wrong";
      for (Path file : List.of(damaged, store, folder.resolve("none.p12"))) {
        String said = "";
        try {
          SigningKey.fromPkcs12(file, Optional.empty(), wrong.toCharArray());
        } catch (SigningException e) {
          for (Throwable one = e; one != null; one = one.getCause()) {
            said += one + "\n";
          }
        }
        assertThat(said).isNotEmpty().doesNotContain(WORD);
      }
    }
  }

  @Test
  @DisplayName(
      "is in no command of any process, in no worker, on no screen and in no file of a run")
  void nowhere() throws Exception {
    assumeThat(Path.of("/proc/self/environ")).as("no list of processes in files here").exists();
    try (TrustCentre centre = TrustCentre.open()) {
      Path store = TrustCentre.keystore(centre.signer(), folder.resolve("key.p12"));
      Path out = folder.resolve("out");
      Map<Long, String> commands = new HashMap<>();
      Map<Long, String> workers = new HashMap<>();
      String said = run(commands, workers, "audit", SAMPLE, "--out", out, "--keystore", store);

      assertThat(said).contains("归档清单校验值").doesNotContain(WORD);
      assertThat(commands).hasSizeGreaterThan(1);
      assertThat(commands.values()).noneMatch(command -> command.contains(WORD));
      assertThat(workers).isNotEmpty();
      assertThat(workers.values()).noneMatch(environment -> environment.contains(WORD));
      List<Path> files;
      try (Stream<Path> walk = Files.walk(folder)) {
        files = walk.filter(Files::isRegularFile).toList();
      }
      assertThat(files).hasSizeGreaterThan(5);
      for (Path file : files) {
        byte[] content = Files.readAllBytes(file);
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)) {
          assertThat(text(content))
              .as(file.toString())
              .doesNotContain(text(WORD.getBytes(charset)));
        }
      }
    }
  }

  /** Runs the program in a process of its own and looks at all processes that it starts. */
  private String run(Map<Long, String> commands, Map<Long, String> workers, Object... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.yanbao.cli.Main"));
    Stream.of(words).map(Object::toString).forEach(command::add);
    command.addAll(List.of("--password-env", VARIABLE));
    Path said = folder.resolve("screen.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().put(VARIABLE, WORD);
    builder.environment().put("YANBAO_TRACE", "1");
    Process process = builder.start();
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      Stream.concat(Stream.of(process.toHandle()), process.descendants())
          .forEach(one -> look(one.pid(), commands, workers));
    }
    return Files.readString(said);
  }

  private static void look(long pid, Map<Long, String> commands, Map<Long, String> workers) {
    try {
      String command = text(Files.readAllBytes(Path.of("/proc/" + pid + "/cmdline")));
      commands.put(pid, command);
      if (command.contains("WorkerMain")) {
        workers.put(pid, text(Files.readAllBytes(Path.of("/proc/" + pid + "/environ"))));
      }
    } catch (IOException e) {
      // It has ended meanwhile.
      return;
    }
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.ISO_8859_1);
  }
}
