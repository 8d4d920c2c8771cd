package org.yanbao.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.yanbao.publish.sign.DemonstrationKey;
import org.yanbao.publish.sign.Pkcs11;
import org.yanbao.publish.sign.SigningException;
import org.yanbao.publish.sign.SigningKey;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which key signs. */
final class KeyOptions {
  @Option(
      names = "--keystore",
      paramLabel = "文件",
      description = "签名用的 PKCS#12 密钥库（.p12、.pfx）；不写则用演示密钥，每页标明“演示签名”。")
  private Path keystore;

  @Option(
      names = "--pkcs11",
      paramLabel = "驱动",
      description = "密钥在密码设备（UKey、签名机）里时，写设备的 PKCS#11 驱动文件，代替 --keystore。")
  private Path library;

  @Option(
      names = "--pkcs11-slot",
      paramLabel = "序号",
      defaultValue = "0",
      description = "用驱动的第几个槽位，从 0 数起，默认 0。")
  private int slot;

  @Option(names = "--key-alias", paramLabel = "名称", description = "密钥的名称；只有一个密钥时可不写。")
  private String alias;

  @Mixin private PasswordOptions password;

  /**
   * The key that signs; the demonstration key where none is named.
   *
   * @throws SigningException when there is none that can be used, with what to do
   */
  SigningKey load() {
    if (keystore == null && library == null) {
      if (alias != null || password.hasFile()) {
        throw new SigningException("写了 --key-alias 或 --password-file，却没有写 --keystore：请一并写明密钥库文件");
      }
      return DemonstrationKey.ofThisUser();
    }
    return loadNamed();
  }

  /**
   * The key that is named.
   *
   * @throws SigningException when none is named or it cannot be used, with what to do
   */
  SigningKey loadNamed() {
    if ((keystore == null) == (library == null)) {
      throw new SigningException("请写明密钥在哪里：--keystore 密钥库文件，或者 --pkcs11 驱动文件，二者取一");
    }
    Optional<String> name = Optional.ofNullable(alias);
    return keystore == null
        ? SigningKey.fromPkcs11(new Pkcs11(library, slot), name, password.ask("密码设备的口令（PIN）："))
        : SigningKey.fromPkcs12(keystore, name, password.ask("密钥库 " + keystore + " 的口令："));
  }
}
