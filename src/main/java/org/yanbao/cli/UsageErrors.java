package org.yanbao.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with the words of a command line. */
final class UsageErrors implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException error, String[] words) {
    CommandLine command = error.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("错误：" + message(error));
    err.println("查看用法：" + command.getCommandSpec().qualifiedName(" ") + " --help");
    return ExitCode.USAGE;
  }

  private static String message(ParameterException error) {
    if (error instanceof UnmatchedArgumentException unmatched) {
      return unknownWord(unmatched);
    }
    if (error instanceof MissingParameterException missing) {
      return "缺少" + names(missing.getMissing()) + "。";
    }
    if (error.getArgSpec() != null) {
      String value = error.getValue() == null ? "" : "“" + error.getValue() + "”";
      return "选项 " + name(error.getArgSpec()) + " 的值" + value + "不正确。";
    }
    return isChinese(error.getMessage()) ? error.getMessage() : "命令写法有误：" + error.getMessage();
  }

  private static String unknownWord(UnmatchedArgumentException error) {
    List<String> suggestions = error.getSuggestions();
    String mend = suggestions.isEmpty() ? "" : "是不是要写：" + String.join("、", suggestions) + "？";
    return "无法识别“" + String.join(" ", error.getUnmatched()) + "”。" + mend;
  }

  private static String names(List<ArgSpec> specs) {
    return specs.stream().map(UsageErrors::name).collect(Collectors.joining("、"));
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }

  private static boolean isChinese(String message) {
    return message
        .codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
