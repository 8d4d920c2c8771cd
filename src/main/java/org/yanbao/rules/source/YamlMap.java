package org.yanbao.rules.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Names and values of a YAML file, with the line of each. Whatever is not of the form that is asked
 * for becomes a problem with its place and counts as absent.
 */
public final class YamlMap {
  private static final int LONGEST = 1_000_000;

  /** A value within the quotation marks of a text, which YAML does not know. */
  private static final Pattern IN_QUOTES = Pattern.compile("“[^“”]+”");

  private final TextFile file;
  private final List<RuleProblem> problems;
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Mark> marks = new LinkedHashMap<>();
  private boolean isBroken;

  private YamlMap(TextFile file, int line, List<RuleProblem> problems) {
    this.file = file;
    this.line = line;
    this.problems = problems;
  }

  /** The names and values of a file; without any when the file is empty or no YAML. */
  public static YamlMap of(TextFile file, List<RuleProblem> problems) {
    YamlMap map = new YamlMap(file, 1, problems);
    if (file.text().length() > LONGEST) {
      problems.add(new RuleProblem(file.name(), 0, 0, "", "文件超过一百万字，没有读取。请检查是否放错了文件。"));
      return map;
    }
    try {
      map.fillWhole(file.text());
    } catch (PlainYaml.NotPlainException e) {
      map.report(e.place(), e.getMessage());
      map.isBroken = true;
    } catch (MarkedYamlEngineException e) {
      problems.addAll(misread(file, e));
      map.isBroken = true;
    } catch (YamlEngineException e) {
      problems.add(new RuleProblem(file.name(), 0, 0, "", "文件不是正确的YAML，请对照手册检查写法。"));
    }
    return map.isBroken ? map.mended() : map;
  }

