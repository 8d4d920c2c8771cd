package org.yanbao.publish.typeset;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/**
 * A4 document that keeps to PDF/A-3u (ISO 19005-3, conformance level U): fonts embedded, colours
 * defined, text extractable, attachments declared. Not thread-safe; one per document.
 */
public final class ArchivalPdf {
  /** Width of the paper in points. */
  public static final float WIDTH = 595;

  /** Height of the paper in points. */
  public static final float HEIGHT = 842;

  private static final PdfName AF = new PdfName("AF");
  private static final PdfName AF_RELATIONSHIP = new PdfName("AFRelationship");

  /** What stands on every page around the text. */
  @FunctionalInterface
  public interface Frame {
    /** Draws head and foot of a page; pages count from 1. */
    void paint(Pen pen, int page, int pages);
  }

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(128 * 1024);
  private final Document document = new Document(PageSize.A4);
  private final Description description;
  private final PdfWriter writer;

  /** Opens an empty document. */
  public ArchivalPdf(Description description) {
    this.description = description;
    this.writer = PdfWriter.getInstance(document, bytes);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setXmpMetadata(Xmp.packet(description));
    document.open();
    describe();
  }

  /** The writer below, for what belongs to the document as a whole. */
  public PdfWriter writer() {
    return writer;
  }

  /** Adds the files that travel with the document. */
  public void attach(List<Attachment> attachments) {
    PdfArray associated = new PdfArray();
    try {
      for (Attachment attachment : attachments) {
        associated.add(embed(attachment));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a byte array does not fail", e);
    }
    if (!attachments.isEmpty()) {
      writer.getExtraCatalog().put(AF, associated);
    }
  }

  /** Draws the pages; to be called once. */
  public void paint(Flow flow, Frame frame) {
    Letters letters = new Letters();
    Map<String, Flow.Anchor> anchors = flow.anchors();
    List<Pen> pages = new ArrayList<>();
    for (int page = 1; page <= flow.pageCount(); page++) {
      Pen pen = new Pen(letters, anchors);
      frame.paint(pen, page, flow.pageCount());
      for (Flow.Placed placed : flow.page(page)) {
        placed.strip().painter().paint(pen, placed.top());
      }
      pages.add(pen);
    }
    Canvas canvas = new Canvas(writer.getDirectContent(), letters.fonts());
    Outline outline = new Outline(writer.getDirectContent().getRootOutline());
    for (int page = 1; page <= pages.size(); page++) {
      document.newPage();
      pages.get(page - 1).writeTo(canvas);
      for (Flow.Placed placed : flow.page(page)) {
        placed.strip().mark().ifPresent(mark -> outline.add(mark, placed.top()));
      }
    }
  }

  /** Closes the document and returns the file. */
  public byte[] close() {
    document.close();
    return bytes.toByteArray();
  }

  private void describe() {
    PdfDate created = new PdfDate(GregorianCalendar.from(description.created()));
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.TITLE, unicode(description.title()));
    info.put(PdfName.SUBJECT, unicode(description.subject()));
    info.put(PdfName.CREATOR, unicode(description.tool()));
    info.put(PdfName.PRODUCER, unicode(description.tool()));
    info.put(PdfName.CREATIONDATE, created);
    info.put(PdfName.MODDATE, created);
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
    PdfDictionary preferences = new PdfDictionary();
    preferences.put(new PdfName("DisplayDocTitle"), PdfBoolean.PDFTRUE);
    writer.getExtraCatalog().put(PdfName.VIEWERPREFERENCES, preferences);
    try {
      writer.setOutputIntents(
          "sRGB IEC61966-2.1",
          "",
          "http://www.color.org",
          "sRGB IEC61966-2.1",
          ICC_Profile.getInstance(ColorSpace.CS_sRGB));
      // OpenPDF marks it as one of PDF/X.
      PdfArray intents = (PdfArray) writer.getExtraCatalog().get(PdfName.OUTPUTINTENTS);
      intents.getAsDict(0).put(PdfName.S, PdfName.GTS_PDFA1);
    } catch (IOException e) {
      throw new UncheckedIOException("a byte array does not fail", e);
    }
  }

  private PdfObject embed(Attachment attachment) throws IOException {
    PdfDictionary parameters = new PdfDictionary();
    parameters.put(PdfName.MODDATE, new PdfDate(GregorianCalendar.from(description.created())));
    PdfFileSpecification file =
        PdfFileSpecification.fileEmbedded(
            writer,
            null,
            attachment.name(),
            attachment.bytes(),
            attachment.mediaType(),
            parameters,
            Deflater.DEFAULT_COMPRESSION);
    file.put(AF_RELATIONSHIP, new PdfName(attachment.relation().key()));
    writer.addFileAttachment(attachment.description(), file);
    return file.getReference();
  }

  private static PdfString unicode(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }
}
