package org.yanbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.FolderCopy;
import org.yanbao.publish.Pdfa;
import org.yanbao.publish.sign.OwnersFile;
import org.yanbao.publish.sign.TrustCentre;
import org.yanbao.publish.typeset.Typeface;
import org.yanbao.samples.DraftSource;
import org.yanbao.samples.HtmlWriter;

@DisplayName("Names with rare characters, of files, agencies and signers")
class RareNamesTest {
  /** Of planes 0 and 2; the second and the fourth are in GB 18030 since 2022. */
  private static final String PLACE = "𠮷𬭊澠𫓧";

  /** Of a block that came into Unicode later than this Java. */
  private static final String LATEST = "\uD884\uDF50";

  private static final String AGENCY = PLACE + "县人民政府";
  private static final String MISSING = PLACE + LATEST + "镇人民政府";

  @TempDir private Path folder;

  private Path rules;
  private Path store;
  private Path password;

  @BeforeEach
  void prepare() throws IOException {
    rules = FolderCopy.of(Path.of("rules"), folder.resolve("rules"));
    Files.writeString(
        rules.resolve("roster.csv"),
        "机关名称,机关类型,上级机关,别名,提交日期\n" + AGENCY + ",各级人民政府,,,\n" + MISSING + ",各级人民政府,,,\n");
    password =
        OwnersFile.write(folder.resolve("password"), new String(TrustCentre.PASSWORD) + "\n");
    store = folder.resolve("key.p12");
    CommandLineRun made =
        CommandLineRun.of(
            "keys", "create", store, "--name", PLACE + "公开办", "--password-file", password);
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(made.out()).contains(PLACE);
  }

  @Test
  @DisplayName("stand in every paper, drawn or by their number, and in its metadata as they are")
  void everywhere() throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    String page =
        new String(new HtmlWriter().write(DraftSource.of("澄浦县人民政府")), StandardCharsets.UTF_8);
    Files.writeString(in.resolve(AGENCY + "2024年年度报告.html"), page.replace("澄浦县", PLACE + "县"));
    Path out = folder.resolve("out");
    CommandLineRun audit = audit(in, out);

    assertThat(audit.code()).as(audit.err()).isZero();
    assertThat(Files.readString(out.resolve("results.jsonl")))
        .contains("\"agency\":\"" + AGENCY + "\"", "\"agency\":\"" + MISSING + "\"");
    for (String agency : List.of(AGENCY, MISSING)) {
      Path sheet = out.resolve("2024/%1$s/findings-%1$s-2024.pdf".formatted(agency));
      byte[] file = Files.readAllBytes(sheet);
      Pdfa.assertValid(file);
      try (PDDocument document = Loader.loadPDF(file)) {
        String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
        assertThat(text).contains(shown(agency), shown(PLACE + "公开办"));
        assertThat(document.getDocumentInformation().getTitle()).contains(agency);
        assertThat(document.getSignatureDictionaries().get(0).getName()).isEqualTo(PLACE + "公开办");
        String metadata =
            new String(
                document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        assertThat(metadata).contains(agency);
      }
    }
    CommandLineRun verified = CommandLineRun.of("verify", out);
    assertThat(verified.code()).as(verified.out()).isZero();
    assertThat(verified.out()).contains(PLACE + "公开办");
  }

  @Test
  @DisplayName("are refused aloud in a seal that no font can draw")
  void seal() throws IOException {
    String name = LATEST + "县政府办公室";
    Path profile = rules.resolve("profile.yaml");
    Files.writeString(profile, Files.readString(profile) + "\n监督机关: " + name + "\n");
    Path out = folder.resolve("out");
    CommandLineRun audit = audit(Path.of("reports-in"), out);

    assertThat(audit.code()).isEqualTo(2);
    assertThat(audit.err()).contains("字体中没有印章名称", "U+31350");
    assertThat(out).doesNotExist();
  }

  private CommandLineRun audit(Path in, Path out) {
    return CommandLineRun.of(
        "audit",
        in,
        "--rules",
        rules,
        "--out",
        out,
        "--year",
        2024,
        "--keystore",
        store,
        "--password-file",
        password);
  }

  /** What stands on the page for a text: the number of each character that no font has. */
  private static String shown(String text) {
    return text.codePoints()
        .mapToObj(Character::toString)
        .map(
            character ->
                Typeface.lacking(character).isEmpty()
                    ? character
                    : "〔" + Typeface.lacking(character).first() + "〕")
        .collect(Collectors.joining());
  }
}
