package org.yanbao.publish.sign;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * The key that signs where none is configured: P-256, self-signed, made at first use, readable by
 * its owner only. Its signature shows that a file is unchanged, not who made it.
 */
public final class DemonstrationKey {
  private static final X500Principal NAME = new X500Principal("CN=验报演示签名（不具有证明效力）, O=验报演示密钥, C=CN");
  private static final String ALIAS = "demonstration";
  private static final int YEARS = 10;

  private final Path folder;

  private DemonstrationKey(Path folder) {
    this.folder = folder;
  }

  /** The key of the current user, in {@code .yanbao} in the user's home. */
  public static SigningKey ofThisUser() {
    return in(Path.of(System.getProperty("user.home"), ".yanbao"));
  }

  /**
   * The key that is kept in a folder; it is made if there is none. Safe when several processes or
   * threads ask at the same time: all get the same key.
   *
   * @throws SigningException when the folder cannot be used or its key is damaged
   */
  public static SigningKey in(Path folder) {
    // A lock on a file holds between processes only, not between the threads of one.
    synchronized (DemonstrationKey.class) {
      return new DemonstrationKey(folder).readOrMake();
    }
  }

  /** Whether this is the certificate of a demonstration key, of whatever user. */
  public static boolean made(X509Certificate certificate) {
    return certificate.getSubjectX500Principal().equals(NAME)
        && certificate.getIssuerX500Principal().equals(NAME);
  }

  private SigningKey readOrMake() {
    try {
      OwnerOnly.folder(folder);
      Path lock = folder.resolve("demo-key.lock");
      OwnerOnly.touch(lock);
      try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
          FileLock held = channel.lock()) {
        if (!held.isValid() || !Files.exists(keystore())) {
          make();
        }
      }
    } catch (IOException e) {
      throw new SigningException("演示密钥无法存放在 " + folder + "：请核对该文件夹的写入权限，或者用 --keystore 指定密钥库", e);
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new SigningException("演示密钥无法生成：" + e.getMessage() + "；请用 --keystore 指定密钥库", e);
    }
    return read();
  }

  private SigningKey read() {
    try {
      OwnerOnly.tighten(keystore());
      OwnerOnly.tighten(password());
      char[] word = KeyPassword.fromFile(password());
      try {
        return SigningKey.fromPkcs12(keystore(), Optional.of(ALIAS), word);
      } finally {
        SigningKey.erase(word);
      }
    } catch (IOException | SigningException e) {
      throw new SigningException(
          "演示密钥不能用（" + e.getMessage() + "）：请删除 " + keystore() + "，再次运行时会重新生成", e);
    }
  }

  private void make() throws IOException, GeneralSecurityException, OperatorCreationException {
    SecureRandom random = new SecureRandom();
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    String word = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    SelfSigned made = SelfSigned.make(SelfSigned.Kind.EC, NAME, YEARS);
    byte[] content =
        LightKeystore.of(
            ALIAS,
            made.pair().getPrivate(),
            new Certificate[] {made.certificate()},
            word.toCharArray());
    // The keystore last: where it exists, its password does.
    OwnerOnly.write(password(), (word + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    OwnerOnly.write(keystore(), content);
  }

  private Path keystore() {
    return folder.resolve("demo-key.p12");
  }

  private Path password() {
    return folder.resolve("demo-key.password");
  }
}
