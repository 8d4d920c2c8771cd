package org.yanbao.intake.ocr;

import java.time.Duration;
import java.util.Objects;

/**
 * How scanned pages are read. That they are read at all is for the user to say: what is found must
 * not hang on what happens to be installed.
 *
 * @param program the Tesseract program: a path, or a name that is looked for on the PATH
 * @param timePerPage what Tesseract may take for a page, in wall-clock time
 * @param mostPages scanned pages of one file that are read; the rest stays pictures
 */
public record OcrSettings(String program, Duration timePerPage, int mostPages) {

  /** The program on the PATH, 40 seconds a page, 60 pages a file. */
  public static final OcrSettings STANDARD =
      new OcrSettings("tesseract", Duration.ofSeconds(40), 60);

  public OcrSettings {
    Objects.requireNonNull(timePerPage);
    if (program.isBlank() || mostPages < 1 || timePerPage.isNegative() || timePerPage.isZero()) {
      throw new IllegalArgumentException("program, time and pages are needed");
    }
  }

  /** The same with the program at a path. */
  public OcrSettings withProgram(String path) {
    return new OcrSettings(path, timePerPage, mostPages);
  }
}
