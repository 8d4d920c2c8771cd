package org.yanbao.publish.typeset;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Metadata that declares the document as PDF/A-3u (ISO 19005-3, 6.6.2 and 6.6.4). */
final class Xmp {
  private Xmp() {}

  static byte[] packet(Description description) {
    String time =
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            description.created().truncatedTo(ChronoUnit.SECONDS));
    String packet =
        """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/"
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
        <pdfaid:part>3</pdfaid:part>
        <pdfaid:conformance>U</pdfaid:conformance>
        <dc:format>application/pdf</dc:format>
        <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:description>
        <xmp:CreatorTool>%3$s</xmp:CreatorTool>
        <xmp:CreateDate>%4$s</xmp:CreateDate>
        <xmp:ModifyDate>%4$s</xmp:ModifyDate>
        <pdf:Producer>%3$s</pdf:Producer>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """
            .formatted(
                escaped(description.title()),
                escaped(description.subject()),
                escaped(description.tool()),
                time);
    return packet.getBytes(StandardCharsets.UTF_8);
  }

  /** Text for XML 1.0; characters that it cannot hold become U+FFFD. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default ->
                    out.appendCodePoint(
                        c < 0x20 || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF
                            ? 0xFFFD
                            : c);
              }
            });
    return out.toString();
  }
}
