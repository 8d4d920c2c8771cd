package org.yanbao.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.yanbao.archive.KeptOutcome;
import org.yanbao.archive.OutputFolder;
import org.yanbao.archive.Slot;
import org.yanbao.publish.AuditRecord;
import org.yanbao.publish.NoticePdf;
import org.yanbao.publish.sign.SigningException;

/** Writes records into the output folder. Slots are given out by one thread, the rest by any. */
final class Publisher {
  private final SignedFindings sheet;
  private final OutputFolder output;

  Publisher(SignedFindings sheet, OutputFolder output) {
    this.sheet = sheet;
    this.output = output;
  }

  /** Gives a record its slot; the order in which this is called decides about versions. */
  Slot slotFor(AuditRecord record) throws IOException {
    return output.slotFor(record);
  }

  /** Gives an outcome that holds the slot that it has. */
  Slot slotFor(KeptOutcome outcome) {
    return output.slotFor(outcome);
  }

  /** Writes the line of an outcome that holds. */
  AuditRecord repeat(Slot slot, KeptOutcome outcome) throws IOException {
    output.repeat(slot, outcome);
    return outcome.record();
  }

  /** Writes a record that leaves only its line. */
  AuditRecord publish(AuditRecord record) throws IOException {
    output.finishWithoutFiles(record);
    return record;
  }

  /**
   * Writes the PDF, the json and the line of a record. A sheet that cannot be drawn costs itself
   * only: the record is written without it and says so.
   *
   * @throws SigningException when the key cannot sign: then no further sheet could be signed either
   */
  AuditRecord publish(Audited.Anew audited, Slot slot, Path original) throws IOException {
    AuditRecord record = audited.record();
    if (slot.isKept()) {
      return output.finishKept(slot, record, audited.basis());
    }
    Optional<String> basis = audited.basis();
    AuditRecord named = record.withPdf(slot.pdf());
    try {
      output.writePdf(slot, sheet.draw(named, original, slot.earlier()));
      if (NoticePdf.isDue(named)) {
        output.writeNotice(slot, sheet.notice(named));
      }
    } catch (SigningException e) {
      throw e;
    } catch (RuntimeException e) {
      basis = Optional.empty();
      named = record.withReason("审计意见书未能生成（" + e.getClass().getSimpleName() + "），请将原文件反馈给维护人员。");
    }
    output.finish(slot, named, basis);
    return named;
  }
}
