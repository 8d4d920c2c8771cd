package org.yanbao.publish.sign;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.yanbao.file.Sha256;

/** The signed attribute that names the certificates of a signature by their digests (RFC 5035). */
final class SigningCertificate {
  private SigningCertificate() {}

  /**
   * The attribute for some certificates, the signer's first.
   *
   * @throws SigningException when one of them has no encoding
   */
  static Attribute of(List<X509Certificate> certificates) {
    try {
      List<ESSCertIDv2> chain = new ArrayList<>();
      for (X509Certificate certificate : certificates) {
        chain.add(new ESSCertIDv2(Sha256.of(certificate.getEncoded())));
      }
      return new Attribute(
          PKCSObjectIdentifiers.id_aa_signingCertificateV2,
          new DERSet(new SigningCertificateV2(chain.toArray(ESSCertIDv2[]::new))));
    } catch (GeneralSecurityException e) {
      throw new SigningException("签名失败：" + e.getMessage(), e);
    }
  }
}
