package org.yanbao.publish.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.publish.Pdfa;
import org.yanbao.publish.RareNameSheet;

class RareFontTest {
  private static final int RARE = 0x20BB7;

  @TempDir Path folder;

  @Test
  void a_font_with_a_character_of_plane_2_draws_it() throws IOException {
    FontProgram font = RareFont.read(font()).orElseThrow();

    assertThat(font.glyph(RARE)).isPositive();
    assertThat(font.glyph('一')).isZero();
    assertThat(font.advance(font.glyph(RARE))).isEqualTo(1000);
  }

  @Test
  void what_is_no_usable_font_is_not_used() throws IOException {
    byte[] restricted = Files.readAllBytes(font());
    ByteBuffer.wrap(restricted).putShort(offset(restricted, "OS/2") + 8, (short) 2);

    assertThat(RareFont.read(folder.resolve("none.ttf"))).isEmpty();
    assertThat(RareFont.read(Files.writeString(folder.resolve("text.ttf"), "no font"))).isEmpty();
    assertThat(RareFont.read(Files.write(folder.resolve("restricted.ttf"), restricted))).isEmpty();
  }

  /** In a process of its own, because fonts are sought once in the life of a process. */
  @Test
  void a_rare_name_is_drawn_from_the_second_font() throws Exception {
    Path sheet = folder.resolve("sheet.pdf");
    assertThat(run(font(), sheet)).isEmpty();

    byte[] file = Files.readAllBytes(sheet);
    Pdfa.assertValid(file);
    try (PDDocument document = Loader.loadPDF(file)) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains(RareNameSheet.NAME).doesNotContain("U+20BB7", "字形说明");
    }
  }

  @Test
  void a_named_file_that_is_no_font_is_told() throws Exception {
    Path wrong = Files.writeString(folder.resolve("wrong.ttf"), "no font");

    assertThat(run(wrong, folder.resolve("sheet.pdf"))).contains("wrong.ttf", "TrueType");
  }

  private static String run(Path font, Path sheet) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dyanbao.font=" + font,
                "-cp",
                System.getProperty("java.class.path"),
                RareNameSheet.class.getName(),
                sheet.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return said;
  }

  /** A font of one character, whose drawing is that of 吉 and whose number that of 𠮷. */
  private Path font() throws IOException {
    byte[] font = FontSubset.of(Face.REGULAR.program(), new TreeSet<>(Set.of((int) '吉')));
    int map = offset(font, "cmap") + 44;
    ByteBuffer.wrap(font).putInt(map + 16, RARE).putInt(map + 20, RARE);
    return Files.write(folder.resolve("rare.ttf"), font);
  }

  private static int offset(byte[] font, String tag) {
    ByteBuffer file = ByteBuffer.wrap(font);
    for (int entry = 12; ; entry += 16) {
      if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals(tag)) {
        return file.getInt(entry + 8);
      }
    }
  }
}
