package org.yanbao.cli;

import java.nio.file.Path;
import java.util.Arrays;
import org.yanbao.publish.sign.KeyPassword;
import org.yanbao.publish.sign.SigningException;
import picocli.CommandLine.Option;

/**
 * Where the password of a key comes from: a file, the environment, or a person at the console.
 * Never the command line, which every user of the machine can see.
 */
final class PasswordOptions {
  @Option(
      names = "--password-env",
      paramLabel = "变量名",
      defaultValue = "YANBAO_KEY_PASSWORD",
      description = "存放口令的环境变量，默认 YANBAO_KEY_PASSWORD；没有设置时在屏幕上询问。")
  private String variable;

  @Option(names = "--password-file", paramLabel = "文件", description = "存放口令的文件，口令写在第一行；文件须仅本人可读。")
  private Path file;

  /** Whether a file is named. */
  boolean hasFile() {
    return file != null;
  }

  /**
   * The password of a key that exists.
   *
   * @throws SigningException when there is none
   */
  char[] ask(String question) {
    if (file != null) {
      return KeyPassword.fromFile(file);
    }
    String value = System.getenv(variable);
    if (value == null || value.isEmpty()) {
      return KeyPassword.fromConsole(question)
          .orElseGet(() -> KeyPassword.fromEnvironment(variable));
    }
    return value.toCharArray();
  }

  /**
   * The password of a key to be made; a person types it twice.
   *
   * @throws SigningException when there is none, or two different ones were typed
   */
  char[] choose() {
    String value = System.getenv(variable);
    char[] first = ask("为新的密钥库设一个口令（至少 8 个字符）：");
    if (file == null && (value == null || value.isEmpty())) {
      char[] second = ask("请再输入一次：");
      if (!Arrays.equals(first, second)) {
        throw new SigningException("两次输入的口令不同：请重新运行");
      }
    }
    return first;
  }
}
