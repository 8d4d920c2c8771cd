package org.yanbao.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a file says, whatever its format.
 *
 * @param mediaType the media type that was recognised from the bytes, for example {@code text/html}
 * @param blocks paragraphs and tables in reading order
 * @param notes what to know before the text is trusted
 * @param properties what the file says about itself beside its body
 */
public record Document(
    String mediaType, List<Block> blocks, List<Note> notes, Properties properties)
    implements Serializable {

  public Document {
    Objects.requireNonNull(mediaType);
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    Objects.requireNonNull(properties);
  }

  /** Whether a note of that kind was taken. */
  public boolean has(Note.Kind kind) {
    return notes.stream().anyMatch(note -> note.kind() == kind);
  }

  /**
   * What a file says about itself.
   *
   * @param title declared title (HTML title or article title, document property); empty if none
   * @param published date of publication as ISO 8601 ({@code 2025-01-21}), where a web page states
   *     it; empty if none
   */
  public record Properties(String title, String published) implements Serializable {

    /** A file that says nothing about itself. */
    public static final Properties NONE = new Properties("", "");

    public Properties {
      Objects.requireNonNull(title);
      Objects.requireNonNull(published);
      if (!published.isEmpty()) {
        LocalDate.parse(published);
      }
    }

    /** The date of publication, where it is stated. */
    public Optional<LocalDate> publicationDate() {
      return published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published));
    }
  }
}
