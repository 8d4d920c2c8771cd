package org.yanbao.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with the words of a command line. */
final class UsageErrors implements IParameterExceptionHandler {

  /** A password that was written as an option, as other programs have it; not to be repeated. */
  private static final Pattern SECRET =
      Pattern.compile("(?i)^--?(key-?|store-?|keystore-?)?(pass|password|passwd|pin)(=|$)");

  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");

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
      return lacking(missing.getMissing());
    }
    if (error instanceof MutuallyExclusiveArgsException
        || error instanceof MaxValuesExceededException
        || error instanceof OverwrittenOptionException) {
      return clash(error);
    }
    if (error.getArgSpec() != null) {
      String value = error.getValue() == null ? "" : "“" + error.getValue() + "”";
      return "选项 " + name(error.getArgSpec()) + " 的值" + value + "不正确。";
    }
    return isChinese(error.getMessage()) ? error.getMessage() : "命令写法有误：" + error.getMessage();
  }

  private static String unknownWord(UnmatchedArgumentException error) {
    if (error.getUnmatched().stream().anyMatch(word -> SECRET.matcher(word).find())) {
      return "口令不能写在命令里，那样本机的其他用户也能看到。请用 --password-file 写明口令文件，或者用 --password-env 写明环境变量。"
          + "写过的口令请更换。";
    }
    List<String> suggestions = error.getSuggestions();
    String mend = suggestions.isEmpty() ? "" : "是不是要写：" + String.join("、", suggestions) + "？";
    return "无法识别“" + String.join(" ", error.getUnmatched()) + "”。" + mend;
  }

  private static String lacking(List<ArgSpec> specs) {
    boolean lacksValue =
        specs.stream().allMatch(spec -> spec instanceof OptionSpec && !spec.required());
    return lacksValue ? "选项 " + names(specs) + " 后面没有写值。" : "缺少" + names(specs) + "。";
  }

  /** Options that exclude one another, or one that was written twice. */
  private static String clash(ParameterException error) {
    List<String> options =
        OPTION.matcher(error.getMessage()).results().map(MatchResult::group).distinct().toList();
    boolean twice =
        options.size() == 1
            || error instanceof OverwrittenOptionException
            || error instanceof MaxValuesExceededException;
    return twice ? "有的选项写了不止一次，请只写一次。" : "选项 " + String.join(" 和 ", options) + " 不能同时使用，请只写一个。";
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
