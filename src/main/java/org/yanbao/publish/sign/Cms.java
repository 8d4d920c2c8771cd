package org.yanbao.publish.sign;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.DSSMessageDigest;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.PAdESTimestampParameters;
import eu.europa.esig.dss.pades.signature.ExternalCMSService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;

/** Makes the CMS of a PAdES baseline signature (ETSI EN 319 142-1), B or T. */
final class Cms {
  /** A token holds one certificate only, see {@link TimeStampAuthority}. */
  private static final int ROOM_FOR_TIME_STAMP = 6144;

  private final SigningKey key;
  private final Optional<TimeStampAuthority> authority;
  private final List<CertificateToken> chain;

  Cms(Signer signer) {
    this.key = signer.key();
    this.authority = signer.authority();
    this.chain = signer.certificates().stream().map(CertificateToken::new).toList();
  }

  /** Bytes that it surely fits in. */
  int room() {
    return 4096
        + (authority.isPresent() ? ROOM_FOR_TIME_STAMP : 0)
        + chain.stream().mapToInt(certificate -> certificate.getEncoded().length).sum();
  }

  /**
   * The CMS over a file of this SHA-256.
   *
   * @throws SigningException when the key cannot sign or there is no time-stamp to be had
   */
  byte[] over(byte[] sha256, Instant time) {
    key.requireValidAt(time);
    PAdESSignatureParameters parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(
        authority.isPresent() ? SignatureLevel.PAdES_BASELINE_T : SignatureLevel.PAdES_BASELINE_B);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(chain.get(0));
    parameters.setCertificateChain(chain);
    parameters.setSignatureTimestampParameters(
        new PAdESTimestampParameters(DigestAlgorithm.SHA256));
    parameters.bLevel().setSigningDate(Date.from(time));
    DSSMessageDigest digest = new DSSMessageDigest(DigestAlgorithm.SHA256, sha256);
    RawSignature raw = RawSignature.with(key);
    try {
      ExternalCMSService service = new ExternalCMSService(new CommonCertificateVerifier(true));
      authority.map(Tokens::new).ifPresent(service::setTspSource);
      byte[] signed = raw.sign(service.getDataToSign(digest, parameters).getBytes());
      DSSDocument cms =
          service.signMessageDigest(
              digest, parameters, new SignatureValue(raw.algorithm(), signed));
      return withAllCertificates(DSSUtils.toByteArray(cms));
    } catch (DSSException | CMSException | IOException | CertificateEncodingException e) {
      throw new SigningException("签名失败：" + e.getMessage(), e);
    }
  }

  /**
   * The library keeps the signer's chain only; that of the time-stamp authority belongs here too.
   */
  private byte[] withAllCertificates(byte[] cms)
      throws CMSException, IOException, CertificateEncodingException {
    if (authority.isEmpty()) {
      return cms;
    }
    List<X509Certificate> all = chain.stream().map(CertificateToken::getCertificate).toList();
    return CMSSignedData.replaceCertificatesAndCRLs(
            new CMSSignedData(cms), new JcaCertStore(all), null, null)
        .getEncoded(ASN1Encoding.DER);
  }
}
