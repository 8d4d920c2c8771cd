package org.yanbao.document;

import java.io.Serializable;

/** One piece of a document's body, in reading order. */
public sealed interface Block extends Serializable permits Paragraph, Table {

  /** Where the block stands. */
  Place place();
}
