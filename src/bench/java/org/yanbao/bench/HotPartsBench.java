package org.yanbao.bench;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures the hot parts with JMH: once as the program runs them, once fully compiled. */
class HotPartsBench {

  @Test
  void asTheProgramRunsThem() throws RunnerException {
    run("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");
  }

  @Test
  void fullyCompiled() throws RunnerException {
    run("-XX:+UseSerialGC", "-Xmx512m");
  }

  private static void run(String... machine) throws RunnerException {
    new Runner(
            new OptionsBuilder()
                .include(HotParts.class.getName())
                .forks(1)
                .warmupIterations(3)
                .measurementIterations(5)
                .warmupTime(TimeValue.seconds(3))
                .measurementTime(TimeValue.seconds(3))
                .jvmArgs(machine)
                .jvmArgsAppend("-Dfile.encoding=UTF-8")
                .build())
        .run();
  }
}
