package org.yanbao.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yanbao.publish.sign.ArchiveTimeStamp;
import org.yanbao.publish.sign.SecurityStore;
import org.yanbao.publish.sign.ValidationData;

/**
 * What may follow a signed file: validation data and time-stamps over all before them, as this
 * program itself writes them. Each is written anew and held against the bytes that are there, so
 * that nothing else can hide among them, not even under a genuine time-stamp of a trusted service.
 *
 * @param file the whole file
 * @param signed its length when it was signed
 * @param seal the hash of the validation data that was signed; empty where there was none
 */
record Updates(byte[] file, int signed, Optional<String> seal) {

  /**
   * Fails unless the file ends with such updates.
   *
   * @param stamped up to where each time-stamp covers the file, oldest first
   */
  void require(List<Integer> stamped) throws SignedRange.Broken {
    int at = signed;
    boolean isStamped = true;
    boolean isDataDue = seal.isPresent();
    int stamps = 0;
    while (at < file.length || isDataDue) {
      Optional<ValidationData> data = dataAt(at);
      if (isDataDue && (data.isEmpty() || !seal.get().equals(data.get().seal()))) {
        throw new SignedRange.Broken("签名之后所附的证书状态数据被改动");
      }
      if (data.isPresent()) {
        at = same(SecurityStore.added(Arrays.copyOf(file, at), data.get()), 0, 0);
        isStamped = isDataDue;
        isDataDue = false;
      } else if (stamps < stamped.size()) {
        ArchiveTimeStamp.Room room = room(at);
        at = same(room.file(), room.start(), room.end());
        isStamped = at == stamped.get(stamps++);
      } else {
        throw appended();
      }
    }
    if (!isStamped || stamps < stamped.size()) {
      throw appended();
    }
  }

  private Optional<ValidationData> dataAt(int at) {
    try {
      return SecurityStore.addedTo(file, at);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private ArchiveTimeStamp.Room room(int at) throws SignedRange.Broken {
    try {
      return ArchiveTimeStamp.room(Arrays.copyOf(file, at));
    } catch (IllegalArgumentException e) {
      throw appended();
    }
  }

  /** Where an update ends that stands in the file as it would be written, but for a gap. */
  private int same(byte[] written, int start, int end) throws SignedRange.Broken {
    if (written.length > file.length
        || !Arrays.equals(file, 0, start, written, 0, start)
        || !Arrays.equals(file, end, written.length, written, end, written.length)) {
      throw appended();
    }
    return written.length;
  }

  private static SignedRange.Broken appended() {
    return new SignedRange.Broken("签名之后又追加了内容，签名没有覆盖整个文件");
  }
}
