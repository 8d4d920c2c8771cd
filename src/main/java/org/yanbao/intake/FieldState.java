package org.yanbao.intake;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Which fields are open. Of a field only the result is text; of a table of contents not even that,
 * for it repeats the headings.
 */
final class FieldState {

  private final Deque<Field> open = new ArrayDeque<>();

  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    boolean result;
    boolean contents;
  }

  void begin() {
    open.push(new Field());
  }

  void instruction(String text) {
    if (!open.isEmpty() && !open.peek().result) {
      open.peek().instruction.append(text);
    }
  }

  void separate() {
    if (!open.isEmpty()) {
      Field field = open.peek();
      field.result = true;
      field.contents = field.instruction.toString().strip().startsWith("TOC");
    }
  }

  void end() {
    if (!open.isEmpty()) {
      open.pop();
    }
  }

  /** Whether text that comes now is shown. */
  boolean shows() {
    for (Field field : open) {
      if (!field.result || field.contents) {
        return false;
      }
    }
    return true;
  }
}
