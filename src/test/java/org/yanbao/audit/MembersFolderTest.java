package org.yanbao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MembersFolderTest {
  @TempDir Path temporary;

  @Test
  void is_gone_with_all_that_is_in_it_when_its_run_ends() throws IOException {
    try (MembersFolder folder = MembersFolder.createIn(temporary)) {
      Files.writeString(folder.path().resolve("1-a.docx"), "报告");
      assertThat(folder.path()).isDirectory();
    }
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void removes_what_a_killed_run_has_left() throws IOException {
    Path left = Files.createDirectory(temporary.resolve("yanbao-members-1"));
    Files.writeString(left.resolve(".lock"), "");
    Files.writeString(left.resolve("1-a.docx"), "报告");

    MembersFolder.createIn(temporary).close();

    assertThat(left).doesNotExist();
  }

  @Test
  void leaves_that_of_a_run_that_is_alive() throws IOException {
    try (MembersFolder alive = MembersFolder.createIn(temporary)) {
      MembersFolder.createIn(temporary).close();

      assertThat(alive.path()).isDirectory();
    }
  }

  @Test
  void leaves_what_it_did_not_make() throws IOException {
    Path other = Files.createDirectory(temporary.resolve("yanbao-members-of-somebody"));
    Files.writeString(other.resolve("a.docx"), "报告");

    MembersFolder.createIn(temporary).close();

    assertThat(other.resolve("a.docx")).isRegularFile();
  }
}
