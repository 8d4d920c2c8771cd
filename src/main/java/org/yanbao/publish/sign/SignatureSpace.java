package org.yanbao.publish.sign;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFormField;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The place that a document being written keeps for its signature, and the signature that is put
 * there once the document is complete. The signature covers every other byte of the file and
 * certifies that no change is allowed afterwards (DocMDP, P = 1; ISO 32000-1, 12.8.2.2). Not
 * thread-safe; one per document.
 */
public final class SignatureSpace {
  private static final int RANGE_WIDTH = 48;

  private final PdfWriter writer;
  private final Cms cms;
  private final Signer signer;
  private final ZonedDateTime time;
  private final PdfIndirectReference reference;
  private final PdfLiteral byteRange = new PdfLiteral(RANGE_WIDTH);
  private final PdfLiteral contents;

  /**
   * Keeps a place in this document.
   *
   * @param time time of signing; must lie within the validity of the certificate
   */
  public SignatureSpace(PdfWriter writer, Signer signer, ZonedDateTime time) {
    this.writer = writer;
    this.signer = signer;
    this.time = time;
    this.cms = new Cms(signer);
    this.contents = new PdfLiteral(2 * cms.room() + 2);
    this.reference = writer.getPdfIndirectReference();
  }

  /** Who signs. */
  public SigningKey key() {
    return signer.key();
  }

  /** The name in the seal that is drawn; empty for none. */
  public Optional<String> seal() {
    return signer.seal();
  }

  /** Shows the signature field on the current page, in this rectangle. */
  public void show(float left, float bottom, float width, float height) {
    PdfFormField field = PdfFormField.createSignature(writer);
    field.setWidget(
        new Rectangle(left, bottom, left + width, bottom + height), PdfAnnotation.HIGHLIGHT_NONE);
    field.setFieldName("Signature1");
    field.setFlags(PdfAnnotation.FLAGS_PRINT | PdfAnnotation.FLAGS_LOCKED);
    field.setPage();
    field.put(PdfName.V, reference);
    // The page itself shows the words; the field is a clear pane above them.
    field.setAppearance(
        PdfAnnotation.APPEARANCE_NORMAL, PdfTemplate.createTemplate(writer, width, height));
    writer.addAnnotation(field);
    writer.setSigFlags(3);
  }

  /** Writes the signature dictionary; to be called before the document is closed. */
  public void write() {
    PdfDictionary signature = new PdfDictionary(PdfName.SIG);
    signature.put(PdfName.FILTER, PdfName.ADOBE_PPKLITE);
    signature.put(PdfName.SUBFILTER, new PdfName("ETSI.CAdES.detached"));
    signature.put(PdfName.M, new PdfDate(GregorianCalendar.from(time)));
    signature.put(PdfName.NAME, new PdfString(signer.key().signer(), PdfObject.TEXT_UNICODE));
    signature.put(PdfName.REFERENCE, noChangesAllowed());
    signature.put(
        new PdfName(CertificateSeal.KEY),
        new PdfString(CertificateSeal.of(signer.encodedCertificates())));
    if (signer.data().isPresent()) {
      signature.put(
          new PdfName(CertificateSeal.DATA_KEY), new PdfString(signer.data().get().seal()));
    }
    signature.put(new PdfName(CertificateSeal.LEVEL_KEY), new PdfString(signer.level().name()));
    signature.put(PdfName.BYTERANGE, byteRange);
    signature.put(PdfName.CONTENTS, contents);
    PdfDictionary permissions = new PdfDictionary();
    permissions.put(PdfName.DOCMDP, reference);
    writer.getExtraCatalog().put(PdfName.PERMS, permissions);
    try {
      writer.addToBody(signature, reference, false);
    } catch (IOException e) {
      throw new UncheckedIOException("a byte array does not fail", e);
    }
  }

  /**
   * Signs the closed document in its place.
   *
   * @param file the whole file; the reserved bytes are overwritten
   * @return the signed file; longer than before where it ends with an archive time-stamp
   * @throws SigningException when the key cannot sign or there is no time-stamp to be had
   */
  public byte[] sign(byte[] file) {
    int start = Math.toIntExact(contents.getPosition());
    int end = start + contents.getPosLength();
    put(file, Math.toIntExact(byteRange.getPosition()), range(start, end, file.length));
    byte[] value = cms.over(ByteRange.digest(file, start, end), time.toInstant());
    if (2 * value.length + 2 > end - start) {
      throw new SigningException("签名超出预留的位置：证书链过长，请减少密钥库中的证书");
    }
    byte[] hex = new byte[end - start];
    Arrays.fill(hex, (byte) '0');
    hex[0] = '<';
    hex[hex.length - 1] = '>';
    System.arraycopy(
        HexFormat.of().formatHex(value).getBytes(StandardCharsets.US_ASCII),
        0,
        hex,
        1,
        2 * value.length);
    System.arraycopy(hex, 0, file, start, hex.length);
    return signer.completed(file);
  }

  /** Without digest keys: ISO 19005-3, 6.4.3 forbids them. */
  private static PdfArray noChangesAllowed() {
    PdfDictionary parameters = new PdfDictionary(new PdfName("TransformParams"));
    parameters.put(PdfName.P, new PdfNumber(1));
    parameters.put(PdfName.V, new PdfName("1.2"));
    PdfDictionary permission = new PdfDictionary(new PdfName("SigRef"));
    permission.put(PdfName.TRANSFORMMETHOD, PdfName.DOCMDP);
    permission.put(PdfName.TRANSFORMPARAMS, parameters);
    PdfArray references = new PdfArray();
    references.add(permission);
    return references;
  }

  private static byte[] range(int start, int end, int length) {
    String range = "[0 " + start + " " + end + " " + (length - end) + "]";
    return (range + " ".repeat(RANGE_WIDTH - range.length())).getBytes(StandardCharsets.US_ASCII);
  }

  private static void put(byte[] file, int position, byte[] value) {
    System.arraycopy(value, 0, file, position, value.length);
  }
}
