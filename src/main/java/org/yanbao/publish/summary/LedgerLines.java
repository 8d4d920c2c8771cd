package org.yanbao.publish.summary;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yanbao.publish.LedgerLine;

/** Reads a ledger line by line; no more than one line is held. */
final class LedgerLines {
  /** Takes the lines in their order. */
  interface Taker {
    void take(LedgerLine line) throws IOException;
  }

  private LedgerLines() {}

  /**
   * Hands every line of the ledger to the takers.
   *
   * @throws IOException when it cannot be read or a line is not one of ours; the message names it
   */
  static void each(Path ledger, Taker taker) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(ledger, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        number++;
        if (!text.isBlank()) {
          taker.take(line(ledger, number, text));
        }
      }
    }
  }

  private static LedgerLine line(Path ledger, int number, String text) throws IOException {
    try {
      return LedgerLine.of(text);
    } catch (JsonProcessingException e) {
      throw new IOException(ledger + " 第 " + number + " 行已经损坏，汇总表未能生成。请重新审核。", e);
    }
  }
}
