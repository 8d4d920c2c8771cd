package org.yanbao.samples;

/** Makes a file of a draft. */
public interface DraftWriter {

  /** The bytes of the file. */
  byte[] write(Draft draft);
}
