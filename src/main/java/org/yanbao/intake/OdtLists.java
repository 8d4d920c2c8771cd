package org.yanbao.intake;

import java.util.ArrayDeque;
import java.util.Deque;

/** Numbers the items of lists, and the headings, of an OpenDocument text. */
final class OdtLists {

  private final OdtStyles styles;
  private final ListNumbers numbers = new ListNumbers();
  private final Deque<Deque<String>> suspended = new ArrayDeque<>();
  private Deque<String> open = new ArrayDeque<>();
  private boolean due;

  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  /** Enters the list that the cursor is at. */
  void open(XmlCursor xml) {
    String style = xml.attribute("style-name");
    if (style.isEmpty() && !open.isEmpty()) {
      style = open.peek();
    }
    boolean goesOn =
        xml.attribute("continue-numbering").equals("true")
            || !xml.attribute("continue-list").isEmpty();
    if (open.isEmpty() && !goesOn) {
      numbers.forget(style);
    }
    open.push(style);
  }

  void close() {
    open.pop();
  }

  /** A table inside a list item begins: its lists are lists of their own. */
  void suspend() {
    suspended.push(open);
    open = new ArrayDeque<>();
    due = false;
  }

  /** The table ended. */
  void resume() {
    open = suspended.pop();
    due = false;
  }

  /** An item begins; its first paragraph bears the number. */
  void item(int start) {
    due = true;
    if (start >= 0 && open.size() <= ListLevel.COUNT) {
      numbers.restart(open.peek(), open.size() - 1, start);
    }
  }

  /** What is in a list without being counted begins. */
  void header() {
    due = false;
  }

  /** The number of the paragraph that begins; empty if none is due. */
  String number(String paragraphStyle) {
    if (!due || open.isEmpty()) {
      return "";
    }
    due = false;
    String list = open.peek();
    String levels = styles.listOf(paragraphStyle);
    return numbers.next(list, styles.list(levels.isEmpty() ? list : levels), open.size() - 1);
  }

  /** The number of a heading outside of lists. */
  String headingNumber(int level) {
    return open.isEmpty()
        ? numbers.next(OdtStyles.OUTLINE, styles.list(OdtStyles.OUTLINE), level - 1)
        : "";
  }
}
