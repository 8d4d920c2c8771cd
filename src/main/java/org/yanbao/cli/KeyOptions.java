package org.yanbao.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.yanbao.publish.sign.DemonstrationKey;
import org.yanbao.publish.sign.KeyPassword;
import org.yanbao.publish.sign.SigningException;
import org.yanbao.publish.sign.SigningKey;
import picocli.CommandLine.Option;

/**
 * Which key signs. The password comes from the environment or a file, never from the command line.
 */
final class KeyOptions {
  @Option(
      names = "--keystore",
      paramLabel = "文件",
      description = "签名用的 PKCS#12 密钥库（.p12、.pfx）；不写则用演示密钥，每页标明“演示签名”。")
  private Path keystore;

  @Option(names = "--key-alias", paramLabel = "名称", description = "密钥库中密钥的名称；只有一个密钥时可不写。")
  private String alias;

  @Option(
      names = "--password-env",
      paramLabel = "变量名",
      defaultValue = "YANBAO_KEY_PASSWORD",
      description = "存放密钥库口令的环境变量，默认 YANBAO_KEY_PASSWORD。")
  private String variable;

  @Option(names = "--password-file", paramLabel = "文件", description = "存放密钥库口令的文件，口令写在第一行。")
  private Path passwordFile;

  /**
   * The key that signs.
   *
   * @throws SigningException when there is none that can be used, with what to do
   */
  SigningKey load() {
    if (keystore == null) {
      if (alias != null || passwordFile != null) {
        throw new SigningException("写了 --key-alias 或 --password-file，却没有写 --keystore：请一并写明密钥库文件");
      }
      return DemonstrationKey.ofThisUser();
    }
    char[] password =
        passwordFile == null
            ? KeyPassword.fromEnvironment(variable)
            : KeyPassword.fromFile(passwordFile);
    return SigningKey.fromPkcs12(keystore, Optional.ofNullable(alias), password);
  }
}
