package org.yanbao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.intake.UnreadableException.Kind;

/** What a file is, and what is said of one that cannot be read. */
class IntakeTest {

  private static final String BODY = "<w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p>";

  @TempDir Path folder;

  private UnreadableException refusal(String name, byte[] bytes) throws Exception {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return refusal(file);
  }

  private static UnreadableException refusal(Path file) {
    UnreadableException refusal =
        catchThrowableOfType(UnreadableException.class, () -> Intake.standard().read(file));
    assertThat(refusal).isNotNull();
    assertThat(refusal.getMessage()).matches("[^\\n]*[。]").doesNotContain("Exception");
    return refusal;
  }

  @Test
  void the_name_of_a_file_says_nothing_about_its_format() throws Exception {
    for (String name : new String[] {"a.pdf", "a.wps", "a", "a.html"}) {
      Path file = PackedFile.docx(BODY).write(folder.resolve(name));
      assertThat(Intake.standard().read(file).mediaType()).isEqualTo(MediaTypes.DOCX);
    }
    Path page = folder.resolve("a.doc");
    Files.writeString(page, "<html><body><p>一、总体情况</p></body></html>");
    assertThat(Intake.standard().read(page).mediaType()).isEqualTo(MediaTypes.HTML);
  }

  @Test
  void text_that_mentions_a_tag_is_not_a_page() throws Exception {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "网站改版：修复<table>标签\n");
    assertThat(Intake.standard().read(file).mediaType()).isEqualTo(MediaTypes.TEXT);
  }

  @Test
  void a_missing_file_a_folder_and_an_empty_file_are_named_as_such() throws Exception {
    assertThat(refusal(folder.resolve("none.docx")).kind()).isEqualTo(Kind.NOT_FOUND);
    assertThat(refusal(folder).kind()).isEqualTo(Kind.UNREADABLE);
    assertThat(refusal("empty.docx", new byte[0]).kind()).isEqualTo(Kind.EMPTY);
    assertThat(refusal("blank.txt", " \n\u3000".getBytes(StandardCharsets.UTF_8)).kind())
        .isEqualTo(Kind.EMPTY);
  }

  @Test
  void a_truncated_document_is_damaged() throws Exception {
    byte[] whole = Files.readAllBytes(PackedFile.docx(BODY).write(folder.resolve("whole.docx")));
    assertThat(refusal("cut.docx", Arrays.copyOf(whole, whole.length / 2)).kind())
        .isEqualTo(Kind.DAMAGED);
  }

  @Test
  void noise_under_the_name_of_a_document_is_damaged() throws Exception {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    assertThat(refusal("report.pdf", noise).kind()).isEqualTo(Kind.DAMAGED);
  }

  @Test
  void a_document_with_a_password_is_encrypted() throws Exception {
    Path plain = PackedFile.docx(BODY).write(folder.resolve("plain.docx"));
    Path locked = folder.resolve("locked.docx");
    try (POIFSFileSystem compound = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(compound)) {
        Files.copy(plain, out);
      }
      try (OutputStream out = Files.newOutputStream(locked)) {
        compound.writeFilesystem(out);
      }
    }
    assertThat(refusal(locked).kind()).isEqualTo(Kind.ENCRYPTED);
    assertThat(refusal(locked).getMessage()).contains("密码");
  }
}
