package org.yanbao.publish.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A private key with its certificates. Immutable and thread-safe: one serves a whole batch. */
public final class SigningKey {
  private final PrivateKey key;
  private final List<X509Certificate> chain;
  private final Optional<Provider> provider;

  SigningKey(PrivateKey key, List<X509Certificate> chain) {
    this(key, chain, Optional.empty());
  }

  private SigningKey(PrivateKey key, List<X509Certificate> chain, Optional<Provider> provider) {
    this.key = key;
    this.chain = List.copyOf(chain);
    this.provider = provider;
  }

  /**
   * Reads a key from a PKCS#12 file.
   *
   * @param alias name of the entry; may be left out where the file holds a single key
   * @param password password of the file; the caller may erase it afterwards
   * @throws SigningException when there is no usable key, with what to do
   */
  public static SigningKey fromPkcs12(Path file, Optional<String> alias, char[] password) {
    return from(open(file, password), "密钥库 " + file, alias, password, Optional.empty());
  }

  /**
   * Finds a key in a device. The key stays there; the device signs.
   *
   * @param alias label of the key; may be left out where the device holds a single key
   * @param pin password of the device; the caller may erase it afterwards
   * @throws SigningException when there is no usable key, with what to do
   */
  public static SigningKey fromPkcs11(Pkcs11 device, Optional<String> alias, char[] pin) {
    Pkcs11.Opened opened = device.open(pin);
    return from(opened.store(), "密码设备", alias, pin, Optional.of(opened.provider()));
  }

  private static SigningKey from(
      KeyStore store,
      String place,
      Optional<String> alias,
      char[] password,
      Optional<Provider> provider) {
    try {
      String entry = entry(store, place, alias);
      Key key = store.getKey(entry, provider.isPresent() ? null : password);
      Certificate[] certificates = store.getCertificateChain(entry);
      if (!(key instanceof PrivateKey privateKey) || certificates == null) {
        throw new SigningException(place + " 的条目“" + entry + "”没有私钥和证书：请用 --key-alias 指定另一个条目");
      }
      List<X509Certificate> chain = new ArrayList<>();
      for (Certificate certificate : certificates) {
        chain.add((X509Certificate) certificate);
      }
      SigningKey read = new SigningKey(privateKey, chain, provider);
      read.requireValidAt(Instant.now());
      read.requirePair();
      return read;
    } catch (UnrecoverableKeyException e) {
      throw new SigningException(place + " 中私钥的口令与密钥库的口令不同：请改为同一口令", e);
    } catch (GeneralSecurityException e) {
      throw new SigningException(place + " 中的密钥无法使用：" + e.getMessage(), e);
    }
  }

  /** The certificate of the signer. */
  public X509Certificate certificate() {
    return chain.get(0);
  }

  /** The certificate of the signer and those that vouch for it. */
  List<X509Certificate> chain() {
    return chain;
  }

  /** Whether it is the demonstration key, whose signature proves nothing. */
  public boolean isDemonstration() {
    return DemonstrationKey.made(certificate());
  }

  /** The signer's name as the certificate says it. */
  public String signer() {
    return SignerName.of(certificate());
  }

  /**
   * Makes sure that the certificate may sign at this time.
   *
   * @throws SigningException when it is not yet or no longer valid
   */
  void requireValidAt(Instant time) {
    Instant from = certificate().getNotBefore().toInstant();
    Instant to = certificate().getNotAfter().toInstant();
    if (time.isAfter(to)) {
      throw new SigningException("签名证书“" + signer() + "”已于" + day(to) + "过期：请向发证机构换发证书，并更新密钥库");
    }
    if (time.isBefore(from)) {
      throw new SigningException(
          "签名证书“" + signer() + "”自" + day(from) + "起才有效：请核对本机时钟，或者改用当前有效的证书");
    }
  }

  PrivateKey key() {
    return key;
  }

  /** What signs with it; empty for what Java itself chooses. */
  Optional<Provider> provider() {
    return provider;
  }

  /**
   * Makes sure that the certificate is that of the key.
   *
   * @throws SigningException when it is not
   */
  void requirePair() {
    byte[] sample = {1, 2, 3};
    RawSignature raw = RawSignature.with(this);
    if (!raw.verifies(sample, raw.sign(sample))) {
      throw new SigningException("签名证书“" + signer() + "”与私钥不成对：请重新导出密钥库");
    }
  }

  /** The keystore in a PKCS#12 file. */
  static KeyStore open(Path file, char[] password) {
    byte[] content;
    try {
      content = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new SigningException("密钥库 " + file + " 不存在：请核对它的路径（--keystore，或者审核配置“签名”中的“密钥库”）", e);
    } catch (IOException e) {
      throw new SigningException("密钥库 " + file + " 无法读取：请核对它是不是文件、当前用户有没有读取权限", e);
    }
    if (new String(password).chars().anyMatch(c -> c > 0x7E)) {
      throw new SigningException("密钥库 " + file + " 的口令含有中文或者全角字符，本机不支持：请改用英文字母、数字和半角符号");
    }
    try (InputStream in = new ByteArrayInputStream(content)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password);
      return store;
    } catch (IOException e) {
      if (e.getCause() instanceof UnrecoverableKeyException) {
        throw new SigningException("密钥库 " + file + " 的口令不对：请核对口令所在的环境变量或者口令文件", e);
      }
      throw new SigningException("密钥库 " + file + " 不是 PKCS#12 文件，或者已经损坏：请重新导出（.p12 或 .pfx）", e);
    } catch (GeneralSecurityException e) {
      throw new SigningException("密钥库 " + file + " 用了本机不支持的算法：" + e.getMessage(), e);
    }
  }

  /** The entry of that name, or the only one with a key. */
  static String entry(KeyStore store, String place, Optional<String> alias)
      throws GeneralSecurityException {
    List<String> keys = new ArrayList<>();
    for (String name : Collections.list(store.aliases())) {
      if (store.isKeyEntry(name)) {
        keys.add(name);
      }
    }
    String list = String.join("、", keys);
    if (keys.isEmpty()) {
      throw new SigningException(place + " 里没有私钥：请使用含私钥的密钥库或者设备");
    }
    if (alias.isEmpty()) {
      if (keys.size() > 1) {
        throw new SigningException(place + " 有多个密钥（" + list + "）：请用 --key-alias 指定其中一个");
      }
      return keys.get(0);
    }
    // PKCS#12 compares aliases without regard to case.
    return keys.stream()
        .filter(alias.get()::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(
            () -> new SigningException(place + " 里没有名为“" + alias.get() + "”的密钥：可用的是 " + list));
  }

  private static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, ZoneId.of("Asia/Shanghai"));
  }

  /** Erases a password from memory. */
  static void erase(char[] password) {
    Arrays.fill(password, '\0');
  }
}
