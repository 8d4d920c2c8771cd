package org.yanbao.intake;

import java.io.IOException;
import java.util.Set;
import org.yanbao.document.Document;

/**
 * Reads one family of formats. Implementations hold no state between files and are safe to share
 * between threads.
 */
interface FormatReader {

  /** The media types this reader takes. */
  Set<String> mediaTypes();

  /**
   * Reads a file of one of those types.
   *
   * @throws UnreadableException if the reason is known
   * @throws IOException if the bytes do not make sense: the file counts as damaged
   */
  Document read(SourceFile source) throws IOException, UnreadableException;
}
