package org.yanbao.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds {@code reports-in} to its sources. With {@code -Dyanbao.samples=write} the files are
 * written first; those that an office program converts are written to {@code target/samples} as
 * {@code .docx} for it.
 */
class SampleFilesTest {

  private static final Path FOLDER = Path.of("reports-in");
  private static final long LIMIT = 60_000;

  static Stream<Sample> samples() {
    return Samples.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void a_sample_is_what_its_source_gives(Sample sample) throws IOException {
    byte[] fresh = sample.writer().write(sample.draft());
    if ("write".equals(System.getProperty("yanbao.samples"))) {
      write(sample, fresh);
    }
    assumeTrue(!sample.isConverted(), "an office program made this file");

    byte[] kept = Files.readAllBytes(FOLDER.resolve(sample.file()));

    assertThat(content(kept)).isEqualTo(content(fresh));
  }

  @Test
  void the_folder_holds_the_samples_and_nothing_else_and_all_are_small() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> all = files.toList();

      assertThat(all)
          .extracting(path -> path.getFileName().toString())
          .containsExactlyInAnyOrderElementsOf(samples().map(Sample::file).toList());
      assertThat(all).allSatisfy(path -> assertThat(Files.size(path)).isLessThan(LIMIT));
    }
  }

  private static void write(Sample sample, byte[] bytes) throws IOException {
    Path folder = sample.isConverted() ? Path.of("target", "samples") : FOLDER;
    Files.createDirectories(folder);
    String name = sample.isConverted() ? sample.file().replaceAll("\\w+$", "docx") : sample.file();
    Files.write(folder.resolve(name), bytes);
  }

  /** The text of a plain file, the body of a zipped one: times in it differ from run to run. */
  private static String content(byte[] bytes) throws IOException {
    if (bytes[0] != 'P' || bytes[1] != 'K') {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml") || entry.getName().equals("content.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("no body in the file");
  }
}
