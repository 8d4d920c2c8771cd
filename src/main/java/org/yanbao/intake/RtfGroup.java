package org.yanbao.intake;

/** What holds inside a group; a group begins with what holds around it. */
final class RtfGroup {

  /** What becomes of text. */
  enum Destination {
    BODY,
    FONTS,
    INSTRUCTION,
    TITLE,
    FOOTNOTE,
    SKIPPED
  }

  Destination destination = Destination.BODY;
  boolean hidden;
  boolean deleted;
  boolean listNumber;
  boolean nestedRow;
  boolean field;
  boolean contents;

  /** Bytes that stand in for a Unicode character. */
  int fallback = 1;

  int font = -1;

  /** Whether nothing but an opening brace or {@code \*} was read in it. */
  boolean fresh = true;

  /** Whether {@code \*} was read: a destination that is not known is passed over. */
  boolean optional;

  RtfGroup inner() {
    RtfGroup inner = new RtfGroup();
    inner.destination = destination;
    inner.hidden = hidden;
    inner.deleted = deleted;
    inner.nestedRow = nestedRow;
    inner.contents = contents;
    inner.fallback = fallback;
    inner.font = font;
    return inner;
  }

  /** Sets the character properties back. */
  void plain() {
    hidden = false;
    deleted = false;
  }
}
