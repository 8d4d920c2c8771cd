package org.yanbao.publish.sign;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.http.commons.CommonsDataLoader;
import eu.europa.esig.dss.service.http.commons.OCSPDataLoader;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.validation.SignatureValidationContext;
import eu.europa.esig.dss.spi.x509.CommonCertificateSource;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.aia.DefaultAIASource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Asks the authorities that issued certificates whether these still hold, at the addresses that the
 * certificates name: OCSP first, revocation lists where there is none.
 */
final class StatusServices {
  private static final int CONNECTING = 10_000;
  private static final int READING = 20_000;

  private StatusServices() {}

  /**
   * All that proves that some certificates hold.
   *
   * @param subjects the certificates in question
   * @param known certificates that may vouch for them; a self-signed one among them ends a chain
   * @throws SigningException when one is revoked, or nothing is to be learned about one
   */
  static ValidationData ask(List<X509Certificate> subjects, Collection<X509Certificate> known) {
    SignatureValidationContext context = new SignatureValidationContext();
    context.initialize(verifier(known));
    List<CertificateToken> tokens = subjects.stream().map(CertificateToken::new).toList();
    try {
      tokens.forEach(context::addCertificateTokenForVerification);
      context.validate();
    } catch (DSSException e) {
      throw new SigningException("证书状态无法查询：" + e.getMessage() + "；请核对网络，或者改用 --level T", e);
    }
    List<byte[]> lists = new ArrayList<>();
    List<byte[]> responses = new ArrayList<>();
    for (RevocationToken<?> revocation : context.getProcessedRevocations()) {
      (revocation instanceof CRLToken ? lists : responses).add(revocation.getEncoded());
    }
    for (CertificateToken certificate : context.getProcessedCertificates()) {
      requireStatus(certificate, context);
    }
    return new ValidationData(
        context.getProcessedCertificates().stream().map(CertificateToken::getEncoded).toList(),
        lists,
        responses);
  }

  private static void requireStatus(
      CertificateToken certificate, SignatureValidationContext context) {
    if (certificate.isSelfSigned() || hasNoStatus(certificate)) {
      return;
    }
    String name = SignerName.of(certificate.getCertificate());
    List<RevocationToken<?>> status = context.getRevocationData(certificate);
    if (status.isEmpty()) {
      throw new SigningException(
          "证书“" + name + "”的状态查询不到：证书没有写明查询地址，或者该地址现在连接不上；请稍后再试，或者改用 --level T");
    }
    if (status.stream().anyMatch(one -> one.getStatus().isRevoked())) {
      throw new SigningException("证书“" + name + "”已被吊销，不能再用来签名：请向发证机构查询");
    }
  }

  /** Responders of OCSP are certified without a status of their own (RFC 6960, 4.2.2.2.1). */
  private static boolean hasNoStatus(CertificateToken certificate) {
    return eu.europa.esig.dss.spi.CertificateExtensionsUtils.hasOcspNoCheckExtension(certificate);
  }

  /** A verifier that asks online and takes the self-signed certificates it is given as ends. */
  static CommonCertificateVerifier verifier(Collection<X509Certificate> known) {
    CommonTrustedCertificateSource ends = new CommonTrustedCertificateSource();
    CommonCertificateSource others = new CommonCertificateSource();
    for (X509Certificate certificate : known) {
      CertificateToken token = new CertificateToken(certificate);
      (token.isSelfSigned() ? ends : others).addCertificate(token);
    }
    CommonCertificateVerifier verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(ends);
    verifier.setAdjunctCertSources(others);
    verifier.setCheckRevocationForUntrustedChains(true);
    verifier.setAIASource(new DefaultAIASource(patient(new CommonsDataLoader())));
    verifier.setOcspSource(new OnlineOCSPSource(patient(new OCSPDataLoader())));
    verifier.setCrlSource(new OnlineCRLSource(patient(new CommonsDataLoader())));
    verifier.setAlertOnUncoveredPOE(new SilentOnStatusAlert());
    verifier.setAlertOnNoRevocationAfterBestSignatureTime(new SilentOnStatusAlert());
    return verifier;
  }

  private static <T extends CommonsDataLoader> T patient(T loader) {
    loader.setTimeoutConnection(CONNECTING);
    loader.setTimeoutConnectionRequest(CONNECTING);
    loader.setTimeoutResponse(READING);
    loader.setTimeoutSocket(READING);
    loader.setUseSystemProperties(true);
    return loader;
  }
}
