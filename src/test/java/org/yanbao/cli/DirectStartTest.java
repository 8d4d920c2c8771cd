package org.yanbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The options kept for the script")
class DirectStartTest {
  @TempDir private Path folder;

  @Test
  @DisplayName("name the Java, the machine, the archive and the program, quoted as Java reads them")
  void nameEverything() throws Exception {
    Path jar = folder.resolve("验报 \"程序\"/yanbao.jar").toAbsolutePath();
    Path archive = Files.write(folder.resolve("classes-1.jsa"), new byte[] {1});
    DirectStart start = new DirectStart(folder.resolve("cache"));

    start.keep(jar, new ClassArchive(archive));

    assertThat(Files.readAllLines(start.file(jar)))
        .startsWith("# " + Launcher.machine().get(0))
        .contains("\"-XX:SharedArchiveFile=" + archive + "\"", "\"-XX:TieredStopAtLevel=1\"")
        .contains("\"" + jar.toString().replace("\"", "\\\"") + "\"")
        .endsWith("\"org.yanbao.cli.Main\"");
  }

  @Test
  @DisplayName("are written anew only when they are others")
  void writtenOnce() throws Exception {
    Path jar = folder.resolve("yanbao.jar").toAbsolutePath();
    DirectStart start = new DirectStart(folder.resolve("cache"));
    start.keep(jar, new ClassArchive(folder.resolve("classes-1.jsa")));
    FileTime past = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(start.file(jar), past);

    start.keep(jar, new ClassArchive(folder.resolve("classes-1.jsa")));
    assertThat(Files.getLastModifiedTime(start.file(jar))).isEqualTo(past);

    start.keep(jar, new ClassArchive(folder.resolve("classes-2.jsa")));
    assertThat(Files.getLastModifiedTime(start.file(jar))).isNotEqualTo(past);
  }

  @Test
  @DisplayName("are no trouble where they cannot be kept")
  void nowhereToKeep() throws Exception {
    Path file = Files.write(folder.resolve("cache"), new byte[0]);

    new DirectStart(file)
        .keep(folder.resolve("yanbao.jar"), new ClassArchive(folder.resolve("classes-1.jsa")));

    assertThat(file).isEmptyFile();
  }
}
