package org.yanbao.intake;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.yanbao.intake.RtfGroup.Destination;

/** Walks an RTF file group by group, in the state after all tracked changes. */
final class RtfBody {

  private static final int PICTURE = 1000;
  private static final int GROUPS = 100_000;

  private final RtfTokens tokens;
  private final DocumentBuilder builder;
  private final RtfCharsets charsets = new RtfCharsets();
  private final RtfFlow flow;
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private final RtfText text = new RtfText();
  private final RtfText hidden = new RtfText();
  private final RtfText title = new RtfText();
  private final RtfText instruction = new RtfText();
  private final RtfText footnote = new RtfText();
  private final List<Flow> footnotes = new ArrayList<>();
  private RtfGroup group = new RtfGroup();
  private boolean heading;
  private int skip;

  RtfBody(RtfTokens tokens, DocumentBuilder builder) {
    this.tokens = tokens;
    this.builder = builder;
    this.flow = new RtfFlow(builder::add);
  }

  /**
   * Reads the whole file.
   *
   * @return whether it is whole: every group that was opened is closed
   */
  boolean read() throws IOException {
    boolean whole = false;
    for (RtfTokens.Kind kind = tokens.next(); kind != RtfTokens.Kind.END && !whole; ) {
      switch (kind) {
        case OPEN -> open();
        case CLOSE -> {
          whole = groups.size() == 1;
          close();
        }
        case BYTE -> character();
        case WORD -> word(tokens.word());
        case END -> {
          // the loop ends
        }
      }
      kind = tokens.next();
    }
    endParagraph();
    flow.end();
    footnotes.forEach(builder::add);
    return whole;
  }

  String title() {
    return WhiteSpace.tidy(title.take());
  }

  private void open() throws TooLargeException {
    if (groups.size() > GROUPS) {
      throw new TooLargeException("嵌套层数");
    }
    skip = 0;
    groups.push(group);
    group = group.inner();
  }

  private void close() {
    skip = 0;
    if (groups.isEmpty()) {
      return;
    }
    RtfGroup closed = group;
    group = groups.pop();
    if (closed.listNumber) {
      text.dropTab();
    }
    if (closed.destination == Destination.FOOTNOTE && group.destination == Destination.BODY) {
      footnotes.add(new Flow.Text(WhiteSpace.tidy(footnote.take()), false));
    }
    if (closed.destination == Destination.INSTRUCTION
        && group.destination != Destination.INSTRUCTION) {
      group.contents |= instruction.take().strip().startsWith("TOC");
    }
  }

  private void character() {
    group.fresh = false;
    if (skip > 0) {
      skip--;
      return;
    }
    RtfText target = target();
    if (target != null) {
      target.add(tokens.number(), charsets.of(group.font));
    }
  }

  private void append(char c) {
    RtfText target = target();
    if (target != null) {
      target.add(c);
    }
  }

  /** Where text goes now; {@code null} if it is dropped. */
  private RtfText target() {
    return switch (group.destination) {
      case BODY -> bodyTarget();
      case TITLE -> title;
      case INSTRUCTION -> instruction;
      case FOOTNOTE -> group.deleted || group.hidden ? null : footnote;
      default -> null;
    };
  }

  private RtfText bodyTarget() {
    if (group.contents) {
      return null;
    }
    if (group.deleted) {
      noteRevision();
      return null;
    }
    return group.hidden ? hidden : text;
  }

  private void word(String word) throws IOException {
    boolean first = group.fresh;
    if (word.equals("*")) {
      group.optional = first;
      return;
    }
    group.fresh = false;
    if (skip > 0 && !word.equals("u")) {
      skip--;
      return;
    }
    if (word.equals("bin")) {
      tokens.skip(tokens.number());
    } else if (!first || !RtfDestinations.open(word, group)) {
      if (group.destination == Destination.BODY && !group.contents) {
        bodyWord(word);
      } else {
        otherWord(word);
      }
      commonWord(word);
    }
  }

  private void bodyWord(String word) throws IOException {
    switch (word) {
      case "par", "sect", "page" -> endParagraph();
      case "line", "lbr", "softline" -> append('\n');
      case "tab" -> append('\t');
      case "cell" -> endCell(false);
      case "nestcell" -> endCell(true);
      case "row" -> flow.outer().endRow();
      case "nestrow" -> flow.nested().endRow();
      case "trowd" -> rowTable().define();
      case "trleft" -> rowTable().left(tokens.number());
      case "clmrg" -> rowTable().continuesLeft();
      case "clvmrg" -> rowTable().continuesAbove();
      case "cellx" -> rowTable().edge(tokens.number());
      case "intbl" -> flow.inTable(tokens.isOn());
      case "itap" -> flow.depth(tokens.number());
      case "pard" -> {
        flow.reset();
        heading = false;
      }
      case "outlinelevel" -> heading = tokens.number() < 9;
      case "deleted" -> group.deleted = tokens.isOn();
      case "revised" -> noteRevision();
      default -> otherWord(word);
    }
  }

  private RtfTable rowTable() {
    return group.nestedRow ? flow.nested() : flow.outer();
  }

  private void otherWord(String word) {
    switch (word) {
      case "par", "line" -> append('\n');
      case "tab" -> append('\t');
      case "~", "emspace", "enspace", "qmspace" -> append(' ');
      case "_" -> append('-');
      case "{", "}", "\\" -> append(word.charAt(0));
      case "emdash" -> append('—');
      case "endash" -> append('–');
      case "lquote" -> append('‘');
      case "rquote" -> append('’');
      case "ldblquote" -> append('“');
      case "rdblquote" -> append('”');
      case "bullet" -> append('•');
      default -> {
        // looks only
      }
    }
  }

  private void commonWord(String word) {
    switch (word) {
      case "u" -> {
        append((char) tokens.number());
        skip = group.fallback;
      }
      case "uc" -> group.fallback = Math.max(0, Math.min(tokens.number(), 100));
      case "v" -> group.hidden = tokens.isOn();
      case "plain" -> group.plain();
      case "f" -> group.font = tokens.number();
      case "fcharset" -> {
        if (group.destination == Destination.FONTS) {
          charsets.font(group.font, tokens.number());
        }
      }
      case "ansicpg" -> charsets.page(tokens.number());
      case "deflang", "deflangfe" -> charsets.language(tokens.number());
      case "picwgoal", "pichgoal" -> picture();
      default -> {
        // looks only
      }
    }
  }

  /** A picture's measure: one that is large both ways may hold a table. */
  private void picture() {
    if (group.field) {
      group.field = tokens.number() >= PICTURE;
      if (group.field && tokens.word().equals("pichgoal")) {
        builder.add(Remarks.PICTURE);
      }
    }
  }

  private void endParagraph() throws IOException {
    flow.add(paragraph());
  }

  private void endCell(boolean nested) throws IOException {
    flow.endCell(paragraph(), nested);
  }

  private Flow paragraph() {
    String unseen = hidden.take();
    if (!WhiteSpace.isBlank(unseen)) {
      builder.add(Remarks.hidden(unseen));
    }
    return new Flow.Text(WhiteSpace.tidy(text.take()), heading);
  }

  private void noteRevision() {
    builder.add(Remarks.REVISION);
  }
}
