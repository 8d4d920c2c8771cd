package org.yanbao.rules.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yanbao.report.OrganType;
import org.yanbao.rules.source.CsvTable;
import org.yanbao.rules.source.NearestName;
import org.yanbao.rules.source.RuleProblem;
import org.yanbao.rules.source.TextFile;

/** The agencies that are expected to report, as {@code roster.csv} lists them. Immutable. */
public final class Roster {
  /** No agency is expected. */
  public static final Roster EMPTY = new Roster(List.of());

  /** From the province down to a station of a township there are far fewer levels. */
  private static final int DEEPEST = 20;

  private static final Set<String> HEAD = Set.of("机关名称", "机关类型", "上级机关", "别名", "提交日期");
  private static final Pattern BLANKS = Pattern.compile("[\\s　\\u00a0\\u200b]+");
  private static final Pattern SIGN = Pattern.compile("[，,；;、|]");
  private static final Pattern SEPARATOR = Pattern.compile("[;；、|]");
  private static final List<String> NAMES = List.of("各级人民政府", "政府办公室", "部门", "派出机关");
  private static final Map<String, OrganType> TYPES =
      Map.ofEntries(
          Map.entry("各级人民政府", OrganType.GOV),
          Map.entry("人民政府", OrganType.GOV),
          Map.entry("政府", OrganType.GOV),
          Map.entry("GOV", OrganType.GOV),
          Map.entry("政府办公厅（室）", OrganType.OFFICE),
          Map.entry("政府办公室", OrganType.OFFICE),
          Map.entry("政府办公厅", OrganType.OFFICE),
          Map.entry("OFFICE", OrganType.OFFICE),
          Map.entry("部门", OrganType.DEPT),
          Map.entry("DEPT", OrganType.DEPT),
          Map.entry("派出机关", OrganType.BRANCH),
          Map.entry("BRANCH", OrganType.BRANCH),
          Map.entry("", OrganType.UNKNOWN));

  private final List<Entry> agencies;
  private final Map<String, Entry> byName = new HashMap<>();
  private final Map<String, List<Entry>> byParent = new HashMap<>();

  /** A roster of these agencies. */
  public Roster(List<Entry> agencies) {
    this.agencies = List.copyOf(agencies);
    for (Entry entry : agencies) {
      entry.names().forEach(name -> byName.putIfAbsent(name, entry));
    }
    for (Entry entry : agencies) {
      find(entry.parent())
          .ifPresent(
              parent ->
                  byParent.computeIfAbsent(parent.name(), name -> new ArrayList<>()).add(entry));
    }
  }

  /** The agencies in the order of the file. */
  public List<Entry> agencies() {
    return agencies;
  }

