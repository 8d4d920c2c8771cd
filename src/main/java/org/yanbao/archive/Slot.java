package org.yanbao.archive;

import java.util.Objects;
import java.util.Optional;
import org.yanbao.publish.EarlierSheet;

/**
 * The place of one record in the output folder: two files beside each other.
 *
 * @param stem path relative to the output folder, forward slashes, without ending, for example
 *     {@code 2024/青原市测试局/findings-青原市测试局-2024-v2}
 * @param isKept whether the files of a record that says the same are there already; then nothing is
 *     written anew
 * @param earlier the version before this one, where an earlier run left one
 * @param content hash of what the record says
 */
public record Slot(String stem, boolean isKept, Optional<EarlierSheet> earlier, String content) {
  /** Begins the name of a findings PDF. */
  static final String SHEET = "findings-";

  /** Begins the name of a letter. */
  private static final String NOTICE = "rectification-";

  public Slot {
    Objects.requireNonNull(stem);
    Objects.requireNonNull(earlier);
    Objects.requireNonNull(content);
  }

  /** The slot whose files an earlier run has left, by the name of its PDF. */
  static Slot kept(String pdf, String content) {
    String stem = pdf.substring(0, pdf.length() - ".pdf".length());
    return new Slot(stem, true, Optional.empty(), content);
  }

  /** Path of the findings PDF, relative to the output folder. */
  public String pdf() {
    return stem + ".pdf";
  }

  /** Path of the letter that asks to mend the report, relative to the output folder. */
  public String notice() {
    return noticeOf(pdf());
  }

  /** Path of the letter that goes with a findings PDF. */
  public static String noticeOf(String pdf) {
    int name = pdf.lastIndexOf('/') + 1;
    return pdf.substring(0, name) + NOTICE + pdf.substring(name + SHEET.length());
  }

  /** The json that a sheet or a letter carries, by the name of the PDF. */
  static String jsonOf(String pdf) {
    String name = pdf.substring(0, pdf.length() - ".pdf".length()) + ".json";
    return name.startsWith(NOTICE) ? SHEET + name.substring(NOTICE.length()) : name;
  }

  /** Path of the same findings as json, relative to the output folder. */
  public String json() {
    return stem + ".json";
  }
}
