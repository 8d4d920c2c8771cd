package org.yanbao.intake;

import java.util.List;

/** Collects running text of a page as a browser shows it, and parts it into paragraphs. */
final class HtmlText {

  private final StringBuilder text = new StringBuilder();
  private boolean space;
  private boolean lineEnd;
  private boolean indent;

  /** Adds text; white space folds, and a line end between Chinese characters is nothing. */
  void append(String more, boolean heading, List<Flow> target) {
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        space = true;
        lineEnd |= c == '\n' || c == '\r';
      } else if (c == '\u00a0' || c == '\u3000' && afterBreak()) {
        space = true;
        indent = true;
      } else {
        if (indent && afterBreak()) {
          flush(heading, target);
        }
        appendVisible(c);
      }
    }
  }

  private void appendVisible(char c) {
    if (space && !text.isEmpty() && !afterBreak()) {
      boolean nothing = lineEnd && !indent && CjkText.joins(text.charAt(text.length() - 1), c);
      if (!nothing) {
        text.append(' ');
      }
    }
    text.append(c);
    space = false;
    lineEnd = false;
    indent = false;
  }

  private boolean afterBreak() {
    return !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
  }

  /** A line break; two of them, or one with an indent after it, begin a new paragraph. */
  void lineBreak(boolean heading, List<Flow> target) {
    if (afterBreak()) {
      flush(heading, target);
    } else if (!text.isEmpty()) {
      text.append('\n');
    }
    space = false;
    lineEnd = false;
    indent = false;
  }

  /** Ends the paragraph. */
  void flush(boolean heading, List<Flow> target) {
    String tidy = WhiteSpace.tidy(text);
    if (!tidy.isEmpty()) {
      target.add(new Flow.Text(tidy, heading));
    }
    text.setLength(0);
    space = false;
    lineEnd = false;
    indent = false;
  }
}
