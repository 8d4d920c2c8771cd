package org.yanbao.publish.sign;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.yanbao.file.Sha256;

/**
 * Makes CMS signatures (RFC 5652) over content that stands elsewhere, of which only the SHA-256 is
 * at hand. No security provider is loaded for it: that of the CMS library has six hundred classes.
 *
 * @param signer who signs
 * @param attributes what is signed along, besides the type and the digest of the content
 */
record CmsSignature(Signer signer, List<Attribute> attributes) {

  /**
   * The signature over content of this SHA-256, with the time-stamp that the signer's level asks
   * for, as DER.
   *
   * @throws SigningException when the key cannot sign or there is no time-stamp to be had
   */
  byte[] over(byte[] sha256) {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      var builder = new SignerInfoGeneratorBuilder(new Content(sha256));
      builder.setSignedAttributeGenerator(new Signed(attributes));
      generator.addSignerInfoGenerator(
          builder.build(
              new KeyContentSigner(signer.key()),
              new JcaX509CertificateHolder(signer.key().certificate())));
      generator.addCertificates(new JcaCertStore(signer.certificates()));
      CMSSignedData cms = generator.generate(new CMSAbsentContent(), false);
      return (signer.isStamping() ? stamped(cms) : cms).getEncoded(ASN1Encoding.DER);
    } catch (CMSException | IOException | OperatorCreationException | GeneralSecurityException e) {
      throw new SigningException("签名失败：" + e.getMessage(), e);
    }
  }

  private CMSSignedData stamped(CMSSignedData cms) throws IOException {
    SignerInformation signature = cms.getSignerInfos().iterator().next();
    TimeStamp stamp = signer.stamp(Sha256.of(signature.getSignature()));
    Attribute attribute =
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
            new DERSet(ASN1Primitive.fromByteArray(stamp.token())));
    return CMSSignedData.replaceSigners(
        cms,
        new SignerInformationStore(
            SignerInformation.replaceUnsignedAttributes(
                signature, new AttributeTable(new DERSet(attribute)))));
  }

  /**
   * What is signed along. No lambda, nor the one below: Java 17 cannot keep one in a class archive
   * whose interface comes from a signed jar, and crashes over it.
   */
  private record Signed(List<Attribute> attributes) implements CMSAttributeTableGenerator {
    @Override
    @SuppressWarnings("rawtypes")
    public AttributeTable getAttributes(Map parameters) {
      ASN1EncodableVector all = new ASN1EncodableVector();
      all.add(
          new Attribute(
              CMSAttributes.contentType,
              new DERSet((ASN1ObjectIdentifier) parameters.get(CONTENT_TYPE))));
      all.add(
          new Attribute(
              CMSAttributes.messageDigest,
              new DERSet(new DEROctetString((byte[]) parameters.get(DIGEST)))));
      for (Attribute attribute : attributes) {
        all.add(attribute);
      }
      return new AttributeTable(all);
    }
  }

  /** Content that was digested elsewhere. */
  private record Content(byte[] sha256) implements DigestCalculatorProvider {
    @Override
    public DigestCalculator get(AlgorithmIdentifier algorithm) {
      return new Known(algorithm, sha256);
    }
  }

  /** The digest of such content. */
  private record Known(AlgorithmIdentifier algorithm, byte[] sha256) implements DigestCalculator {
    private Known {
      if (!algorithm.getAlgorithm().equals(NISTObjectIdentifiers.id_sha256)) {
        throw new IllegalArgumentException("signatures are made over SHA-256");
      }
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
      return algorithm;
    }

    @Override
    public OutputStream getOutputStream() {
      return OutputStream.nullOutputStream();
    }

    @Override
    public byte[] getDigest() {
      return sha256.clone();
    }
  }
}
