package org.yanbao.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The sample in the binary format of Word 97, with other words of the same length in place of its
 * own. Nothing that is at hand writes the format; what stands in it keeps its place this way.
 */
final class WordFile {
  private static final String TEXT = "WordDocument";

  private final byte[] sample;

  private WordFile(byte[] sample) {
    this.sample = sample;
  }

  /** The sample of {@code reports-in}. */
  static WordFile sample() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("reports-in"))) {
      Path file = files.filter(p -> p.toString().endsWith(".doc")).findFirst().orElseThrow();
      return new WordFile(Files.readAllBytes(file));
    }
  }

  /**
   * The file with words replaced.
   *
   * @param pairs words and those that take their place, in turns, of equal length
   */
  byte[] replacing(String... pairs) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(sample))) {
      byte[] text;
      try (DocumentInputStream in = file.createDocumentInputStream(TEXT)) {
        text = in.readAllBytes();
      }
      String before = new String(text, StandardCharsets.ISO_8859_1);
      for (int i = 0; i < pairs.length; i += 2) {
        if (pairs[i].length() != pairs[i + 1].length()) {
          throw new IllegalArgumentException(pairs[i] + " and " + pairs[i + 1]);
        }
        before = before.replace(bytes(pairs[i]), bytes(pairs[i + 1]));
      }
      file.createOrUpdateDocument(
          new ByteArrayInputStream(before.getBytes(StandardCharsets.ISO_8859_1)), TEXT);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  /** Word 97 keeps Chinese in UTF-16; its bytes as characters, so that they can be searched. */
  private static String bytes(String words) {
    return new String(words.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }
}
