package org.yanbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.document.Cell;
import org.yanbao.document.Document;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Table;

@DisplayName("What has no reader of its own is read through Tika")
class TikaReaderTest {
  @TempDir private Path folder;

  @Test
  @DisplayName("Word 2003 XML gives its paragraphs and the cells of its tables")
  void wordXml() throws IOException, UnreadableException {
    Path file =
        Files.writeString(
            folder.resolve("报告.xml"),
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <?mso-application progid="Word.Document"?>
            <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">
            <w:body>
            <w:p><w:r><w:t>青溪县农业农村局2024年政府信息公开工作年度报告</w:t></w:r></w:p>
            <w:tbl><w:tr>
            <w:tc><w:p><w:r><w:t>规章</w:t></w:r></w:p></w:tc>
            <w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc>
            </w:tr></w:tbl>
            </w:body></w:wordDocument>
            """);
    Document document = Intake.standard().read(file);
    assertThat(document.blocks().get(0))
        .isInstanceOfSatisfying(
            Paragraph.class, p -> assertThat(p.text()).startsWith("青溪县农业农村局2024年"));
    assertThat(document.blocks().get(1))
        .isInstanceOfSatisfying(
            Table.class,
            table -> assertThat(table.cells()).extracting(Cell::text).containsExactly("规章", "12"));
  }

  @Test
  @DisplayName("flat OpenDocument text gives its paragraphs and the cells of its tables")
  void flatOpenDocument() throws IOException, UnreadableException {
    Path file =
        Files.writeString(
            folder.resolve("报告.fodt"),
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              office:mimetype="application/vnd.oasis.opendocument.text">
            <office:body><office:text><text:p>一、总体情况</text:p>
            <table:table><table:table-row>
            <table:table-cell><text:p>规章</text:p></table:table-cell>
            <table:table-cell><text:p>12</text:p></table:table-cell>
            </table:table-row></table:table>
            </office:text></office:body></office:document>
            """);
    Document document = Intake.standard().read(file);
    assertThat(document.blocks().get(0))
        .isInstanceOfSatisfying(Paragraph.class, p -> assertThat(p.text()).isEqualTo("一、总体情况"));
    assertThat(document.blocks().get(1))
        .isInstanceOfSatisfying(
            Table.class,
            table -> assertThat(table.cells()).extracting(Cell::text).containsExactly("规章", "12"));
  }
}
