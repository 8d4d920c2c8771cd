package org.yanbao.publish;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.yanbao.publish.sign.SignatureSpace;
import org.yanbao.publish.sign.Signer;
import org.yanbao.publish.sign.SigningKey;
import org.yanbao.publish.sign.UnitChanged;
import org.yanbao.publish.typeset.ArchivalPdf;
import org.yanbao.publish.typeset.Attachment;
import org.yanbao.publish.typeset.Description;
import org.yanbao.publish.typeset.Flow;
import org.yanbao.publish.typeset.Strip;

/**
 * Makes papers of PDF/A-3u, signed over the whole file. Thread-safe; what it learns about the
 * time-stamp authority serves the papers after it.
 */
final class SignedPaper {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private volatile Signer signer;

  /** Papers by this signer. */
  SignedPaper(Signer signer) {
    this.signer = Objects.requireNonNull(signer);
  }

  /** The key that signs. */
  SigningKey key() {
    return signer.key();
  }

  /**
   * What a paper is.
   *
   * @param title its title in the metadata
   * @param subject its subject in the metadata
   * @param tool name and version of the program
   */
  record Label(String title, String subject, String tool) {}

  /** What stands on the pages. */
  @FunctionalInterface
  interface Content {
    /** Sets the text; the space is for one of its strips to show. */
    List<List<Strip>> parts(SignatureSpace space, ZonedDateTime time);
  }

  /** The time in China, to the second. */
  static ZonedDateTime inChina(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).atZone(CHINA);
  }

  /**
   * Sets, closes and signs a paper.
   *
   * @throws org.yanbao.publish.sign.SigningException when the key cannot sign
   */
  byte[] write(
      Label label,
      List<Attachment> attachments,
      Content content,
      ArchivalPdf.Frame frame,
      Instant now) {
    Signer by = signer;
    try {
      return write(label, attachments, content, frame, inChina(now), by);
    } catch (UnitChanged e) {
      learn(by, e);
      return write(label, attachments, content, frame, now);
    }
  }

  /** Unless another thread has learned it meanwhile. */
  private synchronized void learn(Signer known, UnitChanged change) {
    if (signer == known) {
      signer = known.knowing(change);
    }
  }

  private static byte[] write(
      Label label,
      List<Attachment> attachments,
      Content content,
      ArchivalPdf.Frame frame,
      ZonedDateTime time,
      Signer signer) {
    ArchivalPdf pdf =
        new ArchivalPdf(new Description(label.title(), label.subject(), label.tool(), time));
    SignatureSpace space = new SignatureSpace(pdf.writer(), signer, time);
    pdf.attach(attachments);
    Flow flow = new Flow(Paper.TOP, Paper.BOTTOM);
    content.parts(space, time).forEach(flow::add);
    pdf.paint(flow, frame);
    space.write();
    return space.sign(pdf.close());
  }
}