  private void fillWhole(String text) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file.name()).setCodePointLimit(LONGEST).build();
    PlainYaml.compose(settings, text).filter(node -> !isEmpty(node)).ifPresent(this::fill);
  }

  /**
   * The file as it would be with what hands type by habit put right, so that what else is wrong is
   * told in the same go; this one where that does not make it readable.
   */
  private YamlMap mended() {
    String text = YamlHabits.mended(file.text());
    if (text.equals(String.join("\n", file.text().lines().toList()))) {
      return this;
    }
    YamlMap mended = new YamlMap(file, 1, problems);
    int before = problems.size();
    try {
      mended.fillWhole(text);
    } catch (YamlEngineException e) {
      return this;
    }
    if (mended.isBroken) {
      problems.subList(before, problems.size()).clear();
      return this;
    }
    mended.isBroken = true;
    return mended;
  }

  private static List<RuleProblem> misread(TextFile file, MarkedYamlEngineException e) {
    List<RuleProblem> habits = YamlHabits.of(file, 1, Integer.MAX_VALUE);
    if (!habits.isEmpty()) {
      return habits;
    }
    String context = String.valueOf(e.getContext());
    boolean isQuote = context.contains("quoted scalar");
    boolean isBrace = context.contains("flow");
    Optional<Mark> stop = e.getProblemMark();
    boolean isAtEnd = stop.map(mark -> mark.getLine() >= file.text().lines().count()).orElse(true);
    Optional<Mark> mark = isQuote || isBrace && isAtEnd ? e.getContextMark().or(() -> stop) : stop;
    return List.of(
        new RuleProblem(
            file.name(),
            mark.map(m -> m.getLine() + 1).orElse(0),
            mark.map(m -> m.getColumn() + 1).orElse(0),
            "",
            isQuote
                ? "从这里起有一个引号没有配对。请补上或删去。"
                : isBrace
                    ? "花括号、方括号里的写法有误：括号要配对，各项用半角逗号隔开；值里另有 { } 的，要用半角引号括起来。"
                    : "这一行的写法有误。请检查缩进是否与同级的各行对齐（只用空格）、引号是否配对，以及冒号是否为半角并后跟空格。"));
  }

  private static boolean isEmpty(Node node) {
    return node instanceof ScalarNode scalar && scalar.getValue().isEmpty();
  }

  private void fill(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      isBroken = true;
      List<RuleProblem> habits =
          YamlHabits.of(file, row(node.getStartMark()), row(node.getEndMark()));
      if (node instanceof ScalarNode && !habits.isEmpty()) {
        problems.addAll(habits);
        return;
      }
      report(
          node.getStartMark(),
          node instanceof SequenceNode
              ? "这里不应当有以“- ”开头的项目。请检查上面是否少了一行名称（如“豁免:”），缩进是否对齐。"
              : "这里应当是“名称: 值”的形式。冒号要用半角，后面要空一格。");
      return;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
        report(tuple.getKeyNode().getStartMark(), "“" + key + "”写了两次，请只留一处。");
      }
      tuple.getKeyNode().getStartMark().ifPresent(mark -> marks.putIfAbsent(key, mark));
    }
  }

  /** Whether it was no names and values at all, which has been told. */
  public boolean isBroken() {
    return isBroken;
  }

  /** The names, in their order. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(values.keySet());
  }

  /** The file's name. */
  public String file() {
    return file.name();
  }

  private int row(Optional<Mark> mark) {
    return mark.map(m -> m.getLine() + 1).orElse(line);
  }

  /** The line of a name; that of the whole where the name is absent. */
  public int line(String key) {
    return marks.containsKey(key) ? marks.get(key).getLine() + 1 : line;
  }

  /** Reports every name but these. */
  public void allow(Set<String> known) {
    String above = "";
    for (String key : values.keySet()) {
      if (key.startsWith("　")) {
        problem(key, YamlHabits.WIDE_INDENT);
      } else if (!known.contains(key)) {
        String belongs = above.isEmpty() ? "" : "如果它属于上面的“" + above + "”，请在行首加两个空格。";
        problem(
            key,
            "不认识“"
                + key
                + "”。"
                + NearestName.question(key, known)
                + belongs
                + "这里可以写："
                + String.join("、", known.stream().sorted().toList())
                + "。");
      } else {
        above = isEmpty(values.get(key)) ? key : "";
      }
    }
  }

  /** A value; empty where it is absent. */
  public String text(String key) {
    Node node = values.get(key);
    if (node instanceof ScalarNode scalar) {
      String value = scalar.getValue().strip();
      return IN_QUOTES.matcher(value).matches() ? value.substring(1, value.length() - 1) : value;
    }
    if (node != null) {
      problem(key, "“" + key + "”后面应当直接写一个值。");
    }
    return "";
  }

  /** Names and values below a name; none where it is absent. */
  public YamlMap map(String key) {
    YamlMap inner = new YamlMap(file, line(key), problems);
    Node node = values.get(key);
    if (node instanceof SequenceNode) {
      inner.isBroken = true;
      report(node.getStartMark(), "“" + key + "”下面的各行不用“- ”开头，直接写“名称: 值”，行首空两格。");
    } else if (node != null && !isEmpty(node)) {
      inner.fill(node);
    }
    return inner;
  }

  /** The values of a list; a single value is a list of one. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node node : items(key)) {
      if (node instanceof ScalarNode scalar) {
        texts.add(scalar.getValue().strip());
      } else {
        report(node.getStartMark(), "“" + key + "”的每一项应当直接写一个值。");
      }
    }
    return texts;
  }

  /** The items of a list as they are written, an entry {@code name: value} as one text. */
  public List<String> lines(String key) {
    List<String> lines = new ArrayList<>();
    for (Node node : items(key)) {
      if (node instanceof MappingNode mapping
          && mapping.getValue().size() == 1
          && mapping.getValue().get(0).getKeyNode() instanceof ScalarNode name
          && mapping.getValue().get(0).getValueNode() instanceof ScalarNode value) {
        lines.add(name.getValue() + ": " + value.getValue());
      } else if (node instanceof ScalarNode scalar) {
        lines.add(scalar.getValue().strip());
      } else {
        report(node.getStartMark(), "“" + key + "”的每一项应当写成一行。");
      }
    }
    return lines;
  }

  /** The entries of a list, each with names and values. */
  public List<YamlMap> maps(String key) {
    List<YamlMap> maps = new ArrayList<>();
    for (Node node : items(key)) {
      int start = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(line);
      YamlMap inner = new YamlMap(file, start, problems);
      inner.fill(node);
      maps.add(inner);
    }
    return maps;
  }

  private List<Node> items(String key) {
    Node node = values.get(key);
    if (node == null || isEmpty(node)) {
      return List.of();
    }
    return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
  }

  /** Reports something about the value of a name. */
  public void problem(String key, String message) {
    problems.add(new RuleProblem(file.name(), line(key), 0, "", message));
  }

  private void report(Optional<Mark> mark, String message) {
    problems.add(
        new RuleProblem(
            file.name(), row(mark), mark.map(m -> m.getColumn() + 1).orElse(0), "", message));
  }
}
