package org.yanbao.publish.sign;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;

/**
 * Signs a file that stands beside its signature: CMS with detached content (RFC 5652) and the
 * attributes of CAdES baseline B, which {@code openssl cms -verify} and others accept.
 */
public final class DetachedSignature {
  private DetachedSignature() {}

  /**
   * The signature of content of which only the SHA-256 is at hand, with the time-stamp that the
   * signer's level asks for, as DER ({@code .p7s}).
   *
   * @param time time of signing; must lie within the validity of the certificate
   * @throws SigningException when the key cannot sign or there is no time-stamp to be had
   */
  public static byte[] overHash(byte[] sha256, Signer signer, Instant time) {
    signer.key().requireValidAt(time);
    Attribute signingTime =
        new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(time))));
    try {
      return once(sha256, signer, signingTime);
    } catch (UnitChanged e) {
      return overHash(sha256, signer.knowing(e), time);
    }
  }

  private static byte[] once(byte[] sha256, Signer signer, Attribute signingTime) {
    // The whole chain: a certificate beside the signature that was changed or exchanged is found.
    return new CmsSignature(
            signer, List.of(signingTime, SigningCertificate.of(signer.certificates())))
        .over(sha256);
  }
}
