package org.yanbao.sweep;

import java.util.stream.Stream;

/** Everything that is planted in one report. */
final class Plants {
  private Plants() {}

  /** All defects and traps that this report can take. */
  static Stream<Plant> of(Base base) {
    return Stream.of(
            new SectionPlants(base).all(),
            new FormPlants(base).all(),
            new CountPlants(base).all(),
            new WordPlants(base).all())
        .flatMap(s -> s);
  }
}
