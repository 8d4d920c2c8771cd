package org.yanbao.rules.pattern;

import java.util.List;
import java.util.Optional;

/**
 * What a text must hold for a regular expression to be found in it. A text that does not hold it
 * need not be searched; one that does may still not match.
 */
public sealed interface Need {
  /** Nothing is known of the expression: every text must be searched. */
  Need NOTHING = new All(List.of());

  /** What an expression of {@code java.util.regex} or of RE2 needs. */
  static Need of(String regex) {
    return NeedReader.read(regex);
  }

  /**
   * Whether a text holds it.
   *
   * @param text the text
   * @param traces its characters, or {@link Traces#UNKNOWN}
   */
  boolean isMetBy(String text, Traces traces);

  /** Whether one of several texts may hold it; where not, none does. */
  boolean mayBeMetBy(WordTraces texts);

  /** Whether every text holds it. */
  default boolean isNothing() {
    return equals(NOTHING);
  }

  /**
   * Whether it is all that the expression asks for: the expression is then found in every text that
   * holds it.
   */
  boolean isExact();

  /** What is enough for the expression to be found, where anything is known to be. */
  default Optional<Need> enough() {
    return isExact() ? Optional.of(this) : Optional.empty();
  }

  /**
   * A word.
   *
   * @param text the word, not empty
   * @param traces its characters
   */
  record Word(String text, Traces traces) implements Need {
    Word(String text) {
      this(text, Traces.of(text));
    }

    @Override
    public boolean isMetBy(String whole, Traces held) {
      return held.mayHold(traces) && whole.contains(text);
    }

    @Override
    public boolean mayBeMetBy(WordTraces texts) {
      return texts.mayHold(text);
    }

    @Override
    public boolean isExact() {
      return true;
    }
  }

  /**
   * Several things, each of them; the expression asks for more, such as their order.
   *
   * @param parts the things
   */
  record All(List<Need> parts) implements Need {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean isMetBy(String text, Traces traces) {
      for (int i = 0; i < parts.size(); i++) {
        if (!parts.get(i).isMetBy(text, traces)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public boolean mayBeMetBy(WordTraces texts) {
      return parts.stream().allMatch(part -> part.mayBeMetBy(texts));
    }

    @Override
    public boolean isExact() {
      return false;
    }
  }

  /**
   * One of several things.
   *
   * @param choices the things, at least one
   */
  record Either(List<Need> choices) implements Need {
    public Either {
      choices = List.copyOf(choices);
    }

    @Override
    public boolean isMetBy(String text, Traces traces) {
      for (int i = 0; i < choices.size(); i++) {
        if (choices.get(i).isMetBy(text, traces)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean mayBeMetBy(WordTraces texts) {
      return choices.stream().anyMatch(choice -> choice.mayBeMetBy(texts));
    }

    @Override
    public boolean isExact() {
      return choices.stream().allMatch(Need::isExact);
    }

    @Override
    public Optional<Need> enough() {
      List<Need> exact = choices.stream().filter(Need::isExact).toList();
      return exact.isEmpty() ? Optional.empty() : Optional.of(new Either(exact));
    }
  }
}
