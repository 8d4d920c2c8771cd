package org.yanbao.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The certificates whose holders, and those they vouch for, are trusted as signers.
 *
 * @param certificates at least one
 */
public record TrustAnchors(List<X509Certificate> certificates) {
  private static final Pattern PEM =
      Pattern.compile("-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----([^-]*)-----END ");

  public TrustAnchors {
    certificates = List.copyOf(certificates);
    if (certificates.isEmpty()) {
      throw new IllegalArgumentException("信任文件里没有证书");
    }
  }

  /**
   * Reads certificates from a file: PEM, DER, PKCS#7 or a PKCS#12 without password.
   *
   * @throws IllegalArgumentException when there is none to be read, with what to do, in Chinese
   */
  public static TrustAnchors read(Path file) {
    return read(file, new char[0]);
  }

  /**
   * Reads certificates from a file: PEM, DER, PKCS#7 or PKCS#12, one or several.
   *
   * @param password password of a PKCS#12 file; empty for none
   * @throws IllegalArgumentException when there is none to be read, with what to do, in Chinese
   */
  public static TrustAnchors read(Path file, char[] password) {
    byte[] content;
    try {
      content = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException("信任文件 " + file + " 不存在：请核对 --trust 的路径", e);
    } catch (IOException e) {
      throw new IllegalArgumentException("信任文件 " + file + " 无法读取：请核对它是不是文件、有没有读取权限", e);
    }
    List<X509Certificate> found;
    try {
      found = certificates(content);
    } catch (CertificateException | IllegalArgumentException e) {
      found = fromPkcs12(content, password);
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "信任文件 " + file + " 里没有可用的证书：请使用 PEM 或 DER 格式的证书文件（.crt、.cer、.pem），或者不设口令的 PKCS#12 文件");
    }
    return new TrustAnchors(found);
  }

  private static List<X509Certificate> certificates(byte[] content) throws CertificateException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    List<X509Certificate> found = new ArrayList<>();
    Matcher pem = PEM.matcher(new String(content, StandardCharsets.ISO_8859_1));
    while (pem.find()) {
      byte[] der = Base64.getMimeDecoder().decode(pem.group(1));
      found.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
    }
    if (found.isEmpty()) {
      for (Certificate one : factory.generateCertificates(new ByteArrayInputStream(content))) {
        found.add((X509Certificate) one);
      }
    }
    return found;
  }

  private static List<X509Certificate> fromPkcs12(byte[] content, char[] password) {
    List<X509Certificate> found = new ArrayList<>();
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(new ByteArrayInputStream(content), password.length == 0 ? null : password);
      for (String alias : Collections.list(store.aliases())) {
        Certificate[] chain = store.getCertificateChain(alias);
        if (chain == null) {
          found.add((X509Certificate) store.getCertificate(alias));
        } else {
          // The end of the chain vouches for the rest.
          found.add((X509Certificate) chain[chain.length - 1]);
        }
      }
    } catch (IOException | GeneralSecurityException e) {
      return List.of();
    }
    return found;
  }
}
