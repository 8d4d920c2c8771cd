package org.yanbao.intake.worker;

/**
 * What a worker process does over and over. Implementations have a public constructor without
 * parameters, which runs in the worker.
 */
public interface WorkerTask {

  /**
   * Performs one request.
   *
   * @return the answer, however the request ended; what is thrown instead costs the worker its life
   */
  byte[] perform(byte[] request) throws Exception;
}
