package org.yanbao.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts rule sessions: once as the program runs them, once fully compiled. */
class RuleSessionsBench {

  @Test
  void asTheProgramRunsThem() throws IOException, InterruptedException {
    run("-XX:TieredStopAtLevel=1");
  }

  @Test
  void fullyCompiled() throws IOException, InterruptedException {
    run("-XX:TieredStopAtLevel=4");
  }

  private static void run(String compiler) throws IOException, InterruptedException {
    System.out.println(compiler);
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                compiler,
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                RuleSessions.class.getName()));
    new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
