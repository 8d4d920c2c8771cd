package org.yanbao.rules.together;

import java.util.Comparator;
import java.util.Objects;
import org.yanbao.report.likeness.ReportDigest;

/**
 * A report among those of a run.
 *
 * @param id what its facts are found by: SHA-256 of its bytes
 * @param file name of its file as given
 * @param digest its digest
 */
public record Member(String id, String file, ReportDigest digest) {
  /** An order that does not hang on the order of the files. */
  static final Comparator<Member> ORDER =
      Comparator.<Member>comparingInt(member -> member.digest().year())
          .thenComparing(Member::agency)
          .thenComparing(Member::id)
          .thenComparing(Member::file);

  public Member {
    Objects.requireNonNull(id);
    Objects.requireNonNull(file);
    Objects.requireNonNull(digest);
  }

  /** The report when it was found out whose wording is alike. */
  Member withoutWording() {
    return new Member(id, file, digest.withoutWording());
  }

  /** Name of the agency; empty if unknown. */
  public String agency() {
    return digest.agency().name();
  }

  /** The reported year; 0 if unknown. */
  public int year() {
    return digest.year();
  }
}
