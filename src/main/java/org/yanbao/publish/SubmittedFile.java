package org.yanbao.publish;

import java.util.Objects;

/**
 * The file that was audited.
 *
 * @param file its path as given; a member of an archive is {@code outer.zip!path/inner.docx}
 * @param sha256 SHA-256 of its bytes, lower-case hexadecimal; empty if it could not be read
 * @param mediaType media type recognised from the bytes; empty if none
 * @param bytes its length in bytes
 */
public record SubmittedFile(String file, String sha256, String mediaType, long bytes) {
  public SubmittedFile {
    Objects.requireNonNull(file);
    Objects.requireNonNull(sha256);
    Objects.requireNonNull(mediaType);
  }

  /** The name without its folders. */
  public String name() {
    int end = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
    return file.substring(Math.max(end, file.lastIndexOf('!')) + 1);
  }

  /**
   * The file as a paper names it: where it lay on the auditor's own machine is no business of its
   * reader.
   */
  public String shown() {
    int archive = file.indexOf('!');
    String outer = archive < 0 ? file : file.substring(0, archive);
    boolean absolute =
        outer.startsWith("/") || outer.startsWith("\\\\") || outer.matches("[A-Za-z]:[/\\\\].*");
    int end = Math.max(outer.lastIndexOf('/'), outer.lastIndexOf('\\'));
    return absolute ? file.substring(end + 1) : file;
  }
}
