package org.yanbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class CorpusTest {

  @Test
  void the_corpus_where_there_is_one_holds_its_manifest() {
    assertThat(Files.isRegularFile(Corpus.require().resolve("MANIFEST.json"))).isTrue();
  }
}
