package org.yanbao.publish.summary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Links from the output folder to files below it. */
final class RelativeLink {
  private RelativeLink() {}

  /** The path as a relative URI: every segment percent-encoded, the slashes kept. */
  static String to(String path) {
    return Arrays.stream(path.split("/"))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
