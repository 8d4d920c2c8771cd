package org.yanbao.acceptance.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Archives that swell, nest, climb out of their folder, lead elsewhere or hold thousands. */
final class HostileArchives {
  private static final String NO_REPORT = "未在文件中找到";
  private static final int SWOLLEN_MEGABYTES = 64;

  private HostileArchives() {}

  static void writeTo(HostileFolder folder) throws IOException {
    byte[] text = "今天天气很好。".getBytes(StandardCharsets.UTF_8);
    Map<String, byte[]> climbing = new LinkedHashMap<>();
    climbing.put("../../climbed.txt", text);
    climbing.put("/climbed.txt", text);
    climbing.put("C:\\climbed.txt", text);
    members(folder, "climbing.zip", climbing);
    folder.expect("climbing.zip!../../climbed.txt", NO_REPORT);
    folder.expect("climbing.zip!/climbed.txt", NO_REPORT);
    folder.expect("climbing.zip!C:/climbed.txt", NO_REPORT);

    members(folder, "swelling.zip", Map.of("zeros.txt", new byte[SWOLLEN_MEGABYTES << 20]));
    folder.expect("swelling.zip!zeros.txt", "压缩比异常");

    byte[] nested = zip(Map.of("x.txt", text));
    String line = "nested.zip";
    for (int i = 0; i < 8; i++) {
      nested = zip(Map.of("n.zip", nested));
    }
    members(folder, line, Map.of("n.zip", nested));
    folder.expect("nested.zip!n.zip!n.zip!n.zip", "嵌套过深");

    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 3000; i++) {
      many.put(i + ".txt", text);
    }
    members(folder, "many.zip", many);
    folder.expect("many.zip", "3000个文件");

    byte[] locked = zip(Map.of("a.docx", text));
    locked[6] |= 1;
    locked[new String(locked, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002") + 8] |= 1;
    folder.file("locked.zip", "", out -> out.write(locked));
    folder.reasons().remove("locked.zip");
    folder.expect("locked.zip!a.docx", "密码");

    byte[] rar5 = "Rar!\u001a\u0007\u0001\u0000".getBytes(StandardCharsets.ISO_8859_1);
    folder.file("five.rar", "", out -> out.write(rar5));
    byte[] links = tarOfLinks();
    folder.file("links.tar", "", out -> out.write(links));
    folder.reasons().remove("links.tar");
    folder.expect("links.tar!report.txt", "空的");
    folder.text("empty.zip", "没有文件", "PK\u0005\u0006" + "\0".repeat(18));
  }

  private static void members(HostileFolder folder, String name, Map<String, byte[]> members)
      throws IOException {
    byte[] bytes = zip(members);
    folder.file(name, "", out -> out.write(bytes));
    folder.reasons().remove(name);
  }

  private static byte[] zip(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tarOfLinks() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry link = new TarArchiveEntry("report.txt", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }
}
