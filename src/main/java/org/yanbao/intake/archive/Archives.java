package org.yanbao.intake.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.yanbao.intake.UnreadableException;
import org.yanbao.intake.UnreadableException.Kind;

/**
 * Unpacks archives (zip, 7z, rar, tar, gzip; archives inside archives up to a depth of three). At
 * any time a single member of each archive on the way lies on the disk, under a name of our own.
 */
public final class Archives {

  private Archives() {}

  /**
   * Whether a file is an archive. Documents in the dress of a zip file (docx, odt, ofd) are none,
   * nor is a zip file that cannot be opened: reading it as a document tells that it is damaged.
   *
   * @throws IOException if the file cannot be read
   */
  public static boolean isArchive(Path file) throws IOException {
    return ArchiveFormat.of(file).isPresent();
  }

  /**
   * Walks through the members of an archive. Whatever is wrong with the archive or a member is an
   * outcome for the visitor; what macOS, Windows and office programs leave behind is passed over.
   *
   * @param archive the archive
   * @param name its name, as the input was given
   * @throws IOException if the visitor throws it, or there is no room for a member on the disk
   */
  public static void walk(Path archive, String name, MemberVisitor visitor) throws IOException {
    new Walk(visitor, new Budget()).archive(archive, name, 1);
  }

  /** A file name from its bytes, of which nobody says the charset. */
  public static String nameOf(byte[] bytes) {
    return EntryNames.decode(bytes);
  }

  static UnreadableException encrypted() {
    return new UnreadableException(Kind.ENCRYPTED, "压缩包设有密码，无法解压，请取消密码后重新报送。");
  }

  private static UnreadableException tooLarge(String what) {
    return new UnreadableException(Kind.TOO_LARGE, what + "解压后过大、文件过多或压缩比异常，未予解压，请核对原件。");
  }

  private static UnreadableException tooMany(int members) {
    String count = members > Budget.COUNTED ? "超过" + Budget.COUNTED : String.valueOf(members);
    return new UnreadableException(
        Kind.TOO_LARGE,
        "压缩包里有" + count + "个文件，超过" + Budget.MEMBERS_OF_ONE + "个的上限，未予解压。请核对压缩包，确有必要的分批报送。");
  }

  private static UnreadableException damaged(String what, Throwable cause) {
    return new UnreadableException(Kind.DAMAGED, what + "已损坏或不完整，无法解压，请核对原件后重新报送。", cause);
  }

  /** What the visitor throws, so that it is not taken for a fault of the archive. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped(IOException cause) {
      super(cause);
    }

    IOException reason() {
      return (IOException) getCause();
    }
  }

  /** One way through an archive and the archives in it. */
  private record Walk(MemberVisitor visitor, Budget budget) {

    void archive(Path file, String name, int depth) throws IOException {
      try {
        ArchiveFormat format =
            ArchiveFormat.of(file).orElseThrow(() -> new IOException("no archive"));
        int count = count(format, file, name);
        if (count > Budget.MEMBERS_OF_ONE) {
          tell(name, tooMany(count));
          return;
        }
        int[] members = {0};
        Unpacker.list(
            format,
            file,
            name,
            entry -> {
              String inner = EntryNames.tidy(entry.name());
              if (!EntryNames.isClutter(inner)) {
                members[0]++;
                member(entry, name + "!" + inner, depth);
              }
            });
        if (members[0] == 0) {
          tell(name, new UnreadableException(Kind.EMPTY, "压缩包里没有文件，请检查报送的文件是否正确。"));
        }
      } catch (Stopped e) {
        throw e.reason();
      } catch (UnreadableException e) {
        visitor.unreadable(name, e);
      } catch (PasswordRequiredException e) {
        visitor.unreadable(name, encrypted());
      } catch (BudgetException | MemoryLimitException e) {
        if (depth > 1 && e instanceof BudgetException) {
          throw e;
        }
        visitor.unreadable(name, tooLarge("压缩包"));
      } catch (IOException | RuntimeException e) {
        visitor.unreadable(name, damaged("压缩包", e));
      } catch (OutOfMemoryError | StackOverflowError e) {
        // What the archive listed went with it.
        visitor.unreadable(name, tooLarge("压缩包"));
      }
    }

    /** How many members an archive lists; no further than need be. */
    private static int count(ArchiveFormat format, Path file, String name)
        throws IOException, UnreadableException {
      if (format == ArchiveFormat.ZIP && ZipDirectory.of(file).bytes() > Budget.DIRECTORY_BYTES) {
        return Integer.MAX_VALUE;
      }
      int[] members = {0};
      Unpacker.list(
          format,
          file,
          name,
          entry -> members[0] += EntryNames.isClutter(EntryNames.tidy(entry.name())) ? 0 : 1);
      return members[0];
    }

    private void member(Entry entry, String name, int depth) throws IOException {
      budget.member();
      if (entry.encrypted()) {
        tell(name, encrypted());
        return;
      }
      if (entry.size() > Budget.MEMBER_BYTES) {
        tell(name, tooLarge("压缩包内的文件"));
        return;
      }
      Path folder = temporaryFolder();
      Path file = folder.resolve("member" + EntryNames.ending(name));
      try {
        if (unpack(entry, name, file)) {
          handOn(name, file, depth);
        }
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
      }
    }

    private static Path temporaryFolder() {
      try {
        return Files.createTempDirectory("yanbao-");
      } catch (IOException e) {
        throw new Stopped(e);
      }
    }

    /** Unpacks a member; false if that failed and was told. */
    private boolean unpack(Entry entry, String name, Path file) throws IOException {
      try (OutputStream out = new Metered(Files.newOutputStream(file), budget, entry.packed())) {
        entry.content().writeTo(out);
        return true;
      } catch (PasswordRequiredException e) {
        tell(name, encrypted());
      } catch (BudgetException e) {
        if (e.isWhole()) {
          throw e;
        }
        tell(name, tooLarge("压缩包内的文件"));
      } catch (IOException | RuntimeException e) {
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof BudgetException)) {
          cause = cause.getCause();
        }
        tell(name, cause instanceof BudgetException ? tooLarge("压缩包内的文件") : damaged("压缩包内的文件", e));
      }
      return false;
    }

    private void handOn(String name, Path file, int depth) throws IOException {
      Optional<ArchiveFormat> inner = ArchiveFormat.of(file);
      try {
        if (inner.isEmpty()) {
          visitor.file(name, file);
        } else if (depth >= Budget.DEPTH) {
          visitor.unreadable(name, new UnreadableException(Kind.TOO_LARGE, "压缩包嵌套过深，未予解压，请解压后报送。"));
        } else {
          archive(file, name, depth + 1);
        }
      } catch (BudgetException e) {
        throw e;
      } catch (IOException e) {
        throw new Stopped(e);
      }
    }

    private void tell(String name, UnreadableException reason) {
      try {
        visitor.unreadable(name, reason);
      } catch (IOException e) {
        throw new Stopped(e);
      }
    }
  }

  /** Counts what is written against the budget. */
  private static final class Metered extends FilterOutputStream {

    private final Budget budget;
    private final long packed;
    private long written;

    Metered(OutputStream out, Budget budget, long packed) {
      super(out);
      this.budget = budget;
      this.packed = packed;
    }

    @Override
    public void write(int value) throws IOException {
      written++;
      budget.unpack(1, written, packed);
      out.write(value);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
      written += length;
      budget.unpack(length, written, packed);
      out.write(buffer, offset, length);
    }
  }
}
