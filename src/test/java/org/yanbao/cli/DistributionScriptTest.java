package org.yanbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The script bin/yanbao of the distribution")
class DistributionScriptTest {
  private static final Path SHELL = Path.of("/bin/sh");

  @TempDir private Path folder;
  private Path script;

  @BeforeEach
  void unpack() throws IOException {
    assumeTrue(Files.isExecutable(SHELL), "这台机器没有 /bin/sh");
    Path home = Files.createDirectories(folder.resolve("验报 程序"));
    script = Files.createDirectories(home.resolve("bin")).resolve("yanbao");
    Files.copy(Path.of("src/main/dist/bin/yanbao"), script, StandardCopyOption.COPY_ATTRIBUTES);
    writeJarThatNamesOurClasses(home.resolve("yanbao.jar"));
  }

  @Test
  @DisplayName("may be started from anywhere, through a link, out of a folder with a space")
  void startsThroughLink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("yb"), script);

    Run run = run(link, Map.of("JAVA_HOME", System.getProperty("java.home")), "--version");

    assertThat(run.code).isZero();
    assertThat(run.text).contains("0.1.0");
  }

  @Test
  @DisplayName("hands on words with blanks and the exit code of the program")
  void handsOnWordsAndCode() throws Exception {
    Run run =
        run(
            script,
            Map.of("JAVA_HOME", System.getProperty("java.home")),
            "audit",
            "没有 这个文件.docx",
            "--out",
            folder.resolve("out").toString());

    assertThat(run.code).isEqualTo(2);
    assertThat(run.text).contains("没有 这个文件.docx");
  }

  @Test
  @DisplayName("says what to install where there is no Java")
  void withoutJava() throws Exception {
    Run run = run(script, Map.of("PATH", commandsWithoutJava().toString()), "--version");

    assertThat(run.code).isEqualTo(2);
    assertThat(run.text).contains("未找到 Java", "Java 17");
  }

  @Test
  @DisplayName("refuses a Java that is too old")
  void withOldJava() throws Exception {
    Path old = Files.createDirectories(folder.resolve("jdk8/bin")).resolve("java");
    Files.writeString(old, "#!/bin/sh\necho 'openjdk version \"1.8.0_402\"' >&2\n");
    assertThat(old.toFile().setExecutable(true)).isTrue();

    Run run = run(script, Map.of("JAVA_HOME", folder.resolve("jdk8").toString()), "--version");

    assertThat(run.code).isEqualTo(2);
    assertThat(run.text).contains("Java 版本过低", "Java 17");
  }

  @Test
  @DisplayName("hands the options kept for it to the Java that they are for, and to no other")
  void usesOptionsKeptForIt() throws Exception {
    Path java = Files.createDirectories(folder.resolve("jdk17/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho 'java version \"17.0.1\"' >&2\necho \"$@\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Path jar = script.toRealPath().getParent().resolveSibling("yanbao.jar");
    Path options = new DirectStart(folder.resolve("cache/yanbao")).file(jar);
    Files.createDirectories(options.getParent());
    Map<String, String> environment =
        Map.of(
            "JAVA_HOME", folder.resolve("jdk17").toString(),
            "XDG_CACHE_HOME", folder.resolve("cache").toString(),
            "LC_ALL", "C.UTF-8");

    Files.writeString(options, "# " + java + "\n");
    assertThat(run(script, environment, "--version").text).contains("@" + options + " --version");

    Files.writeString(options, "# " + SHELL + "\n");
    assertThat(run(script, environment, "--version").text).contains("-jar " + jar + " --version");
  }

  private Path commandsWithoutJava() throws IOException {
    Path commands = Files.createDirectories(folder.resolve("commands"));
    for (String name : new String[] {"dirname", "readlink", "sed", "head"}) {
      Path found =
          Stream.of("/usr/bin", "/bin")
              .map(place -> Path.of(place, name))
              .filter(Files::isExecutable)
              .findFirst()
              .orElseThrow();
      Files.createSymbolicLink(commands.resolve(name), found);
    }
    return commands;
  }

  private static void writeJarThatNamesOurClasses(Path jar) throws IOException {
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath().toUri().toString())
            .collect(Collectors.joining(" "));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "org.yanbao.cli.Main");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream closed = new JarOutputStream(out, manifest)) {
      closed.finish();
    }
  }

  private Run run(Path command, Map<String, String> environment, String... words)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(Stream.of(SHELL.toString(), command.toString()), Stream.of(words))
                .toList());
    for (String name : List.of("JAVA_HOME", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")) {
      builder.environment().remove(name);
    }
    builder.environment().putAll(environment);
    builder.directory(folder.toFile()).redirectErrorStream(true);
    Process process = builder.start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), text);
  }

  /** How a start ended and what it printed. */
  private record Run(int code, String text) {}
}
