package org.yanbao.publish.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * A key to be made, with a self-signed certificate, kept in a PKCS#12 file that only its owner may
 * read.
 *
 * @param name whose it is, the common name of the certificate
 * @param organisation the organisation; empty for none
 * @param isRsa RSA of 3072 bits instead of P-256
 * @param years how long the certificate is valid
 */
public record NewKey(String name, Optional<String> organisation, boolean isRsa, int years) {
  private static final String ALIAS = "yanbao";
  private static final int SHORTEST_PASSWORD = 8;

  /**
   * Makes the key and writes it; a file that is there is never overwritten.
   *
   * @param password of the new file: at least 8 characters of ASCII
   * @throws SigningException when it cannot be made, with what to do
   */
  public SigningKey writeTo(Path file, char[] password) {
    if (new String(password).chars().anyMatch(c -> c < 0x20 || c > 0x7E)
        || password.length < SHORTEST_PASSWORD) {
      throw new SigningException("密钥库的口令至少 8 个字符，只用英文字母、数字和半角符号");
    }
    if (Files.exists(file)) {
      throw new SigningException("文件 " + file + " 已经存在，不会覆盖：请换一个文件名");
    }
    try {
      SelfSigned made =
          SelfSigned.make(isRsa ? SelfSigned.Kind.RSA : SelfSigned.Kind.EC, principal(), years);
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          ALIAS, made.pair().getPrivate(), password, new Certificate[] {made.certificate()});
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      store.store(content, password);
      OwnerOnly.write(file, content.toByteArray());
      return new SigningKey(made.pair().getPrivate(), List.of(made.certificate()));
    } catch (IOException e) {
      throw new SigningException("密钥库 " + file + " 无法写入：请核对该处的写入权限和磁盘空间", e);
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new SigningException("密钥无法生成：" + e.getMessage(), e);
    }
  }

  private X500Principal principal() {
    List<String> parts = new ArrayList<>();
    parts.add("CN=" + Rdn.escapeValue(name));
    organisation.ifPresent(text -> parts.add("O=" + Rdn.escapeValue(text)));
    parts.add("C=CN");
    return new X500Principal(String.join(",", parts));
  }
}
