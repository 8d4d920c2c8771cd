package org.yanbao.report.likeness;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.yanbao.report.Agency;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.OrganType;

/**
 * What must be known of a report to tell which others it should be held against: about one
 * kilobyte.
 *
 * @param agency who reports
 * @param year the year that the title names; 0 where it names none
 * @param figures the figures of its tables
 * @param overview wording of section one, 总体情况
 * @param problems wording of section five, 存在的主要问题及改进情况
 */
public record ReportDigest(
    Agency agency, int year, Figures figures, Signature overview, Signature problems) {
  /** Numbers of the sections whose wording is compared. */
  public static final int OVERVIEW = 1;

  /** See {@link #OVERVIEW}. */
  public static final int PROBLEMS = 5;

  private static final int LONGEST_NAME = 200;

  public ReportDigest {
    Objects.requireNonNull(agency);
    Objects.requireNonNull(figures);
    Objects.requireNonNull(overview);
    Objects.requireNonNull(problems);
  }

  /** The digest of a report. */
  public static ReportDigest of(AnnualReport report) {
    return new ReportDigest(
        report.agency(),
        report.year(),
        Figures.of(report),
        Signature.of(Wording.of(report, OVERVIEW)),
        Signature.of(Wording.of(report, PROBLEMS)));
  }

  /** The digest without the signatures, nine tenths of its size. */
  public ReportDigest withoutWording() {
    return new ReportDigest(agency, year, figures, Signature.NONE, Signature.NONE);
  }

  /** The digest as bytes. */
  public byte[] bytes() {
    String name = agency.name();
    byte[] letters =
        name.substring(0, Math.min(name.length(), LONGEST_NAME)).getBytes(StandardCharsets.UTF_8);
    ByteBuffer buffer =
        ByteBuffer.allocate(2 + letters.length + 1 + 2 + Figures.BYTES + 2 * Signature.BYTES);
    buffer.putShort((short) letters.length).put(letters);
    buffer.put((byte) agency.type().ordinal()).putShort((short) year);
    figures.write(buffer);
    overview.write(buffer);
    problems.write(buffer);
    return buffer.array();
  }

  /**
   * The digest that was written.
   *
   * @throws IllegalArgumentException when the bytes are none
   */
  public static ReportDigest read(byte[] bytes) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      byte[] letters = new byte[buffer.getShort()];
      buffer.get(letters);
      OrganType type = OrganType.values()[buffer.get()];
      return new ReportDigest(
          new Agency(new String(letters, StandardCharsets.UTF_8), type),
          buffer.getShort(),
          Figures.read(buffer),
          Signature.read(buffer),
          Signature.read(buffer));
    } catch (java.nio.BufferUnderflowException
        | IndexOutOfBoundsException
        | NegativeArraySizeException e) {
      throw new IllegalArgumentException("no digest of a report", e);
    }
  }

  /** The signature of a section that is compared. */
  public Signature signature(int section) {
    return section == OVERVIEW ? overview : problems;
  }
}
