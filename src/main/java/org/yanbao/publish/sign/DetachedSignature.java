package org.yanbao.publish.sign;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Signs a file that stands beside its signature: CMS with detached content (RFC 5652) and the
 * attributes of CAdES baseline B, which {@code openssl cms -verify} and others accept.
 */
public final class DetachedSignature {
  private DetachedSignature() {}

  /**
   * The signature of some bytes, as DER ({@code .p7s}).
   *
   * @param time time of signing; must lie within the validity of the certificate
   * @throws SigningException when the key cannot sign
   */
  public static byte[] over(byte[] content, SigningKey key, Instant time) {
    return over(content, Signer.with(key), time);
  }

  /**
   * The signature of some bytes with the time-stamp that the signer's level asks for, as DER.
   *
   * @param time time of signing; must lie within the validity of the certificate
   * @throws SigningException when the key cannot sign or there is no time-stamp to be had
   */
  public static byte[] over(byte[] content, Signer signer, Instant time) {
    signer.key().requireValidAt(time);
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      var builder =
          new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
      builder.setSignedAttributeGenerator(
          new DefaultSignedAttributeTableGenerator(attributes(signer, time)));
      generator.addSignerInfoGenerator(
          builder.build(
              new KeyContentSigner(signer.key()),
              new JcaX509CertificateHolder(signer.key().certificate())));
      generator.addCertificates(new JcaCertStore(signer.certificates()));
      CMSSignedData signed = generator.generate(new CMSProcessableByteArray(content), false);
      return stamped(signed, signer.authority()).getEncoded(ASN1Encoding.DER);
    } catch (CMSException | IOException | OperatorCreationException | GeneralSecurityException e) {
      throw new SigningException("签名失败：" + e.getMessage(), e);
    }
  }

  private static CMSSignedData stamped(CMSSignedData cms, Optional<TimeStampAuthority> authority)
      throws GeneralSecurityException, IOException {
    if (authority.isEmpty()) {
      return cms;
    }
    SignerInformation signer = cms.getSignerInfos().iterator().next();
    TimeStamp stamp =
        authority.get().stamp(MessageDigest.getInstance("SHA-256").digest(signer.getSignature()));
    Attribute attribute =
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
            new DERSet(ASN1Primitive.fromByteArray(stamp.token())));
    return CMSSignedData.replaceSigners(
        cms,
        new SignerInformationStore(
            SignerInformation.replaceUnsignedAttributes(
                signer, new AttributeTable(new DERSet(attribute)))));
  }

  private static AttributeTable attributes(Signer signer, Instant time)
      throws GeneralSecurityException {
    // The whole chain, the signer first (RFC 5035): a certificate beside the signature that was
    // changed or exchanged is found.
    List<ESSCertIDv2> chain = new ArrayList<>();
    for (X509Certificate certificate : signer.certificates()) {
      chain.add(
          new ESSCertIDv2(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded())));
    }
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(time)))));
    attributes.add(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(new SigningCertificateV2(chain.toArray(ESSCertIDv2[]::new)))));
    return new AttributeTable(attributes);
  }
}
