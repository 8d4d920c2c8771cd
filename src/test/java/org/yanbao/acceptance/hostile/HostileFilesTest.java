package org.yanbao.acceptance.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.Corpus;
import org.yanbao.rules.CacheFolder;

@DisplayName("Files made to do harm")
class HostileFilesTest {
  private static final Path REPORT = Path.of("reports-in/临岚市水务局2024年政府信息公开工作年度报告.docx");
  private static final long SPARSE_BYTES = 200L << 20;

  @TempDir private Path all;

  @Test
  @DisplayName("cost a line with a reason each, and the good report beside them is audited")
  @Timeout(value = 8, unit = TimeUnit.MINUTES)
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and pipes need rights of their own")
  void eachHasItsLine() throws Exception {
    Path in = Files.createDirectories(all.resolve("deep/in"));
    Path out = all.resolve("deep/out");
    Path secret = Files.createDirectories(all.resolve("elsewhere")).resolve("secret.docx");
    Files.copy(REPORT, secret);
    Files.copy(REPORT, in.resolve("good.docx"));
    boolean gbk = HostileNames.copyUnderGbkName(REPORT, in);
    HostileFolder folder = new HostileFolder(in);
    try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String host = "http://127.0.0.1:" + listener.getLocalPort();
      HostileMarkup.writeTo(folder, host);
      HostileOffice.writeTo(folder, host);
      HostilePages.writeTo(folder);
      HostileArchives.writeTo(folder);
      HostileNames.writeTo(folder, secret);
      makeSparse(in.resolve("huge.docx"));
      Map<String, String> before = listing();

      int code = audit(in, out);

      assertThat(code).as(log()).isEqualTo(5);
      assertNoConnection(listener);
      assertThat(listing()).isEqualTo(before);
    }
    Map<String, JsonNode> lines = lines(in, out);
    assertThat(lines.get("good.docx").get("verdict").asText()).isEqualTo("合格");
    if (gbk) {
      assertThat(lines.get("年报.docx").get("verdict").asText()).isEqualTo("合格");
    }
    assertThat(lines.keySet()).containsAll(folder.reasons().keySet());
    SoftAssertions each = new SoftAssertions();
    folder.reasons().forEach((name, words) -> check(each, lines.get(name), words));
    each.assertAll();
    assertThat(lines).hasSize(folder.reasons().size() + (gbk ? 2 : 1));
    assertThat(all.resolve("tmp")).isEmptyDirectory();
    assertNoFormula(out.resolve("summary.xlsx"));
  }

  @Test
  @DisplayName("of the corpus end in a verdict or a reason each")
  @Timeout(value = 8, unit = TimeUnit.MINUTES)
  void theCorpusToo() throws Exception {
    Path in = Corpus.require().resolve("hostile");
    Path out = all.resolve("out");

    int code = audit(in, out);

    assertThat(code).as(log()).isEqualTo(5);
    SoftAssertions each = new SoftAssertions();
    Map<String, JsonNode> lines = lines(in, out);
    lines.values().stream()
        .filter(line -> line.get("verdict").asText().equals("无法评定"))
        .forEach(line -> check(each, line, ""));
    each.assertAll();
    try (Stream<Path> files = Files.list(in)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .allMatch(file -> lines.keySet().stream().anyMatch(line -> line.startsWith(file)));
    }
    assertThat(all.resolve("tmp")).isEmptyDirectory();
  }

  private static void check(SoftAssertions each, JsonNode line, String words) {
    each.assertThat(line.get("reason").asText())
        .as(line.get("input").get("file").asText())
        .contains(words)
        .matches("(?s).*[\\u4e00-\\u9fff].*。")
        .doesNotContain("Exception", "Error")
        .doesNotContain("仍未完成");
  }

  /** The whole program, as a user starts it, in a heap that a small machine has. */
  private int audit(Path in, Path out) throws IOException, InterruptedException {
    Path temporary = Files.createDirectories(all.resolve("tmp"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temporary,
                "-Duser.home=" + Files.createDirectories(all.resolve("home")),
                "-Dyanbao.cache=" + CacheFolder.ofUser().toAbsolutePath(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "org.yanbao.cli.Main",
                "audit",
                in.toString(),
                "--out",
                out.toString())
            .redirectErrorStream(true)
            .redirectOutput(all.resolve("log.txt").toFile())
            .start();
    return process.waitFor();
  }

  private String log() throws IOException {
    return Files.readString(all.resolve("log.txt"));
  }

  private static void makeSparse(Path file) throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(SPARSE_BYTES);
    }
  }

  /** What lies anywhere but where the program may write. */
  private Map<String, String> listing() throws IOException {
    Map<String, String> listing = new TreeMap<>();
    try (Stream<Path> files = Files.walk(all)) {
      for (Path file : files.toList()) {
        String name = all.relativize(file).toString();
        boolean own =
            name.isEmpty() || name.matches("(?s)(tmp|home|log\\.txt|deep/out)(/.*)?|deep");
        if (!own) {
          listing.put(name, Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toString());
        }
      }
    }
    return listing;
  }

  private static void assertNoConnection(ServerSocket listener) throws IOException {
    listener.setSoTimeout(200);
    try {
      listener.accept().close();
    } catch (SocketTimeoutException e) {
      return;
    }
    throw new AssertionError("something was fetched");
  }

  private static Map<String, JsonNode> lines(Path in, Path out) throws IOException {
    Map<String, JsonNode> lines = new LinkedHashMap<>();
    for (String text : Files.readAllLines(out.resolve("results.jsonl"))) {
      JsonNode line = new ObjectMapper().readTree(text);
      String file = line.get("input").get("file").asText();
      assertThat(lines.put(file.substring(in.toString().length() + 1), line)).isNull();
    }
    return lines;
  }

  private static void assertNoFormula(Path summary) throws IOException {
    try (ZipFile zip = new ZipFile(summary.toFile())) {
      for (ZipEntry part : zip.stream().filter(e -> e.getName().contains("sheets/")).toList()) {
        assertThat(new String(zip.getInputStream(part).readAllBytes()))
            .doesNotContain("<f>", "<f ");
      }
    }
  }
}
