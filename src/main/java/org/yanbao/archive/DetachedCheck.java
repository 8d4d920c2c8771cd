package org.yanbao.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.yanbao.archive.SignatureResult.Signer;
import org.yanbao.archive.SignatureResult.State;

/**
 * Verifies a file against the signature that stands beside it.
 *
 * @param trust whom to trust; where it is empty the signer is named and not judged
 */
record DetachedCheck(Optional<TrustAnchors> trust) {

  /**
   * Verifies a file.
   *
   * @param known a time at which file and signature are known to have existed; certificates are
   *     judged as of then, or as of the time that a time-stamp on the signature proves
   */
  SignatureResult verify(Path file, byte[] content, Path signature, Instant known) {
    try {
      byte[] der = Files.readAllBytes(signature);
      StrictCms.signature(der);
      return verify(file, new CMSSignedData(new CMSProcessableByteArray(content), der), known);
    } catch (NoSuchFileException e) {
      return new SignatureResult(
          file, State.UNSIGNED, "缺少签名文件 " + signature + "。", Optional.empty());
    } catch (CMSSignerDigestMismatchException e) {
      return tampered(file, "清单的签名与清单的内容不符，清单被改动。");
    } catch (IOException
        | CMSException
        | TSPException
        | GeneralSecurityException
        | OperatorCreationException
        | SignedRange.Broken
        | RuntimeException e) {
      return tampered(file, "清单的签名已经损坏。");
    }
  }

  private SignatureResult verify(Path file, CMSSignedData cms, Instant known)
      throws CMSException,
          TSPException,
          GeneralSecurityException,
          OperatorCreationException,
          SignedRange.Broken {
    SignerInformation information = cms.getSignerInfos().iterator().next();
    Optional<TimeStampToken> stamp = StrictCms.timeStamp(information);
    List<X509Certificate> certificates = new ArrayList<>();
    for (X509CertificateHolder holder : cms.getCertificates().getMatches(null)) {
      X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
      certificates.add(information.getSID().match(holder) ? 0 : certificates.size(), certificate);
    }
    X509Certificate certificate = certificates.get(0);
    var verifier = new JcaSimpleSignerInfoVerifierBuilder().build(certificate);
    if (!information.verify(verifier)) {
      return tampered(file, "清单的签名与清单的内容不符，清单被改动。");
    }
    if (!statedCertificates(information).equals(hashes(certificates))) {
      return tampered(file, "清单的签名所附的证书被改动。");
    }
    List<Instant> stamps = new ArrayList<>();
    Instant proven = known;
    boolean isStampTrusted = true;
    if (stamp.isPresent()) {
      X509Certificate unit = unit(stamp.get());
      stamp.get().validate(new JcaSimpleSignerInfoVerifierBuilder().build(unit));
      proven = stamp.get().getTimeStampInfo().getGenTime().toInstant();
      stamps.add(proven);
      isStampTrusted = trust.isEmpty() || isTrusted(unit, certificates, trust.get(), known);
    }
    Signer signer = SignatureResult.signer(certificate, time(information), stamps);
    if (!isStampTrusted) {
      return new SignatureResult(
          file,
          State.UNTRUSTED,
          "清单未被改动，但它的时间戳的签发者不在信任的范围之内，或者时间戳的证书已经过期而没有续期。",
          Optional.of(signer));
    }
    if (trust.isPresent() && !isTrusted(certificate, certificates, trust.get(), proven)) {
      return new SignatureResult(
          file,
          State.UNTRUSTED,
          "清单未被改动，但签署人“" + signer.name() + "”不在信任的范围之内，或者证书不在有效期内。",
          Optional.of(signer));
    }
    return new SignatureResult(file, State.INTACT, "清单的签名完好。", Optional.of(signer));
  }

  private static X509Certificate unit(TimeStampToken stamp) throws GeneralSecurityException {
    return new JcaX509CertificateConverter()
        .getCertificate(stamp.getCertificates().getMatches(null).iterator().next());
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

  private static boolean isTrusted(
      X509Certificate subject, List<X509Certificate> others, TrustAnchors anchors, Instant at)
      throws GeneralSecurityException {
    List<X509Certificate> trusted = anchors.certificates();
    if (trusted.contains(subject)) {
      return !subject.getNotAfter().toInstant().isBefore(at)
          && !subject.getNotBefore().toInstant().isAfter(at);
    }
    PKIXParameters parameters =
        new PKIXParameters(
            trusted.stream().map(a -> new TrustAnchor(a, null)).collect(Collectors.toSet()));
    parameters.setRevocationEnabled(false);
    parameters.setDate(Date.from(at));
    try {
      CertPathValidator.getInstance("PKIX")
          .validate(
              CertificateFactory.getInstance("X.509")
                  .generateCertPath(path(subject, others, trusted)),
              parameters);
      return true;
    } catch (CertPathValidatorException e) {
      return false;
    }
  }

  /** From the subject upwards to the certificate below a trusted one. */
  private static List<X509Certificate> path(
      X509Certificate subject, List<X509Certificate> others, List<X509Certificate> trusted) {
    List<X509Certificate> path = new ArrayList<>(List.of(subject));
    for (boolean grows = true; grows; ) {
      grows = false;
      X509Certificate last = path.get(path.size() - 1);
      for (X509Certificate other : others) {
        if (!path.contains(other)
            && !trusted.contains(other)
            && other.getSubjectX500Principal().equals(last.getIssuerX500Principal())) {
          path.add(other);
          grows = true;
          break;
        }
      }
    }
    return path;
  }

  private static SignatureResult tampered(Path file, String message) {
    return new SignatureResult(file, State.TAMPERED, message, Optional.empty());
  }
}
