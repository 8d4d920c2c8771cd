package org.yanbao.report;

import java.io.Serializable;
import org.yanbao.document.Place;

/** A fact that stands somewhere in the file; lets its users name the place without the document. */
public interface Placed extends Serializable {

  /** Returns where the fact stands in the file. */
  Place place();

  /** Returns the place in the words of a finding; empty where nothing is known of it. */
  default String where() {
    return place().describe();
  }
}
