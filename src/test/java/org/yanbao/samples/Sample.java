package org.yanbao.samples;

import java.util.Set;

/**
 * A file of {@code reports-in}.
 *
 * @param file its name
 * @param draft what it says
 * @param writer what makes its bytes; for {@code .doc} and {@code .wps} the Word file that an
 *     office program converts
 * @param expected ids of the rules that find something in it, hints included
 */
public record Sample(String file, Draft draft, DraftWriter writer, Set<String> expected) {

  /** Whether an office program made the file from what the writer gives. */
  public boolean isConverted() {
    return file.endsWith(".doc") || file.endsWith(".wps");
  }

  @Override
  public String toString() {
    return file;
  }
}
