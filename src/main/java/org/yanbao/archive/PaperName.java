package org.yanbao.archive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a paper in an archive, {@code 2024/甲局/findings-甲局-2024-v2-renewed1.pdf}, taken apart.
 *
 * @param folder the folder with its closing slash
 * @param kind what kind of paper it is, {@code findings} or {@code rectification}
 * @param subject agency and year
 * @param version 1 where the name has none
 * @param rest what follows the version, the ending included
 */
record PaperName(String folder, String kind, String subject, int version, String rest) {
  private static final Pattern NAME =
      Pattern.compile(
          "(.+/)(findings|rectification)-(.+?)(?:-v(\\d{1,6}))?((?:-renewed\\d{1,4})?\\.(?:pdf|json))");

  /** The parts of a name; empty where it is no paper's. */
  static Optional<PaperName> of(String name) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int version = matcher.group(4) == null ? 1 : Integer.parseInt(matcher.group(4));
    return Optional.of(
        new PaperName(
            matcher.group(1), matcher.group(2), matcher.group(3), version, matcher.group(5)));
  }

  /** What the papers of one agency and year have in common. */
  String series() {
    return folder + subject;
  }

  /** The same paper under another version. */
  PaperName as(int other) {
    return new PaperName(folder, kind, subject, other, rest);
  }

  /** The record that such a version has. */
  PaperName json() {
    return new PaperName(folder, "findings", subject, version, ".json");
  }

  @Override
  public String toString() {
    return folder + kind + "-" + subject + (version == 1 ? "" : "-v" + version) + rest;
  }
}
