package org.yanbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The archive of classes")
class ClassArchiveTest {
  @TempDir private Path folder;

  @Test
  @DisplayName("is another one once the program has changed")
  void followsTheProgram() throws Exception {
    Path jar = Files.write(folder.resolve("yanbao.jar"), new byte[] {1});
    Path before = ClassArchive.of(jar.toString(), folder).orElseThrow().file();
    Files.setLastModifiedTime(jar, FileTime.from(Instant.EPOCH));

    assertThat(ClassArchive.of(jar.toString(), folder).orElseThrow().file()).isNotEqualTo(before);
  }

  @Test
  @DisplayName("is left out where classes come from folders or from several files")
  void needsOneJar() throws Exception {
    Path jar = Files.write(folder.resolve("yanbao.jar"), new byte[] {1});

    assertThat(ClassArchive.of(folder.toString(), folder)).isEmpty();
    assertThat(ClassArchive.of(jar + File.pathSeparator + jar, folder)).isEmpty();
    assertThat(ClassArchive.of(folder.resolve("none.jar").toString(), folder)).isEmpty();
  }

  @Test
  @DisplayName("is settled as impossible where the rehearsal fails, and not tried again")
  void failsOnce() throws Exception {
    ClassArchive archive = new ClassArchive(folder.resolve("classes-1.jsa"));

    archive.make(folder.resolve("no-such-rules"));

    assertThat(archive.isSettled()).isTrue();
    assertThat(archive.file()).isEmptyFile();
  }

  @Test
  @DisplayName("takes the place of what killed makers left and of the oldest others")
  void makesRoom() throws Exception {
    for (int age = 1; age <= 4; age++) {
      Path other = Files.write(folder.resolve("classes-old" + age + ".jsa"), new byte[] {1});
      Files.setLastModifiedTime(other, FileTime.from(Instant.now().minusSeconds(age)));
    }
    Files.write(folder.resolve("classes-1.jsa.4711"), new byte[] {1});

    new ClassArchive(folder.resolve("classes-1.jsa")).make(folder.resolve("no-such-rules"));

    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("classes-1.jsa", "classes-old1.jsa", "classes-old2.jsa");
  }

  @Test
  @DisplayName("is not made where its folder does not exist")
  void needsItsFolder() {
    assertThat(new ClassArchive(folder.resolve("none/classes-1.jsa")).isPossible()).isFalse();
  }
}
