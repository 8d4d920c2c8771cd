package org.yanbao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SubmissionsTest {
  @TempDir Path folder;

  private final List<String> files = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  @Test
  @Timeout(60)
  void a_pipe_is_refused_and_never_opened() throws Exception {
    Path pipe = folder.resolve("pipe.txt");
    assumeTrue(makePipe(pipe), "named pipes cannot be made here");

    walk(pipe);

    assertThat(files).isEmpty();
    assertThat(refused).singleElement().asString().contains("不是一个普通文件");
  }

  @Test
  void a_link_to_a_folder_is_refused() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder);

    walk(link);

    assertThat(refused).singleElement().asString().contains("这是一个链接");
  }

  @Test
  void a_file_is_handed_on() throws Exception {
    walk(Files.writeString(folder.resolve("a.txt"), "年度报告"));

    assertThat(files).containsExactly("a.txt");
  }

  private void walk(Path path) throws IOException {
    try (Submissions submissions = new Submissions()) {
      submissions.each(
          List.of(new InputFile(path, path.getFileName().toString())),
          new Submissions.Taker() {
            @Override
            public void file(InputFile input) {
              files.add(input.name());
            }

            @Override
            public void unreadable(String name, String reason) {
              refused.add(reason);
            }
          });
    }
  }

  private static boolean makePipe(Path pipe) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
