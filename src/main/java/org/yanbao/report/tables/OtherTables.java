package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yanbao.document.Block;
import org.yanbao.document.Cell;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Table;
import org.yanbao.report.StatutoryForm;

/**
 * What a report says in tables beside the rows of the form: headings whose number has a cell of its
 * own, the text of a report that is set as a table, and what it states of fees and of the period.
 * Figures in other tables stay out: nobody can tell what they count.
 */
final class OtherTables {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");
  private static final Pattern NUMBER =
      Pattern.compile("第?[（(]?(?:[一二三四五六]|0?[1-6]|[Ⅰ-Ⅵ]|[壹贰叁肆伍陆])[）)]?(?:部分|章)?[、.．：:]?");
  private static final Pattern STATED = Pattern.compile("收费通知|信息处理费|统计(?:期限|时限|时间|周期|范围)");
  private static final int FEW_ROWS = 6;
  private static final int LONGEST_LABEL = 40;

  private OtherTables() {}

  /** The paragraphs that a table holds, in order; none for a table of figures. */
  static List<Paragraph> narrative(Table table) {
    List<List<Cell>> rows = rows(table);
    if (rows.stream().anyMatch(OtherTables::isHeading)) {
      return rows.stream().flatMap(row -> text(row).stream()).toList();
    }
    boolean stated = table.cells().stream().anyMatch(cell -> STATED.matcher(cell.text()).find());
    return stated && rows.size() <= FEW_ROWS ? statements(rows) : List.of();
  }

  /**
   * The headings of sections that stand as rows in a table of the form and nowhere else; beside a
   * heading of its own such a row is the caption of the table.
   */
  static List<Paragraph> captions(Table table, List<Block> blocks) {
    return rows(table).stream()
        .filter(row -> row.size() <= 2 && isHeading(row) && !isParagraph(row, blocks))
        .map(row -> text(row).get(0))
        .toList();
  }

  private static boolean isParagraph(List<Cell> row, List<Block> blocks) {
    String heading = bare(row.get(row.size() - 1));
    String title =
        StatutoryForm.SECTION_TITLES.stream().filter(heading::endsWith).findFirst().orElse(heading);
    return blocks.stream()
        .anyMatch(
            block ->
                block instanceof Paragraph paragraph
                    && BLANKS.matcher(paragraph.text()).replaceAll("").contains(title));
  }

  private static List<List<Cell>> rows(Table table) {
    List<List<Cell>> rows = new ArrayList<>();
    int row = -1;
    for (Cell cell : table.cells()) {
      if (!cell.text().isBlank()) {
        if (cell.row() != row) {
          rows.add(new ArrayList<>());
          row = cell.row();
        }
        rows.get(rows.size() - 1).add(cell);
      }
    }
    return rows;
  }

  /** 「一 | 总体情况」, 「一、总体情况 | 2024年，……」 */
  private static boolean isHeading(List<Cell> row) {
    String first = bare(row.get(0));
    boolean numbered = NUMBER.matcher(first).matches();
    return numbered && row.size() > 1 && isTitle(bare(row.get(1)))
        || StatutoryForm.SECTION_TITLES.stream()
            .anyMatch(
                title ->
                    first.endsWith(title)
                        && first.length() > title.length()
                        && NUMBER
                            .matcher(first.substring(0, first.length() - title.length()))
                            .matches());
  }

  private static boolean isTitle(String words) {
    return StatutoryForm.SECTION_TITLES.contains(words);
  }

  private static String bare(Cell cell) {
    return BLANKS.matcher(cell.text()).replaceAll("");
  }

  private static List<Paragraph> text(List<Cell> row) {
    List<Paragraph> text = new ArrayList<>();
    boolean inTwo = row.size() > 1 && isHeading(row) && isTitle(bare(row.get(1)));
    if (inTwo) {
      Cell number = row.get(0);
      text.add(
          new Paragraph(bare(number) + " " + bare(row.get(1)), number.place(), number.doubt()));
    }
    for (Cell cell : row.subList(inTwo ? 2 : 0, row.size())) {
      cell.text()
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> text.add(new Paragraph(line, cell.place(), cell.doubt())));
    }
    return text;
  }

  /** 「总金额 | 600元」, or a row of labels above a row of what they say. */
  private static List<Paragraph> statements(List<List<Cell>> rows) {
    List<Paragraph> stated = new ArrayList<>();
    List<Cell> above = List.of();
    for (int i = 0; i < rows.size(); i++) {
      List<Cell> row = rows.get(i);
      List<Cell> below = i + 1 < rows.size() ? rows.get(i + 1) : List.of();
      if (row.size() == 1) {
        stated.addAll(text(row));
        above = row;
      } else if (row.size() == 2 && !isFigure(row.get(0)) && isAnswer(row.get(1))) {
        stated.add(paragraph(above, row.subList(0, 1), row.subList(1, 2)));
      } else if (row.size() == below.size() && below.stream().allMatch(OtherTables::isAnswer)) {
        stated.add(paragraph(above, row, below));
        i++;
      }
    }
    return stated;
  }

  private static boolean isFigure(Cell cell) {
    return Character.isDigit(bare(cell).charAt(0));
  }

  private static boolean isAnswer(Cell cell) {
    String words = bare(cell);
    return words.length() <= LONGEST_LABEL
        && (isFigure(cell) || words.equals("无") || words.equals("零") || words.contains("月"));
  }

  private static Paragraph paragraph(List<Cell> above, List<Cell> labels, List<Cell> answers) {
    StringBuilder words = new StringBuilder();
    above.forEach(heading -> words.append(bare(heading)).append('：'));
    for (int i = 0; i < labels.size(); i++) {
      words.append(i == 0 ? "" : "；").append(bare(labels.get(i))).append('：');
      words.append(bare(answers.get(i)));
    }
    Cell first = labels.get(0);
    return new Paragraph(words.toString(), first.place(), first.doubt());
  }
}
