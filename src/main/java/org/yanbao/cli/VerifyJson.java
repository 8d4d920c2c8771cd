package org.yanbao.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.yanbao.archive.SignatureResult;

/** A result of {@code verify} as one line of JSON. */
final class VerifyJson {
  private static final JsonMapper JSON = new JsonMapper();

  private VerifyJson() {}

  static String line(SignatureResult result) {
    ObjectNode line = JSON.createObjectNode();
    line.put("file", result.file().toString());
    line.put("holds", result.holds());
    line.put("state", result.state().name().toLowerCase(Locale.ROOT));
    line.put("message", result.message());
    result
        .signer()
        .ifPresent(
            signer -> {
              ObjectNode who = line.putObject("signer");
              who.put("name", signer.name()).put("time", signer.time().toString());
              who.put("certificate", signer.certificate());
              who.put("demonstration", signer.demonstration());
              ArrayNode stamps = who.putArray("timeStamps");
              signer.timeStamps().forEach(stamp -> stamps.add(stamp.toString()));
            });
    return line.toString();
  }
}
