package org.yanbao.publish.sign;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A new key pair with a certificate of its own making.
 *
 * @param pair the keys
 * @param certificate says whose they are, on the word of nobody else
 */
record SelfSigned(KeyPair pair, X509Certificate certificate) {
  private static final int SERIAL_BITS = 120;

  /** The kind of a key. */
  enum Kind {
    /** On the curve P-256. */
    EC,
    /** RSA of 3072 bits. */
    RSA
  }

  /**
   * Makes a pair.
   *
   * @param years how long the certificate is valid, from yesterday on
   */
  static SelfSigned make(Kind kind, X500Principal name, int years)
      throws GeneralSecurityException, OperatorCreationException, CertIOException {
    SecureRandom random = new SecureRandom();
    KeyPairGenerator generator = KeyPairGenerator.getInstance(kind.name());
    if (kind == Kind.EC) {
      generator.initialize(new ECGenParameterSpec("secp256r1"), random);
    } else {
      generator.initialize(3072, random);
    }
    KeyPair pair = generator.generateKeyPair();
    Instant from = Instant.now().minus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    Instant to = from.plus(years * 365L, ChronoUnit.DAYS);
    var builder =
        new JcaX509v3CertificateBuilder(
            name,
            new BigInteger(SERIAL_BITS, random),
            Date.from(from),
            Date.from(to),
            name,
            pair.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    builder.addExtension(
        Extension.keyUsage,
        true,
        new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    builder.addExtension(
        Extension.subjectKeyIdentifier,
        false,
        new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
    String algorithm = kind == Kind.EC ? "SHA256withECDSA" : "SHA256withRSA";
    return new SelfSigned(
        pair,
        new JcaX509CertificateConverter()
            .getCertificate(
                builder.build(new JcaContentSignerBuilder(algorithm).build(pair.getPrivate()))));
  }
}
