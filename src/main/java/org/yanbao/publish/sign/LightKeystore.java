package org.yanbao.publish.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.util.List;

/**
 * A PKCS#12 file that opens quickly. Its password must be one that was drawn by lot: stretching a
 * password by hashing it ten thousand times protects those that people think up, and costs a tenth
 * of a start each time the file is opened.
 */
final class LightKeystore {
  /** How often Java hashes the password for each part of the file; a user may have set them. */
  private static final List<String> COUNTS =
      List.of(
          "keystore.pkcs12.certPbeIterationCount",
          "keystore.pkcs12.keyPbeIterationCount",
          "keystore.pkcs12.macIterationCount");

  private static final String FEW = "100";

  private LightKeystore() {}

  /** The file that holds this one key. */
  static byte[] of(String alias, PrivateKey key, Certificate[] chain, char[] password)
      throws IOException, GeneralSecurityException {
    List<String> unset = COUNTS.stream().filter(n -> System.getProperty(n) == null).toList();
    unset.forEach(name -> System.setProperty(name, FEW));
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(alias, key, password, chain);
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      store.store(content, password);
      return content.toByteArray();
    } finally {
      unset.forEach(System::clearProperty);
    }
  }
}
