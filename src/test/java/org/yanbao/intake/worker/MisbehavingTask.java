package org.yanbao.intake.worker;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A task that does what its request says, as badly as it says. */
public final class MisbehavingTask implements WorkerTask {

  @Override
  public byte[] perform(byte[] request) throws Exception {
    String word = new String(request, StandardCharsets.UTF_8);
    switch (word) {
      case "hang" -> Thread.sleep(600_000);
      case "exit" -> System.exit(0);
      case "print" -> System.out.println("noise in the answers");
      case "memory" -> eat();
      case "flood" -> {
        return new byte[2_000_000];
      }
      case "throw" -> throw new IllegalStateException("broken parser");
      case "scratch" -> {
        Path file = Files.createTempFile("left", ".tmp");
        return file.toString().getBytes(StandardCharsets.UTF_8);
      }
      case "pid" -> {
        return Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
      }
      default -> {}
    }
    return request;
  }

  private static void eat() {
    List<byte[]> eaten = new ArrayList<>();
    while (eaten.size() < 1_000_000) {
      eaten.add(new byte[1_000_000]);
    }
  }
}
