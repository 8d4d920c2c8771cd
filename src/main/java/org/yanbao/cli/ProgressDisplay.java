package org.yanbao.cli;

/** Where the course of a run is shown. */
interface ProgressDisplay extends AutoCloseable {

  /** Makes room for lines that are to stay. */
  void clear();

  /** A report was done. */
  void step(String file);

  /** A line that is to stay. */
  void say(String line);

  /** Nothing more is shown. */
  @Override
  void close();
}
