package org.yanbao.audit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yanbao.document.Document;
import org.yanbao.finding.Outcome;
import org.yanbao.intake.Intake;
import org.yanbao.intake.UnreadableException;
import org.yanbao.intake.worker.WorkerTask;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.Section;
import org.yanbao.report.json.FactsJson;
import org.yanbao.report.likeness.ReportDigest;
import org.yanbao.report.reading.ReportReader;
import org.yanbao.report.reading.WholeReading;

/**
 * Reads files into facts, in a worker process. Both steps are done there: patterns over hostile
 * text can take as long as parsers of hostile files.
 */
public final class ReadingTask implements WorkerTask {
  private static final int READ = 1;
  private static final int UNREAD = 0;

  private final Intake intake;
  private final ReportReader reader = new ReportReader();

  /** Reads without recognising scanned pages. */
  public ReadingTask() {
    this(Intake.standard());
  }

  ReadingTask(Intake intake) {
    this.intake = intake;
  }

  @Override
  public byte[] perform(byte[] request) throws IOException {
    try {
      Document document = intake.read(Path.of(new String(request, StandardCharsets.UTF_8)));
      WholeReading reading = reader.readWhole(document);
      AnnualReport report = reading.report();
      Optional<String> excess = ReportExtent.of(report).excess().or(() -> several(reading));
      return excess.isPresent()
          ? answer(Outcome.NOT_ASSESSABLE, excess.get())
          : answer(document.mediaType(), report);
    } catch (UnreadableException e) {
      return answer(outcome(e.kind()), e.getMessage());
    } catch (StackOverflowError e) {
      return answer(Outcome.FAILED, "文件内部结构嵌套过深，无法读取。请另存为常见格式后重新报送。");
    }
  }

  /** Why nothing is said of a file with several reports. A report has each section once. */
  private static Optional<String> several(WholeReading reading) {
    List<Section> sections = reading.report().sections();
    boolean once = sections.stream().map(Section::number).distinct().count() == sections.size();
    List<String> titles = once ? List.of() : reading.titlesOfSeveral();
    return titles.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "文件中有"
                + titles.size()
                + "份年度报告（"
                + String.join("；", titles)
                + "），无法确定审核哪一份，未予评定。请一份文件只放一份报告，分开后重新报送。");
  }

  /** The request that has a file read. */
  public static byte[] request(Path file) {
    return file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What an answer says. */
  static Reading reading(byte[] answer) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer))) {
      int kind = in.readByte();
      String first = in.readUTF();
      return kind == READ
          ? new Reading.Read(first, in.readNBytes(in.readInt()), in.readAllBytes())
          : new Reading.Unread(Outcome.valueOf(first), in.readUTF());
    } catch (IOException e) {
      throw new UncheckedIOException("worker and run are of one version", e);
    }
  }

  /** A file that is whole, but of a kind that is not read, is not a failure of reading. */
  private static Outcome outcome(UnreadableException.Kind kind) {
    return switch (kind) {
      case UNSUPPORTED, ENCRYPTED -> Outcome.NOT_ASSESSABLE;
      case DAMAGED, EMPTY, TOO_LARGE, NOT_FOUND, UNREADABLE -> Outcome.FAILED;
    };
  }

  private static byte[] answer(String mediaType, AnnualReport report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeByte(READ);
    out.writeUTF(mediaType);
    byte[] digest = digest(report);
    out.writeInt(digest.length);
    out.write(digest);
    out.write(FactsJson.write(report));
    return bytes.toByteArray();
  }

  private static byte[] digest(AnnualReport report) {
    return Assessment.isAnnualReport(report) ? ReportDigest.of(report).bytes() : new byte[0];
  }

  private static byte[] answer(Outcome outcome, String reason) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeByte(UNREAD);
    out.writeUTF(outcome.name());
    out.writeUTF(reason);
    return bytes.toByteArray();
  }
}
