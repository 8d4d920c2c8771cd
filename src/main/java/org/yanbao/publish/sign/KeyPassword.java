package org.yanbao.publish.sign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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
      throw new SigningException("环境变量 " + variable + " 没有设置：请把密钥库的口令放入该变量后重试");
    }
    return value.toCharArray();
  }

  /**
   * The first line of a file.
   *
   * @throws SigningException when it cannot be read or is empty
   */
  public static char[] fromFile(Path file) {
    String text;
    try {
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
