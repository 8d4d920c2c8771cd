package org.yanbao.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yanbao.audit.KeyChoice;
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
      description = "签名用的 PKCS#12 密钥库（.p12、.pfx）；审核配置中也没有写明的，用演示密钥，每页标明“演示签名”。")
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

  /** What was read: a run asks several times, a person is asked for the password once. */
  private final Map<Optional<Path>, SigningKey> read = new HashMap<>();

  /**
   * The key that is named here, read at once; else the one that the profile names, else the
   * demonstration key.
   *
   * @throws SigningException when the key that is named cannot be used, with what to do
   */
  KeyChoice choice() {
    if (keystore != null || library != null) {
      SigningKey key = loadNamed();
      return ofProfile -> key;
    }
    return ofProfile ->
        read.computeIfAbsent(ofProfile, file -> file.map(this::load).orElseGet(this::load));
  }

  private SigningKey load(Path file) {
    return SigningKey.fromPkcs12(
        file, Optional.ofNullable(alias), password.ask("密钥库 " + file + " 的口令："));
  }

  /**
   * The key that signs; the demonstration key where none is named.
   *
   * @throws SigningException when there is none that can be used, with what to do
   */
  SigningKey load() {
    if (keystore == null && library == null) {
      if (alias != null || password.hasFile()) {
        throw new SigningException(
            "写了 --key-alias 或 --password-file，却没有写明密钥库：请用 --keystore 写明，审核时也可以写在审核配置的“签名”中");
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
    return keystore == null
        ? SigningKey.fromPkcs11(
            new Pkcs11(library, slot), Optional.ofNullable(alias), password.ask("密码设备的口令（PIN）："))
        : load(keystore);
  }
}
