package org.yanbao.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yanbao.rules.profile.Profile;

/** Reads files as an audit would, for whoever wants to see what was read. */
public final class FileReadings {
  private FileReadings() {}

  /**
   * Reads a file, or every member of an archive, one after another.
   *
   * @throws SetupException when there is no such file
   * @throws IOException when there is no room for members on the disk
   */
  public static void of(Path file, Scans scans, Consumer<FileReading> reader)
      throws SetupException, IOException {
    List<InputFile> inputs = Inputs.find(List.of(file));
    try (ReportSource source = new ReportSource(Profile.Limits.STANDARD, scans);
        Submissions submissions = new Submissions()) {
      submissions.each(inputs, new Taker(source, submissions, reader));
    }
  }

  private record Taker(ReportSource source, Submissions submissions, Consumer<FileReading> reader)
      implements Submissions.Taker {

    @Override
    public void file(InputFile input) throws IOException {
      reader.accept(read(input));
      submissions.release(input);
    }

    @Override
    public void unreadable(String name, String reason) {
      reader.accept(new FileReading(name, Optional.empty(), reason));
    }

    private FileReading read(InputFile input) throws IOException {
      try {
        Reading reading = source.read(input.path());
        return reading instanceof Reading.Read read
            ? new FileReading(input.name(), Optional.of(read.report()), "")
            : new FileReading(input.name(), Optional.empty(), ((Reading.Unread) reading).reason());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("读取被中断。", e);
      }
    }
  }
}
