package org.yanbao.report.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yanbao.document.Place;
import org.yanbao.report.CellKey;
import org.yanbao.report.CellState;
import org.yanbao.report.FormCell;
import org.yanbao.report.FormTable.Edition;
import org.yanbao.report.ReadingDoubt;
import org.yanbao.report.RowNames;

/** What was found of one table: its cells, its labels, its doubts. */
final class Harvest {
  private static final int QUOTED = 60;

  private final String table;
  private final Map<CellKey, FormCell> cells = new LinkedHashMap<>();
  private final Set<String> rows = new LinkedHashSet<>();
  private final Set<String> labels = new LinkedHashSet<>();
  private final List<ReadingDoubt> doubts = new ArrayList<>();
  private Place place = Place.UNKNOWN;
  private boolean raw;
  private boolean figuresUnderNoLabel;
  private boolean figuresOfOtherHandling;

  Harvest(String table) {
    this.table = table;
  }

  /** Takes a row whose cells are told: {@code slots} in the order of {@code columns}. */
  void take(String row, List<String> columns, List<Slot> slots) {
    Map<CellKey, FormCell> taken = new LinkedHashMap<>();
    String reason = BrokenFigures.in(slots);
    for (int i = 0; i < columns.size(); i++) {
      Slot slot = slots.get(i);
      FormCell cell =
          new FormCell(
              new CellKey(table, row, columns.get(i)),
              slot.text(),
              slot.value().state(),
              slot.value().number(),
              slot.place(),
              slot.doubt().isEmpty() ? reason : slot.doubt());
      taken.put(cell.key(), cell);
    }
    if (!reason.isEmpty()) {
      doubt(RowNames.line(table, row) + reason, anyPlace(taken));
    }
    merge(row, taken);
  }

  /** Takes a row whose values cannot be told apart: every cell carries the doubt, none a value. */
  void doubt(String row, List<String> columns, List<Slot> slots, Place where, String reason) {
    String raw =
        slots.stream().map(Slot::text).map(String::strip).collect(Collectors.joining(" ")).strip();
    Map<CellKey, FormCell> taken = new LinkedHashMap<>();
    for (String column : columns) {
      CellKey key = new CellKey(table, row, column);
      taken.put(key, new FormCell(key, raw, CellState.INVALID, BigDecimal.ZERO, where, reason));
    }
    doubt(RowNames.line(table, row) + reason + quote(raw), where);
    merge(row, taken);
  }

  private static String quote(String raw) {
    return raw.isEmpty()
        ? ""
        : "：" + (raw.length() > QUOTED ? raw.substring(0, QUOTED) + "…" : raw);
  }

  private void merge(String row, Map<CellKey, FormCell> taken) {
    boolean known = taken.keySet().stream().anyMatch(cells::containsKey);
    rows.add(row);
    if (!known) {
      cells.putAll(taken);
      return;
    }
    boolean differs = false;
    for (FormCell cell : taken.values()) {
      FormCell before = cells.putIfAbsent(cell.key(), cell);
      if (before != null && !says(before, cell)) {
        differs = true;
        cells.put(before.key(), doubted(before, "该单元格在文中出现两次，内容不同"));
      }
    }
    if (differs) {
      doubt(RowNames.line(table, row) + "在文中出现两次，内容不同，无法确定以哪一处为准", anyPlace(taken));
    }
  }

  private static boolean says(FormCell one, FormCell other) {
    return one.state() == other.state()
        && one.number().compareTo(other.number()) == 0
        && one.doubt().equals(other.doubt());
  }

  private static Place anyPlace(Map<CellKey, FormCell> taken) {
    return taken.values().iterator().next().place();
  }

  static FormCell doubted(FormCell cell, String reason) {
    return new FormCell(cell.key(), cell.raw(), cell.state(), cell.number(), cell.place(), reason);
  }

  void doubt(String reason, Place where) {
    doubts.add(new ReadingDoubt(table, reason, where));
  }

  /** Marks a cell that was read as doubtful. */
  void mark(CellKey key, String reason) {
    cells.computeIfPresent(key, (k, cell) -> doubted(cell, reason));
  }

  /** Marks a row that was read as wholly blank as doubtful. */
  void doubtBlank(String row, String reason) {
    List<FormCell> read = row(row);
    if (read.stream().allMatch(cell -> cell.raw().isBlank() && !cell.isDoubted())) {
      read.forEach(cell -> mark(cell.key(), reason));
    }
  }

  /** Marks a row that was read as doubtful, whatever it says. */
  void doubtRow(String row, String reason) {
    List<FormCell> read = row(row);
    if (read.stream().anyMatch(cell -> !cell.isDoubted())) {
      doubt(RowNames.line(table, row) + reason, read.get(0).place());
      read.stream().filter(cell -> !cell.isDoubted()).forEach(cell -> mark(cell.key(), reason));
    }
  }

  /** The cells of a row as they were read. */
  List<FormCell> row(String row) {
    return cells.values().stream().filter(cell -> cell.key().row().equals(row)).toList();
  }

  /**
   * Notes that figures stand in the table under no label: a row that is not found may be theirs.
   */
  void figuresUnderNoLabel() {
    figuresUnderNoLabel = true;
  }

  /** Notes that figures stand behind 「（六）其他处理」 itself: its own in the form of 2019. */
  void figuresOfOtherHandling() {
    figuresOfOtherHandling = true;
  }

  boolean hasFiguresUnderNoLabel(Edition edition) {
    return figuresUnderNoLabel || figuresOfOtherHandling && edition != Edition.OF_2019;
  }

  /** Whether a cell of that column could not be read in some row. */
  boolean isDoubtedSomewhere(String column) {
    return cells.values().stream()
        .anyMatch(cell -> cell.key().column().equals(column) && cell.isDoubted());
  }

  /** Marks all that was read as doubtful. */
  void doubtAll(String reason) {
    doubt(reason, place);
    List.copyOf(cells.keySet()).forEach(key -> mark(key, reason));
  }

  void label(Slot slot) {
    if (!slot.isValue()) {
      labels.add(slot.text().strip());
    }
  }

  /** Notes the labels of a line and, at the first one, where the table begins. */
  void labels(LabelledLine line) {
    line.slots().forEach(this::label);
    raw |= !line.line().grid();
    if (place.equals(Place.UNKNOWN)) {
      place = line.line().place();
    }
  }

  String table() {
    return table;
  }

  Map<CellKey, FormCell> cells() {
    return cells;
  }

  Set<String> rows() {
    return rows;
  }

  List<String> labels() {
    return List.copyOf(labels);
  }

  List<ReadingDoubt> doubts() {
    return List.copyOf(doubts);
  }

  Place place() {
    return place;
  }

  /** Whether what is not there may merely not have been recognised: raw text, and doubts in it. */
  boolean isUnsure() {
    return raw && !doubts.isEmpty();
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }
}
