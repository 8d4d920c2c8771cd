package org.yanbao.publish.sign;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.DSSMessageDigest;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.ExternalCMSService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Makes the CMS of a PAdES baseline B signature (ETSI EN 319 142-1). */
final class Cms {
  private final SigningKey key;
  private final List<CertificateToken> chain;

  Cms(SigningKey key) {
    this.key = key;
    this.chain = key.chain().stream().map(CertificateToken::new).toList();
  }

  /** Bytes that it surely fits in. */
  int room() {
    return 4096 + certificates().stream().mapToInt(certificate -> certificate.length).sum();
  }

  /** The certificates in it, as DER. */
  List<byte[]> certificates() {
    return chain.stream().map(CertificateToken::getEncoded).toList();
  }

  /**
   * The CMS over a file of this SHA-256.
   *
   * @throws SigningException when the key cannot sign
   */
  byte[] over(byte[] sha256, Instant time) {
    key.requireValidAt(time);
    PAdESSignatureParameters parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(chain.get(0));
    parameters.setCertificateChain(chain);
    parameters.bLevel().setSigningDate(Date.from(time));
    DSSMessageDigest digest = new DSSMessageDigest(DigestAlgorithm.SHA256, sha256);
    RawSignature raw = RawSignature.with(key);
    try {
      ExternalCMSService service = new ExternalCMSService(new CommonCertificateVerifier(true));
      byte[] signed = raw.sign(service.getDataToSign(digest, parameters).getBytes());
      DSSDocument cms =
          service.signMessageDigest(
              digest, parameters, new SignatureValue(raw.algorithm(), signed));
      return DSSUtils.toByteArray(cms);
    } catch (DSSException e) {
      throw new SigningException("签名失败：" + e.getMessage(), e);
    }
  }
}
