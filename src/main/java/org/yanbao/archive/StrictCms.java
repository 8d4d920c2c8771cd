package org.yanbao.archive;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.yanbao.archive.SignedRange.Broken;

/**
 * What the CMS of a signature or a time-stamp of ours must look like byte by byte (RFC 5652). The
 * signature covers the signed attributes only; all around them must be as they demand it, so that
 * no byte can be changed unnoticed.
 */
final class StrictCms {
  private StrictCms() {}

  /** A signature with detached content; a time-stamp on it may be its only unsigned attribute. */
  static CMSSignedData signature(byte[] der) throws Broken {
    CMSSignedData cms = read(der);
    SignerInformation signer = onlySigner(cms, 1);
    if (cms.getSignedContent() != null) {
      throw new Broken("签名的结构被改动");
    }
    Optional<TimeStampToken> stamp = timeStamp(signer);
    if (stamp.isPresent()) {
      requireImprint(stamp.get(), sha256(signer.getSignature()));
    }
    return cms;
  }

  /** The time-stamp on a signature. */
  static Optional<TimeStampToken> timeStamp(SignerInformation signer) throws Broken {
    AttributeTable unsigned = signer.getUnsignedAttributes();
    if (unsigned == null) {
      return Optional.empty();
    }
    Attribute attribute = unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    if (unsigned.size() != 1 || attribute == null || attribute.getAttrValues().size() != 1) {
      throw new Broken("签名的结构被改动");
    }
    try {
      return Optional.of(
          token(attribute.getAttributeValues()[0].toASN1Primitive().getEncoded(ASN1Encoding.DER)));
    } catch (IOException e) {
      throw new Broken("签名上的时间戳已经损坏");
    }
  }

  /** A time-stamp token with the certificate of its unit and no other. */
  static TimeStampToken token(byte[] der) throws Broken {
    CMSSignedData cms = read(der);
    SignerInformation signer = onlySigner(cms, 3);
    try {
      TimeStampToken token = new TimeStampToken(cms);
      var certificates = cms.getCertificates().getMatches(null);
      if (signer.getUnsignedAttributes() != null || certificates.size() != 1) {
        throw new Broken("时间戳的结构被改动");
      }
      if (!states(signer, certificates.iterator().next())) {
        throw new Broken("时间戳所附的证书被改动");
      }
      return token;
    } catch (TSPException | IOException e) {
      throw new Broken("时间戳已经损坏");
    }
  }

  static void requireImprint(TimeStampToken token, byte[] sha256) throws Broken {
    var info = token.getTimeStampInfo();
    if (!info.getMessageImprintAlgOID().equals(NISTObjectIdentifiers.id_sha256)
        || !MessageDigest.isEqual(info.getMessageImprintDigest(), sha256)) {
      throw new Broken("时间戳与所盖的内容不符，文件在加盖时间戳之后被改动");
    }
  }

  /** The digest of the content that the signer signed. */
  static byte[] messageDigest(CMSSignedData cms) throws Broken {
    AttributeTable signed = cms.getSignerInfos().iterator().next().getSignedAttributes();
    Attribute attribute = signed == null ? null : signed.get(CMSAttributes.messageDigest);
    if (attribute == null || attribute.getAttrValues().size() != 1) {
      throw new Broken("签名的结构被改动");
    }
    return ASN1OctetString.getInstance(attribute.getAttrValues().getObjectAt(0)).getOctets();
  }

  static byte[] sha256(byte[] content) {
    return digest("SHA-256", content);
  }

  private static CMSSignedData read(byte[] der) throws Broken {
    try {
      ContentInfo info = ContentInfo.getInstance(der);
      if (!Arrays.equals(der, info.getEncoded(ASN1Encoding.DER))
          || !info.getContentType().equals(CMSObjectIdentifiers.signedData)) {
        throw new Broken("签名的编码被改动");
      }
      return new CMSSignedData(info);
    } catch (IOException | CMSException | RuntimeException e) {
      throw new Broken("签名区已经损坏，无法读出签名");
    }
  }

  private static SignerInformation onlySigner(CMSSignedData cms, int version) throws Broken {
    if (cms.getSignerInfos().size() != 1
        || cms.getVersion() != version
        || !cms.getCRLs().getMatches(null).isEmpty()
        || !cms.getAttributeCertificates().getMatches(null).isEmpty()) {
      throw new Broken("签名的结构被改动");
    }
    SignerInformation signer = cms.getSignerInfos().iterator().next();
    requireEveryTag(cms, signer);
    boolean digestsAgree =
        cms.getDigestAlgorithmIDs().size() == 1
            && cms.getDigestAlgorithmIDs().iterator().next().equals(signer.getDigestAlgorithmID());
    boolean hasCertificate =
        cms.getCertificates().getMatches(null).stream()
                .filter(certificate -> names(signer, certificate))
                .count()
            == 1;
    if (!digestsAgree || !hasCertificate || signer.getVersion() != 1) {
      throw new Broken("签名的结构被改动");
    }
    return signer;
  }

  /** Whether the signer is named by this certificate, to the byte: names compare leniently. */
  private static boolean names(SignerInformation signer, X509CertificateHolder certificate) {
    try {
      byte[] named = signer.toASN1Structure().getSID().toASN1Primitive().getEncoded();
      byte[] certified =
          new IssuerAndSerialNumber(certificate.getIssuer(), certificate.getSerialNumber())
              .getEncoded();
      return Arrays.equals(named, certified);
    } catch (IOException e) {
      return false;
    }
  }

  /** The library forgives a wrong tag before the signed attributes; written anew, it is right. */
  private static void requireEveryTag(CMSSignedData cms, SignerInformation signer) throws Broken {
    try {
      byte[] read =
          SignedData.getInstance(cms.toASN1Structure().getContent())
              .getSignerInfos()
              .getObjectAt(0)
              .toASN1Primitive()
              .getEncoded(ASN1Encoding.DER);
      if (!Arrays.equals(read, signer.toASN1Structure().getEncoded(ASN1Encoding.DER))) {
        throw new Broken("签名的结构被改动");
      }
    } catch (IOException e) {
      throw new Broken("签名的结构被改动");
    }
  }

  /** Whether the signer states the hash of this certificate (RFC 5035, and RFC 2634 before it). */
  private static boolean states(SignerInformation signer, X509CertificateHolder certificate)
      throws IOException {
    byte[] encoded = certificate.getEncoded();
    Attribute second = attribute(signer, PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    if (second != null) {
      var first = SigningCertificateV2.getInstance(second.getAttributeValues()[0]).getCerts()[0];
      String algorithm = first.getHashAlgorithm().getAlgorithm().getId();
      return Arrays.equals(first.getCertHash(), digest(algorithm, encoded));
    }
    Attribute old = attribute(signer, PKCSObjectIdentifiers.id_aa_signingCertificate);
    return old != null
        && Arrays.equals(
            SigningCertificate.getInstance(old.getAttributeValues()[0]).getCerts()[0].getCertHash(),
            digest("SHA-1", encoded));
  }

  private static Attribute attribute(SignerInformation signer, ASN1ObjectIdentifier type) {
    return signer.getSignedAttributes() == null ? null : signer.getSignedAttributes().get(type);
  }

  private static byte[] digest(String algorithm, byte[] content) {
    try {
      return MessageDigest.getInstance(algorithm).digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalArgumentException("unknown digest " + algorithm, e);
    }
  }
}
