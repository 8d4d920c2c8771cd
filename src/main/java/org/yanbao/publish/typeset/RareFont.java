package org.yanbao.publish.typeset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A second font for rare characters that the document's typeface lacks, such as those of plane 2 of
 * GB 18030: the one that the system property {@value #PROPERTY} names, else one that the operating
 * system brings.
 */
final class RareFont {
  /** Path of a TrueType font file. */
  static final String PROPERTY = "yanbao.font";

  private static final List<String> USUAL =
      List.of(
          "C:\\Windows\\Fonts\\simsunb.ttf",
          "/usr/share/fonts/truetype/hanazono/HanaMinB.ttf",
          "/usr/share/fonts/truetype/babelstone-han/BabelStoneHan.ttf",
          "/usr/share/fonts/truetype/babelstone/BabelStoneHan.ttf");

  private static final List<String> NEEDED =
      List.of("glyf", "loca", "cmap", "head", "hhea", "hmtx", "maxp", "post", "OS/2", "name");
  private static final int RESTRICTED = 2;

  private RareFont() {}

  /**
   * The font, where there is one.
   *
   * @throws IllegalStateException when the user names a file that is no usable font
   */
  static Optional<FontProgram> find() {
    String named = System.getProperty(PROPERTY, "");
    if (!named.isEmpty()) {
      return Optional.of(
          read(Path.of(named))
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          "备用字体“" + named + "”不能使用：应是允许嵌入的 TrueType 字体（.ttf）文件。")));
    }
    return USUAL.stream()
        .map(Path::of)
        .filter(Files::isRegularFile)
        .flatMap(file -> read(file).stream())
        .findFirst();
  }

  /** A font file, unless it cannot be read, has no TrueType outlines or must not be embedded. */
  static Optional<FontProgram> read(Path file) {
    try {
      FontProgram font = new FontProgram(Files.readAllBytes(file));
      boolean isUsable = NEEDED.stream().allMatch(font::has) && font.embedding() != RESTRICTED;
      return isUsable ? Optional.of(font) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
