package org.yanbao.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  @Test
  void replaces_what_a_killed_run_has_left_half_written() throws IOException {
    Path target = folder.resolve("findings-甲局-2024.json");
    byte[] name = target.getFileName().toString().getBytes(StandardCharsets.UTF_8);
    Path half = folder.resolve("." + UUID.nameUUIDFromBytes(name) + ".tmp");
    Files.writeString(half, "{\"schema\":");

    WholeFile.write(target, "{}\n".getBytes(StandardCharsets.UTF_8));

    assertThat(target).hasContent("{}\n");
    assertThat(half).doesNotExist();
  }
}
