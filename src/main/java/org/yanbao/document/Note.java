package org.yanbao.document;

import java.io.Serializable;
import java.util.Objects;

/**
 * Something about the file that whoever trusts its text must know.
 *
 * @param kind what it is
 * @param message the same in plain Chinese, with what it touches
 * @param place where; {@link Place#UNKNOWN} when it is the whole file
 */
public record Note(Kind kind, String message, Place place) implements Serializable {

  /** What a note tells. */
  public enum Kind {
    /** Part of the file is missing or could not be read: what is absent here proves nothing. */
    INCOMPLETE,
    /** A page or a table is a picture: its content is not among the blocks. */
    IMAGE,
    /** Hidden text, rows or sheets: left out or read, as the message says. */
    HIDDEN,
    /** Tracked changes: the final state was read. */
    REVISION,
    /** The characters' encoding had to be inferred. */
    ENCODING,
    /** The text comes from optical character recognition. */
    RECOGNISED,
    /** A workbook that holds tables without running text: what the text lacks proves nothing. */
    TABLES_ONLY
  }

  public Note {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(message);
    Objects.requireNonNull(place);
  }
}
