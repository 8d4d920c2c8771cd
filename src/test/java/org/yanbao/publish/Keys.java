package org.yanbao.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certification authority for tests, and the keys that it certifies. */
public final class Keys {
  public static final char[] PASSWORD = "test-Password-1".toCharArray();

  private final KeyPair pair;
  private final X509Certificate certificate;

  private Keys(KeyPair pair, X509Certificate certificate) {
    this.pair = pair;
    this.certificate = certificate;
  }

  public static Keys authority(String name) {
    KeyPair pair = pair("EC", 256);
    Instant now = Instant.now();
    X500Principal self = new X500Principal("CN=" + name + ", C=CN");
    return new Keys(
        pair,
        certify(
            self,
            self,
            pair,
            pair,
            now.minus(9000, ChronoUnit.DAYS),
            now.plus(900, ChronoUnit.DAYS),
            true));
  }

  public X509Certificate certificate() {
    return certificate;
  }

  /** A keystore with a key of this algorithm that this authority certified. */
  public Path keystore(Path folder, String alias, String algorithm, Instant from, Instant to) {
    return keystore(folder, alias, pair(algorithm, algorithm.equals("RSA") ? 3072 : 256), from, to);
  }

  /** A keystore with this key, which this authority certifies. */
  public Path keystore(Path folder, String alias, KeyPair leaf, Instant from, Instant to) {
    X509Certificate signer =
        certify(
            certificate.getSubjectX500Principal(),
            new X500Principal("CN=青禾县政务公开办公室, O=青禾县人民政府, C=CN"),
            pair,
            leaf,
            from,
            to,
            false);
    Path file = folder.resolve(alias + ".p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          alias, leaf.getPrivate(), PASSWORD, new Certificate[] {signer, certificate});
      store.store(out, PASSWORD);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    return file;
  }

  /** A keystore with a key that is valid now. */
  public Path keystore(Path folder, String alias) {
    Instant now = Instant.now();
    return keystore(
        folder, alias, "EC", now.minus(1, ChronoUnit.DAYS), now.plus(90, ChronoUnit.DAYS));
  }

  /** A new key pair. */
  public static KeyPair pair(String algorithm, int size) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(size);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static X509Certificate certify(
      X500Principal issuer,
      X500Principal subject,
      KeyPair by,
      KeyPair of,
      Instant from,
      Instant to,
      boolean authority) {
    try {
      JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
      var builder =
          new JcaX509v3CertificateBuilder(
              issuer,
              BigInteger.valueOf(System.nanoTime()),
              Date.from(from),
              Date.from(to),
              subject,
              of.getPublic());
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
      builder.addExtension(
          Extension.keyUsage,
          true,
          new KeyUsage(
              authority
                  ? KeyUsage.keyCertSign
                  : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
      builder.addExtension(
          Extension.subjectKeyIdentifier,
          false,
          extensions.createSubjectKeyIdentifier(of.getPublic()));
      builder.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          extensions.createAuthorityKeyIdentifier(by.getPublic()));
      return new JcaX509CertificateConverter()
          .getCertificate(
              builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(by.getPrivate())));
    } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }
}
