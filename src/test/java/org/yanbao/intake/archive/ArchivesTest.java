package org.yanbao.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.Corpus;
import org.yanbao.intake.UnreadableException;
import org.yanbao.intake.UnreadableException.Kind;

@DisplayName("Archives are walked member by member")
class ArchivesTest {

  private static final Charset GBK = Charset.forName("GBK");

  @TempDir Path folder;

  /** Keeps what it is told. */
  private static final class Recorder implements MemberVisitor {
    final Map<String, String> texts = new LinkedHashMap<>();
    final Map<String, Kind> failures = new LinkedHashMap<>();
    final List<Path> files = new ArrayList<>();

    @Override
    public void file(String name, Path file) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      texts.put(name, new String(bytes, StandardCharsets.ISO_8859_1));
      files.add(file);
    }

    @Override
    public void unreadable(String name, UnreadableException reason) {
      failures.put(name, reason.kind());
    }
  }

  private static Recorder walk(Path archive) throws IOException {
    Recorder recorder = new Recorder();
    Archives.walk(archive, archive.getFileName().toString(), recorder);
    assertThat(recorder.files).allSatisfy(file -> assertThat(file.getParent()).doesNotExist());
    return recorder;
  }

  private static byte[] zip(Charset names, Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void names_may_be_written_in_utf_8_or_gbk_and_clutter_is_passed_over() throws Exception {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("某局/年度报告.txt", text("1"));
    members.put("__MACOSX/某局/._年度报告.txt", text("x"));
    members.put("某局/.DS_Store", text("x"));
    members.put("某局/~$年度报告.docx", text("x"));
    members.put("另一局.txt", text("2"));

    for (Charset charset : List.of(StandardCharsets.UTF_8, GBK)) {
      assertThat(walk(file("a.zip", zip(charset, members))).texts)
          .containsExactly(entry("a.zip!某局/年度报告.txt", "1"), entry("a.zip!另一局.txt", "2"));
    }
  }

  @Test
  void a_name_that_leads_out_of_the_folder_is_only_a_name() throws Exception {
    Path archive = file("a.zip", zip(GBK, Map.of("../../evil.txt", text("1"))));

    assertThat(walk(archive).texts).containsOnlyKeys("a.zip!../../evil.txt");
    assertThat(folder.resolve("../../evil.txt")).doesNotExist();
  }

  @Test
  void archives_in_archives_are_opened_up_to_a_depth_of_three() throws Exception {
    byte[] inner = zip(GBK, Map.of("c.txt", text("1")));
    byte[] second = zip(GBK, Map.of("b.zip", inner));
    byte[] third = zip(GBK, Map.of("a.zip", second));

    assertThat(walk(file("x.zip", second)).texts).containsOnlyKeys("x.zip!b.zip!c.txt");
    assertThat(walk(file("y.zip", third)).texts).containsOnlyKeys("y.zip!a.zip!b.zip!c.txt");
    assertThat(walk(file("z.zip", zip(GBK, Map.of("y.zip", third)))).failures)
        .containsExactly(entry("z.zip!y.zip!a.zip!b.zip", Kind.TOO_LARGE));
  }

  @Test
  void a_broken_member_does_not_hide_the_others() throws Exception {
    byte[] noise = new byte[2000];
    new java.util.Random(1).nextBytes(noise);
    byte[] stored = zip(GBK, Map.of("a.txt", noise));
    stored[1000] ^= 0x55;
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("bad.zip", stored);
    members.put("good.txt", text("1"));
    Recorder recorder = walk(file("a.zip", zip(GBK, members)));

    assertThat(recorder.failures).containsExactly(entry("a.zip!bad.zip!a.txt", Kind.DAMAGED));
    assertThat(recorder.texts).containsOnlyKeys("a.zip!good.txt");
  }

  @Test
  void a_member_that_wants_a_password_says_so() throws Exception {
    byte[] bytes = zip(GBK, Map.of("a.txt", text("1")));
    bytes[6] |= 1;
    int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    bytes[directory + 8] |= 1;

    assertThat(walk(file("a.zip", bytes)).failures)
        .containsExactly(entry("a.zip!a.txt", Kind.ENCRYPTED));
  }

  @Test
  void a_member_that_swells_beyond_reason_is_refused() throws Exception {
    Path archive = file("a.zip", zip(GBK, Map.of("zeros.txt", new byte[64 << 20])));

    assertThat(walk(archive).failures).containsExactly(entry("a.zip!zeros.txt", Kind.TOO_LARGE));
  }

  @Test
  void an_archive_without_files_says_so() throws Exception {
    assertThat(walk(file("a.zip", zip(GBK, Map.of("folder/", new byte[0])))).failures)
        .containsExactly(entry("a.zip", Kind.EMPTY));
  }

  @Test
  void seven_z_tar_and_gzip_are_walked_too() throws Exception {
    Path sevenZ = folder.resolve("a.7z");
    try (SevenZOutputFile out = new SevenZOutputFile(sevenZ.toFile())) {
      out.putArchiveEntry(out.createArchiveEntry(file("年报.txt", text("1")), "某局/年报.txt"));
      out.write(text("1"));
      out.closeArchiveEntry();
    }
    Path tgz = folder.resolve("b.tar.gz");
    try (TarArchiveOutputStream out =
        new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(tgz)), GBK.name())) {
      TarArchiveEntry entry = new TarArchiveEntry("年报.txt");
      entry.setSize(1);
      out.putArchiveEntry(entry);
      out.write(text("2"));
      out.closeArchiveEntry();
    }

    assertThat(walk(sevenZ).texts).containsExactly(entry("a.7z!某局/年报.txt", "1"));
    assertThat(walk(tgz).texts).containsExactly(entry("b.tar.gz!b.tar!年报.txt", "2"));
  }

  @Test
  void documents_in_the_dress_of_a_zip_file_are_no_archives() throws Exception {
    assertThat(Archives.isArchive(file("a", zip(GBK, Map.of("[Content_Types].xml", text("1"))))))
        .isFalse();
    assertThat(Archives.isArchive(file("b", zip(GBK, Map.of("OFD.xml", text("1")))))).isFalse();
    assertThat(Archives.isArchive(file("c", zip(GBK, Map.of("a.txt", text("1")))))).isTrue();
    assertThat(Archives.isArchive(file("d", text("文字")))).isFalse();
  }

  @Test
  void what_the_visitor_throws_ends_the_walk() throws Exception {
    Path archive = file("a.zip", zip(GBK, Map.of("a.txt", text("1"))));
    MemberVisitor failing =
        new MemberVisitor() {
          @Override
          public void file(String name, Path file) throws IOException {
            throw new IOException("full");
          }

          @Override
          public void unreadable(String name, UnreadableException reason) {
            throw new AssertionError(reason);
          }
        };

    assertThatThrownBy(() -> Archives.walk(archive, "a.zip", failing))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
  }

  @Test
  void hostile_archives_end_in_stated_outcomes() throws Exception {
    Path hostile = Corpus.require().resolve("hostile");

    assertThat(walk(hostile.resolve("bomb.zip")).failures)
        .containsExactly(entry("bomb.zip!zeros.txt", Kind.TOO_LARGE));
    assertThat(walk(hostile.resolve("slip.zip")).texts)
        .containsOnlyKeys("slip.zip!../../evil.txt", "slip.zip!/abs/evil2.txt");
    assertThat(walk(hostile.resolve("nested.zip")).failures)
        .containsExactly(entry("nested.zip!top.zip!n59.zip!n58.zip", Kind.TOO_LARGE));
    assertThat(walk(Corpus.require().resolve("000/000-gbknames.zip")).texts.keySet())
        .allMatch(name -> name.contains("abc.docx") && name.codePoints().anyMatch(c -> c > 0x4e00));
  }
}
