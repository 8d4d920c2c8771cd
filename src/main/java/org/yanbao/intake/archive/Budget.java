package org.yanbao.intake.archive;

/** What one submitted archive, with all archives in it, may still unpack to. */
final class Budget {

  /** Archives inside one another, the outermost counted. */
  static final int DEPTH = 3;

  /** Bytes of one member, as much as any file may have. */
  static final long MEMBER_BYTES = 256L << 20;

  /** Members of one archive: a district has some hundred agencies. */
  static final int MEMBERS_OF_ONE = 1000;

  /** Beyond this the members of a zip file are not even counted. */
  static final int COUNTED = 20_000;

  /** Bytes in which a zip file lists so many members. */
  static final long DIRECTORY_BYTES = 200L * COUNTED;

  /** Members of an archive and of all archives in it. */
  private static final int MEMBERS = 2000;

  private static final long BYTES = 4L << 30;

  /** Up to here nothing is suspicious, however well it is packed. */
  private static final long HARMLESS = 32L << 20;

  private static final int RATIO = 200;

  private int members = MEMBERS;
  private long bytes = BYTES;

  /** Takes one more member. */
  void member() throws BudgetException {
    if (--members < 0) {
      throw new BudgetException(true);
    }
  }

  /**
   * Takes bytes of a member.
   *
   * @param more bytes unpacked just now
   * @param unpacked all bytes of this member so far
   * @param packed bytes that they were packed in; 0 if the format does not tell
   */
  void unpack(long more, long unpacked, long packed) throws BudgetException {
    bytes -= more;
    if (bytes < 0) {
      throw new BudgetException(true);
    }
    if (unpacked > MEMBER_BYTES || packed > 0 && unpacked > HARMLESS && unpacked / RATIO > packed) {
      throw new BudgetException(false);
    }
  }
}
