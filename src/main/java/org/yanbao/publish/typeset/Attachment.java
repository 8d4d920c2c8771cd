package org.yanbao.publish.typeset;

import java.util.Objects;

/**
 * A file that travels inside the PDF (associated file of PDF/A-3).
 *
 * @param name file name, ASCII only: older viewers show nothing else rightly
 * @param description what it is, in Chinese
 * @param mediaType its media type
 * @param relation what it is to the document
 * @param bytes its content; neither copied nor changed
 */
public record Attachment(
    String name, String description, String mediaType, Relation relation, byte[] bytes) {

  /** What an associated file is to the document (ISO 19005-3, annex E). */
  public enum Relation {
    /** What the document was made from. */
    SOURCE("Source"),
    /** The data that the document shows. */
    DATA("Data"),
    /** Something that helps to understand it. */
    SUPPLEMENT("Supplement");

    private final String key;

    Relation(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  public Attachment {
    Objects.requireNonNull(description);
    Objects.requireNonNull(relation);
    Objects.requireNonNull(bytes);
    if (!name.matches("[\\x21-\\x7E]([\\x20-\\x7E]*[\\x21-\\x7E])?")) {
      throw new IllegalArgumentException("附件名只能用 ASCII 字符：" + name);
    }
    if (!mediaType.matches("[\\w.+-]+/[\\w.+-]+")) {
      throw new IllegalArgumentException("附件的媒体类型不成形：" + mediaType);
    }
  }
}
