package org.yanbao.audit;

import java.io.IOException;
import org.yanbao.intake.Intake;
import org.yanbao.intake.ocr.OcrSettings;
import org.yanbao.intake.worker.WorkerTask;

/** Reads files into facts, scanned pages included, in a worker process. */
public final class RecognisingTask implements WorkerTask {
  private final ReadingTask reading = new ReadingTask(Intake.withOcr(OcrSettings.STANDARD));

  @Override
  public byte[] perform(byte[] request) throws IOException {
    return reading.perform(request);
  }
}