  /** Reads a roster; what is wrong with it is added to the problems. */
  public static Roster read(TextFile file, List<RuleProblem> problems) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (CsvTable.Row row : CsvTable.of(file, HEAD, Set.of("机关名称"), problems).rows()) {
      String name = plain(row.text("机关名称"));
      OrganType type = type(row.text("机关类型"));
      if (name.isEmpty()) {
        if (row.has("机关名称")) {
          problems.add(new RuleProblem(file.name(), row.line(), 0, "", "这一行没有机关名称。请填写，或删去这一行。"));
        }
        continue;
      }
      if (SIGN.matcher(name).find()) {
        String message = "机关名称“" + name + "”里有逗号、分号一类的符号。各列要用半角逗号隔开；别名写在“别名”一列。";
        problems.add(new RuleProblem(file.name(), row.line(), 0, "", message));
      }
      if (type == null) {
        String message =
            "机关类型“"
                + row.text("机关类型")
                + "”不认识。"
                + NearestName.question(row.text("机关类型"), NAMES)
                + "请写 "
                + String.join("、", NAMES.subList(0, NAMES.size() - 1))
                + " 或 派出机关。";
        problems.add(new RuleProblem(file.name(), row.line(), 0, "", message));
        type = OrganType.UNKNOWN;
      }
      List<String> aliases =
          SEPARATOR
              .splitAsStream(row.text("别名"))
              .map(Roster::plain)
              .filter(alias -> !alias.isEmpty())
              .toList();
      Entry entry =
          new Entry(
              name,
              type,
              plain(row.text("上级机关")),
              aliases,
              submitted(row, file, problems),
              row.line());
      entries.add(entry);
      entry.names().forEach(each -> checkUnique(each, file, row.line(), lines, problems));
    }
    checkParents(entries, lines, file, problems);
    return new Roster(entries);
  }

  /** A name without the blanks that line it up with others. */
  private static String plain(String name) {
    return BLANKS.matcher(name).replaceAll("");
  }

  /** The type of a name, 县人民政府 and the like being governments; null for none. */
  private static OrganType type(String name) {
    boolean isGovernment = name.matches(".*人民政府|(省|市|区|县|乡镇?|镇)级?政府");
    return isGovernment ? OrganType.GOV : TYPES.get(name);
  }

  private static Optional<LocalDate> submitted(
      CsvTable.Row row, TextFile file, List<RuleProblem> problems) {
    String written = row.text("提交日期");
    Optional<LocalDate> day = WrittenDay.of(written);
    if (day.isEmpty() && !written.isEmpty()) {
      String message =
          "提交日期“" + written + "”看不懂。" + WrittenDay.advice(written) + "请写成 2025-01-28，不知道的留空。";
      problems.add(new RuleProblem(file.name(), row.line(), 0, "", message));
    }
    return day;
  }

  private static void checkUnique(
      String name,
      TextFile file,
      int line,
      Map<String, Integer> lines,
      List<RuleProblem> problems) {
    Integer earlier = lines.putIfAbsent(name, line);
    if (earlier != null) {
      String message = "“" + name + "”在第" + earlier + "行已经出现。请删去重复的名称。";
      problems.add(new RuleProblem(file.name(), line, 0, "", message));
    }
  }

  private static void checkParents(
      List<Entry> entries, Map<String, Integer> lines, TextFile file, List<RuleProblem> problems) {
    for (Entry entry : entries) {
      String parent = entry.parent();
      if (entry.names().contains(parent)) {
        String message = "上级机关“" + parent + "”就是本机关。请改正，没有上级机关的留空。";
        problems.add(new RuleProblem(file.name(), entry.line(), 0, "", message));
      } else if (!parent.isEmpty() && !lines.containsKey(parent)) {
        Set<String> others = new HashSet<>(lines.keySet());
        others.removeAll(entry.names());
        String message =
            "上级机关“"
                + parent
                + "”不在名单中。"
                + NearestName.question(parent, others)
                + "请照抄名单中的名称，或者在名单中加上它，或者留空。";
        problems.add(new RuleProblem(file.name(), entry.line(), 0, "", message));
      }
    }
    Roster roster = new Roster(entries);
    entries.stream()
        .filter(roster::isBelowItself)
        .map(
            entry ->
                new RuleProblem(
                    file.name(),
                    entry.line(),
                    0,
                    "",
                    "“" + entry.name() + "”的上级机关往上又回到它自己。请改正其中一个上级机关。"))
        .forEach(problems::add);
  }

  private boolean isBelowItself(Entry entry) {
    Optional<Entry> above = find(entry.parent()).filter(parent -> !parent.equals(entry));
    for (int level = 0; level < DEEPEST && above.isPresent(); level++) {
      if (above.get().equals(entry)) {
        return true;
      }
      above = find(above.get().parent());
    }
    return false;
  }

  /** The agency of a name or alias. */
  public Optional<Entry> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The agencies directly below one. */
  public List<Entry> children(Entry parent) {
    return List.copyOf(byParent.getOrDefault(parent.name(), List.of()));
  }

  /**
   * An agency.
   *
   * @param name its full name
   * @param type its type
   * @param parent name of the agency above it; empty for none
   * @param aliases other names that its reports carry
   * @param submitted day on which it submitted its last report, where the supervisor noted it
   * @param line its line in the file
   */
  public record Entry(
      String name,
      OrganType type,
      String parent,
      List<String> aliases,
      Optional<LocalDate> submitted,
      int line) {
    public Entry {
      Objects.requireNonNull(submitted);
      Objects.requireNonNull(name);
      Objects.requireNonNull(type);
      Objects.requireNonNull(parent);
      aliases = List.copyOf(aliases);
    }

    /** Its name and its aliases. */
    public List<String> names() {
      List<String> names = new ArrayList<>(aliases);
      names.add(0, name);
      return names;
    }
  }
}
