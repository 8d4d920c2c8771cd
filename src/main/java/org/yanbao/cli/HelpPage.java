package org.yanbao.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The usage of a command, its lists in two columns of a terminal with Chinese characters. */
final class HelpPage extends Help {
  private static final int COLUMNS = 80;

  /** What is wider than this gets a line of its own. */
  private static final int LEFT = 24;

  HelpPage(CommandSpec command, ColorScheme colours) {
    super(command, colours);
  }

  /** The command with what must be written; what may be left out is listed below. */
  @Override
  public String synopsis(int headingLength) {
    CommandSpec command = commandSpec();
    List<String> words = new ArrayList<>(List.of(command.qualifiedName(" ")));
    command.options().stream()
        .filter(option -> option.required() && option.group() == null)
        .forEach(option -> words.add(option.longestName() + "=" + option.paramLabel()));
    if (command.options().stream().anyMatch(option -> !option.required())) {
      words.add("[选项]");
    }
    if (!command.subcommands().isEmpty()) {
      words.add("命令");
    }
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      String label = parameter.paramLabel() + (parameter.arity().max() > 1 ? "…" : "");
      words.add(parameter.arity().min() == 0 ? "[" + label + "]" : label);
    }
    return String.join(" ", words) + System.lineSeparator();
  }

  @Override
  public String optionList() {
    Map<String, String[]> entries = new LinkedHashMap<>();
    for (OptionSpec option : commandSpec().options()) {
      entries.put(names(option), option.description());
    }
    return text(entries);
  }

  @Override
  public String parameterList() {
    Map<String, String[]> entries = new LinkedHashMap<>();
    for (PositionalParamSpec parameter : commandSpec().positionalParameters()) {
      entries.put("  " + parameter.paramLabel(), parameter.description());
    }
    return text(entries);
  }

  @Override
  public String commandList(Map<String, Help> commands) {
    Map<String, String[]> entries = new LinkedHashMap<>();
    commands.forEach(
        (name, help) -> entries.put("  " + name, help.commandSpec().usageMessage().header()));
    return text(entries);
  }

  private static String names(OptionSpec option) {
    String names = String.join(", ", option.names());
    String label = option.arity().max() == 0 ? "" : "=" + option.paramLabel();
    return (names.startsWith("--") ? "      " : "  ") + names + label;
  }

  private static String text(Map<String, String[]> entries) {
    int widest = entries.keySet().stream().mapToInt(TextWidth::of).max().orElse(0);
    int column = Math.min(widest, LEFT);
    StringBuilder text = new StringBuilder();
    entries.forEach(
        (left, description) -> {
          String words = String.format(Locale.ROOT, String.join("", description));
          List<String> lines = TextLines.of(words, COLUMNS - column - 2);
          int width = TextWidth.of(left);
          if (width > column) {
            text.append(left).append(System.lineSeparator());
          }
          for (int i = 0; i < lines.size(); i++) {
            boolean beside = i == 0 && width <= column;
            text.append(beside ? left + " ".repeat(column - width) : " ".repeat(column))
                .append("  ")
                .append(lines.get(i))
                .append(System.lineSeparator());
          }
        });
    return text.toString();
  }
}
