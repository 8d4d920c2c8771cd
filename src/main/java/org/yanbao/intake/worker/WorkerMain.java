package org.yanbao.intake.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The worker process: reads requests from standard input, writes answers to standard output. */
final class WorkerMain {
  private static final int LONGEST_REQUEST = 1024 * 1024;

  private WorkerMain() {}

  public static void main(String[] args) throws Exception {
    DataOutputStream answers =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
    // Whatever a library prints must not get into the answers.
    System.setOut(System.err);
    Path scratch = Path.of(System.getProperty("java.io.tmpdir"));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> ScratchFolder.remove(scratch)));
    WorkerTask task = (WorkerTask) Class.forName(args[0]).getDeclaredConstructor().newInstance();
    BlockingQueue<byte[]> requests = new LinkedBlockingQueue<>();
    Thread listener = new Thread(() -> listen(System.in, requests), "requests");
    listener.setDaemon(true);
    listener.start();
    Frames.write(answers, Frames.READY, new byte[0]);
    while (true) {
      answer(task, requests.take(), answers);
    }
  }

  private static void answer(WorkerTask task, byte[] request, DataOutputStream answers)
      throws Exception {
    byte[] answer;
    try {
      answer = task.perform(request);
    } catch (OutOfMemoryError e) {
      Frames.write(answers, Frames.OUT_OF_MEMORY, new byte[0]);
      Runtime.getRuntime().halt(3);
      return;
    }
    Frames.write(answers, Frames.DATA, answer);
  }

  /**
   * The end of the pipe is the end of the parent: the worker ends at once, whatever it is doing.
   */
  private static void listen(InputStream in, BlockingQueue<byte[]> requests) {
    try (DataInputStream data = new DataInputStream(new BufferedInputStream(in))) {
      while (data.read() == Frames.DATA) {
        requests.add(Frames.body(data, LONGEST_REQUEST));
      }
      System.exit(0);
    } catch (IOException | Frames.FrameTooLongException e) {
      System.exit(2);
    }
  }
}
