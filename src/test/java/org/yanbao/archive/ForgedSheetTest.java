package org.yanbao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yanbao.archive.SignatureResult.State;
import org.yanbao.publish.FindingsPdf;
import org.yanbao.publish.Letterhead;
import org.yanbao.publish.Pdfa;
import org.yanbao.publish.Samples;
import org.yanbao.publish.sign.Level;
import org.yanbao.publish.sign.LongTerm;
import org.yanbao.publish.sign.Signer;
import org.yanbao.publish.sign.TimeStampAuthority;
import org.yanbao.publish.sign.TrustCentre;
import org.yanbao.publish.typeset.Attachment;

@DisplayName("A signed sheet that somebody tampers with")
class ForgedSheetTest {
  private static final String REWRITTEN = "文件内容与签名不符，文件在签署之后被改动";
  private static final String APPENDED = "签名之后又追加了内容，签名没有覆盖整个文件";
  private static final String OUT_OF_RANGE = "签名所覆盖的范围与文件不符";
  private static final Path NAME = Path.of("sheet.pdf");
  private static final Map<Level, byte[]> SHEETS = new EnumMap<>(Level.class);

  private static TrustCentre centre;
  private static TrustCentre.Holder holder;

  /** What is done to a file. */
  private interface Trick {
    byte[] on(byte[] file) throws Exception;
  }

  /** What is done to a document, before it is saved as an update or anew. */
  private interface Edit {
    void on(PDDocument document) throws Exception;
  }

  @BeforeAll
  static void sign() {
    centre = TrustCentre.open();
    holder = centre.signer();
    for (Level level : Level.values()) {
      SHEETS.put(level, sheet(holder, level));
    }
  }

  @AfterAll
  static void close() {
    centre.close();
  }

  private static byte[] sheet(TrustCentre.Holder by, Level level) {
    Signer signer = Signer.with(by.signingKey(), level, TimeStampAuthority.at(centre.tsa()));
    Attachment record =
        new Attachment(
            "findings.json",
            "审核结果数据",
            "application/json",
            Attachment.Relation.DATA,
            "{\"verdict\":\"需整改\"}".getBytes(StandardCharsets.UTF_8));
    return new FindingsPdf(signer, Letterhead.NONE)
        .write(Samples.withFindings(), List.of(record), Instant.now());
  }

  private static Stream<Named<Edit>> edits() {
    return Stream.of(
        Named.of("a page drawn over", ForgedSheetTest::drawOver),
        Named.of("the text of a page taken away", ForgedSheetTest::emptyPage),
        Named.of("the text of one page put on another", ForgedSheetTest::swapPages),
        Named.of("a page removed", document -> document.removePage(1)),
        Named.of("a page added", document -> document.addPage(new PDPage())),
        Named.of("a font exchanged for another", ForgedSheetTest::exchangeFont),
        Named.of("a note added", ForgedSheetTest::addNote),
        Named.of("a file attached", ForgedSheetTest::attach),
        Named.of("an attached file replaced", ForgedSheetTest::replaceAttached),
        Named.of("an action on opening", ForgedSheetTest::addAction),
        Named.of("the certification loosened", ForgedSheetTest::loosen),
        Named.of("the certification removed", ForgedSheetTest::removePermissions),
        Named.of("the metadata changed", ForgedSheetTest::changeMetadata));
  }

  private static Stream<Arguments> updates() {
    return edits()
        .flatMap(edit -> Stream.of(Level.B, Level.LTA).map(level -> Arguments.of(edit, level)));
  }

