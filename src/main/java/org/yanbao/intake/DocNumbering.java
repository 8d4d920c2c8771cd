package org.yanbao.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The automatic numberings of a binary Word document ([MS-DOC] 2.4.6.3). */
final class DocNumbering {

  /** From here on the value means that a number of the style is taken away. */
  private static final int NO_LIST = 0x7ff;

  private final ListTables tables;
  private final ListNumbers numbers = new ListNumbers();
  private final Map<Integer, ListLevel[]> levels = new HashMap<>();
  private final Set<String> started = new HashSet<>();

  DocNumbering(HWPFDocumentCore word) {
    this.tables = word.getListTables();
  }

  /** Counts a paragraph; what is shown before it, empty if nothing. */
  String next(Paragraph paragraph) {
    int use = paragraph.getIlfo();
    int level = paragraph.getIlvl();
    if (tables == null || use <= 0 || use >= NO_LIST || level < 0 || level >= ListLevel.COUNT) {
      return "";
    }
    try {
      int list = tables.getLfo(use).getLsid();
      String key = Integer.toString(list);
      LFOData overrides = tables.getLfoData(use);
      for (ListFormatOverrideLevel override : overrides.getRgLfoLvl()) {
        if (override.getLevelNum() == level
            && override.isStartAt()
            && !override.isFormatting()
            && started.add(use + ":" + level)) {
          numbers.restart(key, level, override.getIStartAt());
        }
      }
      return numbers.next(key, levels.computeIfAbsent(use, i -> levels(list, overrides)), level);
    } catch (NoSuchElementException e) {
      return "";
    }
  }

  private ListLevel[] levels(int list, LFOData overrides) {
    ListLevel[] read = new ListLevel[ListLevel.COUNT];
    ListData data = tables.getListData(list);
    if (data == null) {
      return read;
    }
    for (int i = 0; i < data.numLevels() && i < read.length; i++) {
      // counted from 1
      read[i] = level(data.getLevel(i + 1));
    }
    for (ListFormatOverrideLevel override : overrides.getRgLfoLvl()) {
      int number = override.getLevelNum();
      if (override.isFormatting() && override.getLevel() != null && number < read.length) {
        read[number] = level(override.getLevel());
      }
    }
    return read;
  }

  private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
    StringBuilder pattern = new StringBuilder();
    String text = level.getNumberText() == null ? "" : level.getNumberText();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // The numbers of the levels stand as the characters 0 to 8.
      if (c < ListLevel.COUNT) {
        pattern.append('%').append((char) ('1' + c));
      } else {
        pattern.append(c);
      }
    }
    return new ListLevel(
        NumberStyle.byCode(level.getNumberFormat()),
        pattern.toString(),
        level.getStartAt(),
        level.getTypeOfCharFollowingTheNumber() == 1,
        level.isLegalNumbering(),
        true);
  }
}
