package org.yanbao.intake.archive;

import com.github.junrar.Archive;
import com.github.junrar.exception.RarException;
import com.github.junrar.exception.UnsupportedRarV5Exception;
import com.github.junrar.rarfile.FileHeader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.yanbao.intake.UnreadableException;

/** Lists the members of an archive, whatever its format; folders are left out. */
final class Unpacker {

  /** Memory that a 7z archive may ask for, in KiB. */
  private static final int SEVEN_Z_MEMORY = 128 << 10;

  private Unpacker() {}

  static void list(ArchiveFormat format, Path file, String name, Entry.Sink sink)
      throws IOException, UnreadableException {
    switch (format) {
      case ZIP -> zip(file, sink);
      case SEVEN_Z -> sevenZ(file, sink);
      case RAR -> rar(file, sink);
      case TAR -> tar(file, sink);
      case GZIP -> gzip(file, name, sink);
    }
  }

  private static void zip(Path file, Entry.Sink sink) throws IOException {
    try (ZipFile zip =
        ZipFile.builder()
            .setPath(file)
            .setCharset(StandardCharsets.ISO_8859_1)
            .setUseUnicodeExtraFields(true)
            .get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        if (!entry.isDirectory()) {
          sink.accept(
              new Entry(
                  zipName(entry),
                  entry.getSize(),
                  Math.max(1, entry.getCompressedSize()),
                  entry.getGeneralPurposeBit().usesEncryption(),
                  out -> {
                    try (CheckedInputStream in =
                        new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
                      in.transferTo(out);
                      if (entry.getCrc() >= 0 && in.getChecksum().getValue() != entry.getCrc()) {
                        throw new IOException("checksum");
                      }
                    }
                  }));
        }
      }
    }
  }

  private static String zipName(ZipArchiveEntry entry) {
    return entry.getNameSource() == ZipArchiveEntry.NameSource.NAME
        ? EntryNames.decode(entry.getRawName())
        : entry.getName();
  }

  private static void sevenZ(Path file, Entry.Sink sink) throws IOException {
    try (SevenZFile archive =
        SevenZFile.builder().setPath(file).setMaxMemoryLimitKiB(SEVEN_Z_MEMORY).get()) {
      for (SevenZArchiveEntry entry = archive.getNextEntry();
          entry != null;
          entry = archive.getNextEntry()) {
        if (!entry.isDirectory() && !entry.isAntiItem()) {
          sink.accept(
              new Entry(
                  entry.getName() == null ? "" : entry.getName(),
                  entry.getSize(),
                  0,
                  false,
                  out -> {
                    byte[] buffer = new byte[1 << 14];
                    for (int got = archive.read(buffer); got >= 0; got = archive.read(buffer)) {
                      out.write(buffer, 0, got);
                    }
                  }));
        }
      }
    }
  }

  private static void rar(Path file, Entry.Sink sink) throws IOException, UnreadableException {
    try (Archive archive = new Archive(file.toFile())) {
      if (archive.isEncrypted()) {
        throw Archives.encrypted();
      }
      for (FileHeader header : archive.getFileHeaders()) {
        if (!header.isDirectory()) {
          sink.accept(
              new Entry(
                  header.isUnicode()
                      ? header.getFileName()
                      : EntryNames.decode(header.getFileNameByteArray()),
                  header.getFullUnpackSize(),
                  Math.max(1, header.getFullPackSize()),
                  header.isEncrypted(),
                  out -> {
                    try {
                      archive.extractFile(header, out);
                    } catch (RarException e) {
                      throw new IOException(e);
                    }
                  }));
        }
      }
    } catch (UnsupportedRarV5Exception e) {
      throw new UnreadableException(
          UnreadableException.Kind.UNSUPPORTED, "暂不支持 RAR5 格式的压缩包，请解压后报送，或改用 zip 压缩。", e);
    } catch (RarException e) {
      throw new IOException(e);
    }
  }

  private static void tar(Path file, Entry.Sink sink) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new BufferedInputStream(Files.newInputStream(file)),
            StandardCharsets.ISO_8859_1.name())) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile()) {
          sink.accept(
              new Entry(
                  EntryNames.redecode(entry.getName()),
                  entry.getSize(),
                  0,
                  false,
                  tar::transferTo));
        }
      }
    }
  }

  private static void gzip(Path file, String name, Entry.Sink sink) throws IOException {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1);
    String inner = last.replaceFirst("(?i)\\.tgz$", ".tar").replaceFirst("(?i)\\.gz$", "");
    sink.accept(
        new Entry(
            inner,
            -1,
            Math.max(1, Files.size(file)),
            false,
            out -> {
              try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                in.transferTo(out);
              }
            }));
  }
}
