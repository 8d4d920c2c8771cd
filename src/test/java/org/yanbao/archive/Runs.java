package org.yanbao.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yanbao.publish.AuditRecord;
import org.yanbao.publish.FindingsPdf;
import org.yanbao.publish.Letterhead;
import org.yanbao.publish.NoticePdf;
import org.yanbao.publish.RecordJson;
import org.yanbao.publish.sign.Signer;
import org.yanbao.publish.typeset.Attachment;

/** Fills archives as runs do, without reading a report. */
final class Runs {
  private Runs() {}

  /** A run over these records. */
  static void audit(Path archive, Signer signer, AuditRecord... records) throws Exception {
    audit(archive, signer, record -> record, records);
  }

  /** What is attached to the sheet of a record. */
  interface Attached {
    AuditRecord to(AuditRecord record);
  }

  /** A run that attaches other records to the sheets than those they are on. */
  static void audit(Path archive, Signer signer, Attached attached, AuditRecord... records)
      throws Exception {
    try (OutputFolder output = OutputFolder.open(archive)) {
      for (AuditRecord record : records) {
        Slot slot = output.slotFor(record);
        if (slot.isKept()) {
          output.finishKept(slot, record, Optional.empty());
        } else {
          write(output, slot, signer, attached, record.withPdf(slot.pdf()));
        }
      }
      output.endLedger();
      Files.writeString(archive.resolve("summary.html"), "<p>" + records.length + "</p>");
      output.seal(signer, "验报", Instant.now());
    }
  }

  private static void write(
      OutputFolder output, Slot slot, Signer signer, Attached attached, AuditRecord record)
      throws IOException {
    List<Attachment> data =
        List.of(
            new Attachment(
                "findings.json",
                "审核结果数据",
                "application/json",
                Attachment.Relation.DATA,
                (RecordJson.line(attached.to(record)) + "\n").getBytes(StandardCharsets.UTF_8)));
    output.writePdf(
        slot,
        new FindingsPdf(signer, Letterhead.NONE)
            .write(record, data, slot.earlier(), Instant.now()));
    if (NoticePdf.isDue(record)) {
      output.writeNotice(
          slot,
          new NoticePdf(signer, Letterhead.NONE, "2025年4月30日前")
              .write(record, slot.pdf(), data, Instant.now()));
    }
    output.finish(slot, record, Optional.empty());
  }
}
