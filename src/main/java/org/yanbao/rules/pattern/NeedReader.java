package org.yanbao.rules.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads off a regular expression what every text must hold in which it is found. Understands what
 * the syntaxes of {@code java.util.regex} and RE2 have in common; of an expression that goes beyond
 * it, or whose letters stand for others (flags i and x), it says nothing.
 */
final class NeedReader {
  private static final String META = "\\[](){}*+?|^$.";

  /** Escapes that stand for one character out of many, or for a place between characters. */
  private static final String CLASS_ESCAPES = "dDwWsSbBAzntrf";

  /** Larger classes tell too little for what it costs to look for each of their characters. */
  private static final int LARGEST_CLASS = 12;

  private static final Pattern CODE_POINT = Pattern.compile("u[0-9A-Fa-f]{4}");
  private static final int DEEPEST = 50;

  private final String regex;
  private int at;
  private int depth;

  private NeedReader(String regex) {
    this.regex = regex;
  }

  /** What a text must hold; {@link Need#NOTHING} where nothing can be said. */
  static Need read(String regex) {
    try {
      NeedReader reader = new NeedReader(regex);
      Need need = reader.alternatives();
      return reader.at == regex.length() ? need : Need.NOTHING;
    } catch (BeyondException e) {
      return Need.NOTHING;
    }
  }

  private Need alternatives() throws BeyondException {
    if (++depth > DEEPEST) {
      throw new BeyondException();
    }
    List<Need> choices = new ArrayList<>();
    choices.add(sequence());
    while (next() == '|') {
      at++;
      choices.add(sequence());
    }
    depth--;
    return either(choices);
  }

  private static Need either(List<Need> choices) {
    if (choices.stream().anyMatch(Need::isNothing)) {
      return Need.NOTHING;
    }
    return choices.size() == 1 ? choices.get(0) : new Need.Either(choices);
  }

  private Need sequence() throws BeyondException {
    NeedSequence parts = new NeedSequence();
    while (at < regex.length() && next() != '|' && next() != ')') {
      if (isLetter()) {
        char letter = letter();
        Times times = times();
        if (times == Times.ONCE) {
          parts.add(letter);
        } else {
          add(new Need.Word(String.valueOf(letter)), times, parts);
        }
      } else {
        Need piece = piece();
        add(piece, times(), parts);
      }
    }
    return parts.need();
  }

  private static void add(Need piece, Times times, NeedSequence parts) {
    if (times == Times.PERHAPS || piece.isNothing()) {
      parts.addUnsaid();
    } else if (times == Times.ONCE) {
      parts.addTouching(piece);
    } else if (times == Times.TWICE_OR_MORE) {
      parts.addTouching(piece);
      parts.addTouching(piece);
      parts.addUnsaid();
    } else {
      parts.add(piece);
      if (times == Times.REPEATEDLY) {
        parts.addUnsaid();
      }
    }
  }

  /** The character that comes next; 0 at the end. */
  private char next() {
    return at < regex.length() ? regex.charAt(at) : 0;
  }

  private boolean isLetter() throws BeyondException {
    char c = next();
    char shown = c == '\\' && at + 1 < regex.length() ? regex.charAt(at + 1) : c;
    if (Character.isSurrogate(shown)) {
      // What follows it would have to be read with it.
      throw new BeyondException();
    }
    return c == '\\' ? !isAsciiAlphanumeric(shown) && shown != c : META.indexOf(c) < 0;
  }

  private char letter() {
    at += next() == '\\' ? 2 : 1;
    return regex.charAt(at - 1);
  }

  private Need piece() throws BeyondException {
    switch (next()) {
      case '(':
        return group();
      case '[':
        return characterClass();
      case '.', '^', '$':
        at++;
        return Need.NOTHING;
      case '\\':
        at++;
        if (CLASS_ESCAPES.indexOf(next()) < 0) {
          throw new BeyondException();
        }
        at++;
        return Need.NOTHING;
      default:
        throw new BeyondException();
    }
  }

  private Need group() throws BeyondException {
    boolean isPlain = true;
    if (skip("(?s)")) {
      return Need.NOTHING;
    }
    if (skip("(?=") || skip("(?!") || skip("(?<=") || skip("(?<!")) {
      isPlain = false;
    } else if (!skip("(?:")) {
      at++;
      if (next() == '?') {
        throw new BeyondException();
      }
    }
    Need inside = alternatives();
    if (!skip(")")) {
      throw new BeyondException();
    }
    return isPlain ? inside : Need.NOTHING;
  }

  private boolean skip(String mark) {
    boolean isThere = regex.startsWith(mark, at);
    at += isThere ? mark.length() : 0;
    return isThere;
  }

  private Need characterClass() throws BeyondException {
    at++;
    boolean isListed = !skip("^");
    List<Need> members = new ArrayList<>();
    do {
      char c = next();
      boolean isEscaped = c == '\\';
      if (isEscaped) {
        at++;
        c = next();
      }
      boolean isOneOfMany = isEscaped && (CLASS_ESCAPES.indexOf(c) >= 0 || isCodePoint());
      if (at >= regex.length()
          || Character.isSurrogate(c)
          || !isEscaped && "[]&".indexOf(c) >= 0
          || isEscaped && isAsciiAlphanumeric(c) && !isOneOfMany) {
        throw new BeyondException();
      }
      isListed &= !isOneOfMany && (isEscaped || c != '-');
      members.add(new Need.Word(String.valueOf(c)));
      at++;
    } while (next() != ']');
    at++;
    return isListed && members.size() <= LARGEST_CLASS ? either(members) : Need.NOTHING;
  }

  /** Four hexadecimal digits behind an escaped u, in {@code java.util.regex}; passes over them. */
  private boolean isCodePoint() {
    boolean isOne =
        next() == 'u' && CODE_POINT.matcher(regex).region(at, regex.length()).lookingAt();
    at += isOne ? 4 : 0;
    return isOne;
  }

  private static boolean isAsciiAlphanumeric(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  /** How often what was just read must stand in the text. */
  private Times times() throws BeyondException {
    Times times =
        switch (next()) {
          case '*', '?' -> Times.PERHAPS;
          case '+' -> Times.ONCE_OR_MORE;
          case '{' ->
              switch (least()) {
                case 0 -> Times.PERHAPS;
                case 1 -> Times.REPEATEDLY;
                default -> Times.TWICE_OR_MORE;
              };
          default -> Times.ONCE;
        };
    if (times != Times.ONCE) {
      at++;
      if (!skip("?")) {
        skip("+");
      }
      if ("*+?{".indexOf(next()) >= 0) {
        throw new BeyondException();
      }
    }
    return times;
  }

  /** The lower bound of {n}, {n,} or {n,m}; leaves off at the closing brace. */
  private int least() throws BeyondException {
    int end = regex.indexOf('}', at);
    String bounds = end < 0 ? "" : regex.substring(at + 1, end);
    if (!bounds.matches("[0-9]{1,4}(,[0-9]{0,4})?")) {
      throw new BeyondException();
    }
    at = end;
    return Integer.parseInt(bounds.split(",")[0]);
  }

  private enum Times {
    ONCE,
    ONCE_OR_MORE,
    REPEATEDLY,
    TWICE_OR_MORE,
    PERHAPS
  }

  /** The expression says more than is understood here. */
  private static final class BeyondException extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
