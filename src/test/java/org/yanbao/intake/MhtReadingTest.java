package org.yanbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.document.Cell;
import org.yanbao.document.Document;
import org.yanbao.document.Note;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Table;

@DisplayName("Saved pages are read as pages")
class MhtReadingTest {

  private static final String PAGE =
      "<html><body><p>年度报告</p><table border=1><tr><td>项目</td><td>数量</td></tr>"
          + "<tr><td>收到</td><td>5</td></tr></table></body></html>";

  @TempDir Path folder;

  private Document read(String transfer, String body, String end) throws Exception {
    String file =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"xx\"\r\n\r\n--xx\r\n"
            + "Content-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: "
            + transfer
            + "\r\n\r\n"
            + body
            + end;
    Path path = folder.resolve("a.mht");
    Files.write(path, file.getBytes(StandardCharsets.ISO_8859_1));
    return Intake.standard().read(path);
  }

  private static void check(Document document) {
    assertThat(((Paragraph) document.blocks().get(0)).text()).isEqualTo("年度报告");
    assertThat(((Table) document.blocks().get(1)).at(1, 1).map(Cell::text)).contains("5");
  }

  @Test
  void the_page_may_be_packed_in_base64_and_lie_about_its_charset() throws Exception {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
      Document document =
          read(
              "base64",
              Base64.getMimeEncoder().encodeToString(PAGE.getBytes(charset)),
              "\r\n--xx--\r\n");

      check(document);
      assertThat(document.notes()).isEmpty();
    }
  }

  @Test
  void the_page_may_be_packed_in_quoted_printable() throws Exception {
    StringBuilder quoted = new StringBuilder();
    for (byte b : PAGE.getBytes(Charset.forName("GB18030"))) {
      quoted.append(b < 0 || b == '=' ? String.format("=%02X", b & 0xff) : (char) b);
      if (b == '>') {
        quoted.append("=\r\n");
      }
    }

    check(read("quoted-printable", quoted.toString(), "\r\n--xx--\r\n"));
  }

  @Test
  void a_page_that_was_cut_off_is_known_as_such() throws Exception {
    Document document =
        read(
            "base64",
            Base64.getMimeEncoder().encodeToString(PAGE.getBytes(StandardCharsets.UTF_8)),
            "");

    assertThat(document.has(Note.Kind.INCOMPLETE)).isTrue();
  }
}
