package org.yanbao.rules.source;

import java.io.StringReader;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The part of YAML that people write by hand: names, values and lists. Anchors, aliases and tags
 * are not in it (whoever begins a value with one of their signs means the sign), nor is what nests
 * without end.
 */
final class PlainYaml extends ParserImpl {
  private static final int DEEPEST = 20;

  private int depth;

  private PlainYaml(LoadSettings settings, String text) {
    super(settings, new StreamReader(settings, new StringReader(text)));
  }

  /**
   * What a text says.
   *
   * @throws NotPlainException where it goes beyond that part
   * @throws YamlEngineException where it is no YAML
   */
  static Optional<Node> compose(LoadSettings settings, String text) {
    return new Composer(settings, new PlainYaml(settings, text)).getSingleNode();
  }

  @Override
  public Event next() {
    Event event = super.next();
    if (event instanceof NodeEvent node) {
      sign(node).ifPresent(sign -> refuseSign(sign, event));
    }
    if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
      throw new NotPlainException("括号或者缩进的层次太多。请对照手册检查写法。", event.getStartMark());
    }
    depth -= event instanceof CollectionEndEvent ? 1 : 0;
    return event;
  }

  private static Optional<String> sign(NodeEvent event) {
    if (event instanceof AliasEvent) {
      return Optional.of("*");
    }
    Optional<String> tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    return tag.map(name -> "!").or(() -> event.getAnchor().map(Anchor::getValue).map(name -> "&"));
  }

  private static void refuseSign(String sign, Event event) {
    throw new NotPlainException(
        "值不能以 " + sign + " 开头。确实要写这个符号的，请用半角引号把整个值括起来。", event.getStartMark());
  }

  /** A text goes beyond what is read, which the message says in Chinese. */
  static final class NotPlainException extends YamlEngineException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Mark> place;

    NotPlainException(String message, Optional<Mark> place) {
      super(message);
      this.place = place;
    }

    /** Where it does. */
    Optional<Mark> place() {
      return place;
    }
  }
}
