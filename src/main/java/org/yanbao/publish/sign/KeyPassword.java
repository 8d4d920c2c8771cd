package org.yanbao.publish.sign;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the password of a keystore comes from. Never the command line: that is visible to every
 * user of the machine.
 */
public final class KeyPassword {
  private KeyPassword() {}

  /**
   * The value of an environment variable.
   *
   * @throws SigningException when it is not set
   */
  public static char[] fromEnvironment(String variable) {
    String value = System.getenv(variable);
    if (value == null || value.isEmpty()) {
      throw new SigningException(
          "环境变量 " + variable + " 没有设置。请用 --password-file 写明口令文件，或者把口令放入该变量后重试。");
    }
    return value.toCharArray();
  }

  /**
   * What a person types at the console, unseen.
   *
   * @param question what is asked for
   * @return empty where nobody sits at a console
   */
  public static Optional<char[]> fromConsole(String question) {
    Console console = System.console();
    return console == null
        ? Optional.empty()
        : Optional.ofNullable(console.readPassword("%s", question)).filter(word -> word.length > 0);
  }

  /**
   * The first line of a file that nobody but its owner may read.
   *
   * @throws SigningException when it cannot be read, is empty or open to others
   */
  public static char[] fromFile(Path file) {
    String text;
    try {
      if (OwnerOnly.isOpenToOthers(file)) {
        throw new SigningException("口令文件 " + file + " 其他用户也能读取：请改为仅本人可读（chmod 600），并更换口令");
      }
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new SigningException("口令文件 " + file + " 无法读取：请核对路径和读取权限", e);
    }
    String line = text.lines().findFirst().orElse("");
    if (line.isEmpty()) {
      throw new SigningException("口令文件 " + file + " 第一行是空的：请写入密钥库的口令");
    }
    return line.toCharArray();
  }
}