  @ParameterizedTest(name = "{0}, level {1}")
  @MethodSource("updates")
  @DisplayName("in an update after it is refused")
  void inAnUpdate(Edit edit, Level level) throws Exception {
    byte[] forged = updated(SHEETS.get(level), edit);

    assertThat(Arrays.mismatch(forged, SHEETS.get(level))).isEqualTo(SHEETS.get(level).length);
    refused(forged, APPENDED, OUT_OF_RANGE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edits")
  @DisplayName("in an update under a genuine time-stamp of the trusted service is refused")
  void underATimeStamp(Edit edit) throws Exception {
    for (Level level : List.of(Level.B, Level.LTA)) {
      byte[] forged = updated(SHEETS.get(level), edit);
      byte[] stamped = LongTerm.stamped(forged, centre.tsa());

      try (PDDocument document = Loader.loadPDF(stamped)) {
        assertThat(document.getSignatureDictionaries()).hasSize(level == Level.B ? 2 : 3);
      }
      refused(stamped, APPENDED, OUT_OF_RANGE);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edits")
  @DisplayName("and saved anew is refused")
  void savedAnew(Edit edit) throws Exception {
    for (Level level : List.of(Level.B, Level.LTA)) {
      try (PDDocument document = Loader.loadPDF(SHEETS.get(level))) {
        edit.on(document);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);

        refused(out.toByteArray(), REWRITTEN, OUT_OF_RANGE, "文件没有电子签名", "签名区");
      }
    }
  }

  private static Stream<Named<Trick>> shadows() {
    return Stream.of(
        Named.of("a comment after the end", file -> joined(file, "% 已阅\n")),
        Named.of("a further end of file", file -> joined(file, "%%EOF\n")),
        Named.of(
            "hide: an object marked as free",
            file ->
                update(file, "", "xref\n" + page(file) + " 1\n0000000000 00001 f \n", root(file))),
        Named.of(
            "replace: an object read from elsewhere in the file",
            file ->
                update(
                    file,
                    "",
                    "xref\n%d 1\n%010d 00000 n \n".formatted(page(file), offset(file, root(file))),
                    root(file))),
        Named.of(
            "hide and replace: another catalog",
            file ->
                update(
                    file,
                    "9999 0 obj\n<</Type/Catalog/Pages " + pages(file) + " 0 R>>\nendobj\n",
                    "xref\n9999 1\n%010d 00000 n \n".formatted(file.length),
                    9999)),
        Named.of(
            "a second header and catalog before the old end",
            file -> joined(file, "%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n%%EOF\n")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shadows")
  @DisplayName("by what shows or hides other objects is refused at every level")
  void shadow(Trick trick) throws Exception {
    for (Level level : Level.values()) {
      refused(trick.on(SHEETS.get(level)), APPENDED, "证书状态数据被改动");
      refused(LongTerm.stamped(trick.on(SHEETS.get(level)), centre.tsa()), APPENDED, "证书状态数据被改动");
    }
  }

  @Test
  @DisplayName("by a second signature of somebody else is refused")
  void secondSignature() throws Exception {
    byte[] forged =
        updated(
            SHEETS.get(Level.B),
            document -> {
              PDSignature signature = new PDSignature();
              signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
              signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
              signature.setSignDate(Calendar.getInstance());
              document.addSignature(signature, content -> new byte[] {0x30, 0});
            });

    refused(forged, APPENDED, OUT_OF_RANGE, "签名区", "签名的编码");
  }

  @Test
  @DisplayName("by the same name under another key is not the trusted signer's")
  void stranger() throws Exception {
    try (TrustCentre other = TrustCentre.open()) {
      byte[] forged = sheet(other.signer(), Level.B);

      SignatureResult result = trusting().verify(NAME, forged);
      assertThat(result.state()).isEqualTo(State.UNTRUSTED);
      assertThat(result.signer().orElseThrow().name())
          .isEqualTo(trusting().verify(NAME, SHEETS.get(Level.B)).signer().orElseThrow().name());
      assertThat(result.message()).contains("不在信任的范围之内");
    }
  }

  @Test
  @DisplayName(
      "by other validation data, or data where there were none, is refused; a renewal holds")
  void validationData() throws Exception {
    try (TrustCentre other = TrustCentre.open()) {
      byte[] plain = SHEETS.get(Level.B);
      byte[] longTerm = SHEETS.get(Level.LT);
      byte[] archived = SHEETS.get(Level.LTA);
      refused(LongTerm.withData(plain, other), APPENDED);
      refused(LongTerm.withData(longTerm, other), APPENDED);
      refused(LongTerm.withData(archived, other), APPENDED);
      byte[] bare = Arrays.copyOf(longTerm, SignedRange.of(longTerm).orElseThrow().signed());
      refused(LongTerm.withData(bare, other), "证书状态数据被改动");
      refused(LongTerm.stamped(LongTerm.withData(bare, other), centre.tsa()), "证书状态数据被改动");

      byte[] renewed = LongTerm.renewed(archived, holder, centre);
      Pdfa.assertValid(renewed);
      assertThat(trusting().verify(NAME, renewed).holds()).isTrue();
      assertThat(trusting().verify(NAME, LongTerm.renewed(renewed, holder, centre)).holds())
          .isTrue();
      refused(updated(renewed, ForgedSheetTest::addNote), APPENDED);
    }
  }

  @Test
  @DisplayName("by taking time-stamps away is refused")
  void withoutTimeStamps() throws Exception {
    byte[] archived = SHEETS.get(Level.LTA);
    int signed = SignedRange.of(archived).orElseThrow().signed();
    int data = new String(archived, StandardCharsets.ISO_8859_1).indexOf("%%EOF\n", signed) + 6;

    refused(Arrays.copyOf(archived, signed), "证书状态数据");
    refused(Arrays.copyOf(archived, data), "归档时间戳被截去");
    refused(LongTerm.withoutSignatureTimeStamp(SHEETS.get(Level.T)), "签名上的时间戳被去掉");
  }

  @ParameterizedTest(name = "level {0}")
  @EnumSource(names = {"B", "LTA"})
  @DisplayName("by cutting it short anywhere is refused")
  void truncated(Level level) {
    byte[] file = SHEETS.get(level);
    int step = file.length / 150;
    for (int length = 0; length < file.length; length += length > file.length - 300 ? 1 : step) {
      SignatureResult result = trusting().verify(NAME, Arrays.copyOf(file, length));

      assertThat(result.holds()).as("cut to " + length).isFalse();
      assertThat(result.message())
          .as("cut to " + length)
          .containsAnyOf(
              "不是 PDF 文件，或者文件开头已经损坏",
              "文件没有电子签名",
              "文件不完整，末尾被截断",
              APPENDED,
              OUT_OF_RANGE,
              "证书状态数据",
              "归档时间戳");
    }
  }

  private static void refused(byte[] forged, String... reasons) {
    for (SignatureCheck check : List.of(trusting(), new SignatureCheck(Optional.empty()))) {
      SignatureResult result = check.verify(NAME, forged);

      assertThat(result.state()).as(result.message()).isIn(State.TAMPERED, State.UNSIGNED);
      assertThat(result.message()).containsAnyOf(reasons);
    }
  }

  private static SignatureCheck trusting() {
    return new SignatureCheck(Optional.of(new TrustAnchors(List.of(centre.anchor()))));
  }

  private static byte[] updated(byte[] file, Edit edit) throws Exception {
    try (PDDocument document = Loader.loadPDF(file)) {
      edit.on(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }

  private static void drawOver(PDDocument document) throws IOException {
    PDPage page = document.getPage(0);
    try (var canvas = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
      canvas.addRect(300, 600, 200, 100);
      canvas.fill();
    }
    changed(page.getCOSObject(), page.getResources().getCOSObject());
  }

  private static void emptyPage(PDDocument document) {
    PDPage page = document.getPage(0);
    page.getCOSObject().removeItem(COSName.CONTENTS);
    changed(page.getCOSObject());
  }

  private static void swapPages(PDDocument document) {
    COSDictionary first = document.getPage(0).getCOSObject();
    first.setItem(COSName.CONTENTS, document.getPage(1).getCOSObject().getItem(COSName.CONTENTS));
    changed(first);
  }

  private static void exchangeFont(PDDocument document) {
    COSDictionary fonts =
        document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    List<COSName> names = List.copyOf(fonts.keySet());
    fonts.setItem(names.get(0), fonts.getItem(names.get(1)));
    changed(fonts, document.getPage(0).getResources().getCOSObject());
    changed(document.getPage(0).getCOSObject());
  }

  private static void addNote(PDDocument document) throws IOException {
    PDPage page = document.getPage(0);
    PDAnnotationText note = new PDAnnotationText();
    note.setContents("合格");
    note.setRectangle(new PDRectangle(300, 600, 20, 20));
    var notes = page.getAnnotations();
    notes.add(note);
    page.setAnnotations(notes);
    changed(page.getCOSObject());
  }

  private static void attach(PDDocument document) throws IOException {
    PDEmbeddedFile content = new PDEmbeddedFile(document);
    try (var out = content.createOutputStream()) {
      out.write("合格".getBytes(StandardCharsets.UTF_8));
    }
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile("findings.json");
    file.setEmbeddedFile(content);
    COSDictionary tree = document.getDocumentCatalog().getNames().getEmbeddedFiles().getCOSObject();
    COSArray names = tree.getCOSArray(COSName.NAMES);
    names.add(new org.apache.pdfbox.cos.COSString("a"));
    names.add(file.getCOSObject());
    changed(tree, document.getDocumentCatalog().getNames().getCOSObject());
    changed(document.getDocumentCatalog().getCOSObject());
  }

  private static void replaceAttached(PDDocument document) throws IOException {
    var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
    PDEmbeddedFile record = files.values().iterator().next().getEmbeddedFile();
    COSStream stream = record.getCOSObject();
    try (var out = stream.createOutputStream()) {
      out.write("{\"verdict\":\"合格\"}".getBytes(StandardCharsets.UTF_8));
    }
    changed(stream);
  }

  private static void addAction(PDDocument document) {
    PDActionURI action = new PDActionURI();
    action.setURI("http://127.0.0.1/");
    document.getDocumentCatalog().setOpenAction(action);
    changed(document.getDocumentCatalog().getCOSObject());
  }

  private static COSDictionary certification(PDDocument document) {
    return document
        .getDocumentCatalog()
        .getCOSObject()
        .getCOSDictionary(COSName.getPDFName("Perms"))
        .getCOSDictionary(COSName.DOCMDP);
  }

  private static void loosen(PDDocument document) {
    COSDictionary signature = certification(document);
    COSDictionary reference =
        (COSDictionary) signature.getCOSArray(COSName.getPDFName("Reference")).getObject(0);
    reference
        .getCOSDictionary(COSName.getPDFName("TransformParams"))
        .setItem(COSName.P, COSInteger.THREE);
    changed(signature);
  }

  private static void removePermissions(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.removeItem(COSName.getPDFName("Perms"));
    changed(catalog);
  }

  private static void changeMetadata(PDDocument document) {
    document.getDocumentInformation().setSubject("审核结论：合格");
    changed(document.getDocumentInformation().getCOSObject());
  }

  private static void changed(COSDictionary... objects) {
    for (COSDictionary object : objects) {
      object.setNeedToBeUpdated(true);
    }
  }

  private static byte[] update(byte[] file, String objects, String xref, int root) {
    String before = new String(file, StandardCharsets.ISO_8859_1);
    int at = before.lastIndexOf("startxref\n") + "startxref\n".length();
    String previous = before.substring(at, before.indexOf('\n', at));
    String trailer =
        "trailer\n<</Root %d 0 R/Size 10000/Prev %s>>\nstartxref\n%d\n%%%%EOF\n"
            .formatted(root, previous, file.length + objects.length());
    return joined(file, objects + xref + trailer);
  }

  private static int root(byte[] file) {
    return number(file, "/Root (\\d+) 0 R");
  }

  private static int pages(byte[] file) {
    return number(file, "/Pages (\\d+) 0 R");
  }

  private static int page(byte[] file) {
    return number(file, "/Kids ?\\[(\\d+) 0 R");
  }

  private static int number(byte[] file, String pattern) {
    var found =
        java.util.regex.Pattern.compile(pattern)
            .matcher(new String(file, StandardCharsets.ISO_8859_1));
    assertThat(found.find()).as(pattern).isTrue();
    return Integer.parseInt(found.group(1));
  }

  private static int offset(byte[] file, int object) {
    return new String(file, StandardCharsets.ISO_8859_1).indexOf("\n" + object + " 0 obj") + 1;
  }

  private static byte[] joined(byte[] file, String tail) {
    byte[] end = tail.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(file, file.length + end.length);
    System.arraycopy(end, 0, all, file.length, end.length);
    return all;
  }
}
