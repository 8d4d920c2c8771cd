package org.yanbao.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.yanbao.archive.SignatureResult.Signer;
import org.yanbao.archive.SignatureResult.State;

/**
 * Verifies a file against the signature that stands beside it.
 *
 * @param trust whom to trust; where it is empty the signer is named and not judged
 */
record DetachedCheck(Optional<TrustAnchors> trust) {

  SignatureResult verify(Path file, byte[] content, Path signature) {
    try {
      byte[] der = Files.readAllBytes(signature);
      CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(content), der);
      SignedRange.requireOneSigner(
          new CMSSignedData(cms.toASN1Structure().getEncoded(ASN1Encoding.DER)));
      if (!Arrays.equals(der, cms.toASN1Structure().getEncoded(ASN1Encoding.DER))) {
        return tampered(file, "签名文件的编码被改动。");
      }
      return verify(file, cms);
    } catch (NoSuchFileException e) {
      return new SignatureResult(
          file, State.UNSIGNED, "缺少签名文件 " + signature + "。", Optional.empty());
    } catch (IOException
        | CMSException
        | GeneralSecurityException
        | OperatorCreationException
        | SignedRange.Broken
        | RuntimeException e) {
      return tampered(file, "清单的签名已经损坏，或者与清单的内容不符。");
    }
  }

  private SignatureResult verify(Path file, CMSSignedData cms)
      throws CMSException, GeneralSecurityException, OperatorCreationException {
    SignerInformation information = cms.getSignerInfos().iterator().next();
    List<X509Certificate> chain = new ArrayList<>();
    for (X509CertificateHolder holder : cms.getCertificates().getMatches(null)) {
      X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
      chain.add(information.getSID().match(holder) ? 0 : chain.size(), certificate);
    }
    X509Certificate certificate = chain.get(0);
    var verifier = new JcaSimpleSignerInfoVerifierBuilder().build(certificate);
    if (!information.verify(verifier)) {
      return tampered(file, "清单的签名与清单的内容不符。");
    }
    if (!statedCertificates(information).equals(hashes(chain))) {
      return tampered(file, "清单的签名所附的证书被改动。");
    }
    Signer signer = SignatureResult.signer(certificate, time(information));
    if (trust.isPresent() && !isTrusted(chain, trust.get())) {
      return new SignatureResult(
          file,
          State.UNTRUSTED,
          "清单未被改动，但签署人“" + signer.name() + "”不在信任的范围之内，或者证书现在不在有效期内。",
          Optional.of(signer));
    }
    return new SignatureResult(file, State.INTACT, "清单的签名完好。", Optional.of(signer));
  }

  /** SHA-256 of the certificates that the signature itself covers (RFC 5035). */
  private static Set<String> statedCertificates(SignerInformation information) {
    var attribute =
        information.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    Set<String> stated = new HashSet<>();
    for (ESSCertIDv2 id :
        SigningCertificateV2.getInstance(attribute.getAttrValues().getObjectAt(0)).getCerts()) {
      stated.add(HexFormat.of().formatHex(id.getCertHash()));
    }
    return stated;
  }

  private static Set<String> hashes(List<X509Certificate> certificates)
      throws CertificateEncodingException {
    Set<String> hashes = new HashSet<>();
    for (X509Certificate certificate : certificates) {
      hashes.add(FileHash.of(certificate.getEncoded()).sha256());
    }
    return hashes;
  }

  private static Instant time(SignerInformation information) {
    var attribute = information.getSignedAttributes().get(CMSAttributes.signingTime);
    return Time.getInstance(attribute.getAttrValues().getObjectAt(0)).getDate().toInstant();
  }

  private static boolean isTrusted(List<X509Certificate> chain, TrustAnchors anchors)
      throws GeneralSecurityException {
    List<X509Certificate> trusted = anchors.certificates();
    X509Certificate signer = chain.get(0);
    if (trusted.contains(signer)) {
      return !signer.getNotAfter().toInstant().isBefore(Instant.now());
    }
    PKIXParameters parameters =
        new PKIXParameters(
            trusted.stream().map(a -> new TrustAnchor(a, null)).collect(Collectors.toSet()));
    parameters.setRevocationEnabled(false);
    List<X509Certificate> below = chain.stream().filter(c -> !trusted.contains(c)).toList();
    try {
      CertPathValidator.getInstance("PKIX")
          .validate(CertificateFactory.getInstance("X.509").generateCertPath(below), parameters);
      return true;
    } catch (java.security.cert.CertPathValidatorException e) {
      return false;
    }
  }

  private static SignatureResult tampered(Path file, String message) {
    return new SignatureResult(file, State.TAMPERED, message, Optional.empty());
  }
}
