package org.yanbao.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.yanbao.publish.sign.CertificateSeal;

/**
 * What a signed file must look like byte by byte, before any PDF reader is let near it: one
 * signature whose range is the whole file but for the signature itself, and in that gap nothing but
 * the signature and zeros. A reader of PDF forgives; this does not.
 *
 * @param cms the signature
 */
record SignedRange(CMSSignedData cms) {
  private static final Pattern RANGE =
      Pattern.compile(
          "/ByteRange\\s*\\[\\s*(\\d{1,10})\\s+(\\d{1,10})\\s+(\\d{1,10})\\s+(\\d{1,10})\\s*]");

  private static final Pattern SEAL =
      Pattern.compile("/" + CertificateSeal.KEY + "\\s*\\(([0-9a-f]{64})\\)");

  /** A file that is not as it was signed; the message says why, in Chinese. */
  static final class Broken extends Exception {
    private static final long serialVersionUID = 1L;

    Broken(String message) {
      super(message);
    }
  }

  /**
   * The signature of a file.
   *
   * @return empty where the file has none
   * @throws Broken when the file is not as it was signed
   */
  static Optional<SignedRange> of(byte[] file) throws Broken {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    Matcher matcher = RANGE.matcher(text);
    long[] last = null;
    while (matcher.find()) {
      last = new long[4];
      for (int i = 0; i < 4; i++) {
        last[i] = Long.parseLong(matcher.group(i + 1));
      }
    }
    if (last == null) {
      return Optional.empty();
    }
    long start = last[1];
    long end = last[2];
    if (last[0] != 0 || start >= end || end > file.length) {
      throw new Broken("签名所覆盖的范围与文件不符，文件可能被截断或者改动");
    }
    if (end + last[3] != file.length) {
      throw new Broken(end + last[3] < file.length ? "签名之后又追加了内容，签名没有覆盖整个文件" : "文件不完整，末尾被截断");
    }
    CMSSignedData cms = signature(file, (int) start, (int) end);
    requireDigest(cms, file, (int) start, (int) end);
    Matcher seal = SEAL.matcher(text);
    if (seal.find() && !seal.group(1).equals(seal(cms))) {
      throw new Broken("签名所附的证书被改动");
    }
    return Optional.of(new SignedRange(cms));
  }

  /** The digest that was signed must be that of the file: refused before any reader opens it. */
  private static void requireDigest(CMSSignedData cms, byte[] file, int start, int end)
      throws Broken {
    AttributeTable signed = cms.getSignerInfos().iterator().next().getSignedAttributes();
    Attribute attribute = signed == null ? null : signed.get(CMSAttributes.messageDigest);
    if (attribute == null) {
      throw new Broken("签名的结构被改动");
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(file, 0, start);
      digest.update(file, end, file.length - end);
      byte[] stated =
          ASN1OctetString.getInstance(attribute.getAttrValues().getObjectAt(0)).getOctets();
      if (!MessageDigest.isEqual(stated, digest.digest())) {
        throw new Broken("文件内容与签名不符，文件在签署之后被改动");
      }
    } catch (IllegalArgumentException e) {
      throw new Broken("签名的结构被改动");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static CMSSignedData signature(byte[] file, int start, int end) throws Broken {
    String gap = new String(file, start, end - start, StandardCharsets.ISO_8859_1);
    try {
      byte[] bytes = HexFormat.of().parseHex(gap.substring(1, gap.length() - 1));
      ASN1Primitive value;
      try (var in = new ASN1InputStream(bytes)) {
        value = in.readObject();
      }
      if (value == null) {
        throw new Broken("签名区是空的");
      }
      String der = HexFormat.of().formatHex(value.getEncoded(ASN1Encoding.DER));
      if (!gap.equals("<" + der + "0".repeat(gap.length() - der.length() - 2) + ">")) {
        throw new Broken("签名区内有签名以外的内容，或者签名的编码被改动");
      }
      CMSSignedData cms = new CMSSignedData(value.getEncoded(ASN1Encoding.DER));
      requireOneSigner(cms);
      return cms;
    } catch (IOException | CMSException | RuntimeException e) {
      throw new Broken("签名区已经损坏，无法读出签名");
    }
  }

  private static String seal(CMSSignedData cms) throws Broken {
    List<byte[]> certificates = new ArrayList<>();
    try {
      for (X509CertificateHolder certificate : cms.getCertificates().getMatches(null)) {
        certificates.add(certificate.getEncoded());
      }
    } catch (IOException e) {
      throw new Broken("签名所附的证书已经损坏");
    }
    return CertificateSeal.of(certificates);
  }

  /** What the signer's own signature does not cover must agree with what it does. */
  static void requireOneSigner(CMSSignedData cms) throws Broken {
    if (!cms.toASN1Structure().getContentType().equals(CMSObjectIdentifiers.signedData)
        || cms.getSignerInfos().size() != 1
        || cms.getVersion() != 1) {
      throw new Broken("签名的结构被改动");
    }
    SignerInformation signer = cms.getSignerInfos().iterator().next();
    requireEveryTag(cms, signer);
    boolean digestsAgree =
        cms.getDigestAlgorithmIDs().size() == 1
            && cms.getDigestAlgorithmIDs().iterator().next().equals(signer.getDigestAlgorithmID());
    boolean isDetached = cms.getSignedContent() == null;
    boolean hasCertificate =
        cms.getCertificates().getMatches(null).stream()
                .filter(certificate -> names(signer, certificate))
                .count()
            == 1;
    if (!digestsAgree || !isDetached || !hasCertificate || signer.getVersion() != 1) {
      throw new Broken("签名的结构被改动");
    }
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
}
