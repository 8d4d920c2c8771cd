package org.yanbao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.document.Block;
import org.yanbao.document.Cell;
import org.yanbao.document.Document;
import org.yanbao.document.Note;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Table;

@DisplayName("OFD pages are read by the positions of characters and lines")
class OfdReadingTest {

  private static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  @TempDir Path folder;

  private Document read(String... pages) throws Exception {
    Map<String, String> parts = new LinkedHashMap<>();
    StringBuilder list = new StringBuilder();
    for (int i = 1; i <= pages.length; i++) {
      list.append("<ofd:Page ID=\"" + i + "\" BaseLoc=\"P" + i + ".xml\"/>");
      parts.put("D/P" + i + ".xml", page("<ofd:Template TemplateID=\"9\"/>" + pages[i - 1]));
    }
    parts.put(
        "OFD.xml",
        "<ofd:OFD" + NAMESPACE + "><ofd:DocRoot>/D/Document.xml</ofd:DocRoot></ofd:OFD>");
    parts.put(
        "D/Document.xml",
        "<ofd:Document"
            + NAMESPACE
            + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
            + "</ofd:PageArea><ofd:TemplatePage ID=\"9\" BaseLoc=\"T.xml\"/></ofd:CommonData>"
            + "<ofd:Pages>"
            + list
            + "</ofd:Pages></ofd:Document>");
    parts.put("D/T.xml", page(text(30, 40, "", "年度报告")));
    return read(parts);
  }

  private Document read(Map<String, String> parts) throws Exception {
    Path file = folder.resolve("a.ofd");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return Intake.standard().read(file);
  }

  private static String page(String content) {
    return "<ofd:Page" + NAMESPACE + "><ofd:Content>" + content + "</ofd:Content></ofd:Page>";
  }

  private static String text(double x, double y, String delta, String text) {
    return String.format(
        "<ofd:TextObject Boundary=\"%s %s 100 6\" Size=\"4\">"
            + "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"%s\">%s</ofd:TextCode></ofd:TextObject>",
        x, y, delta, text);
  }

  private static String line(double x, double y, double width, double height) {
    return String.format(
        "<ofd:PathObject Boundary=\"%s %s %s %s\" CTM=\"2 0 0 2 0 0\">"
            + "<ofd:AbbreviatedData>M 0 0 L %s %s</ofd:AbbreviatedData></ofd:PathObject>",
        x, y, width, height, width / 2, height / 2);
  }

  /** A grid of three rows and three columns with its upper left corner at 30, 60. */
  private static String grid() {
    StringBuilder grid = new StringBuilder();
    for (int i = 0; i <= 3; i++) {
      grid.append(line(30, 60 + 10 * i, 120, 0)).append(line(30 + 40 * i, 60, 0, 30));
    }
    return grid.toString();
  }

  @Test
  void cells_between_lines_make_a_table_and_templates_are_part_of_the_page() throws Exception {
    Document document =
        read(
            grid()
                + text(35, 62, "g 1 4", "项目")
                + text(75, 62, "4", "甲")
                + text(115, 62, "4", "乙")
                + text(35, 72, "4", "收到")
                // two figures of neighbouring cells in one object
                + text(75, 72, "2 38 2", "1234")
                + text(35, 82, "4", "转来")
                + text(115, 82, "", "5"));

    assertThat(document.blocks().stream().filter(Paragraph.class::isInstance).map(this::words))
        .containsExactly("年度报告");
    Table table =
        (Table)
            document.blocks().stream().filter(Table.class::isInstance).findFirst().orElseThrow();
    assertThat(table.cells().stream().map(Cell::text))
        .containsExactly("项目", "甲", "乙", "收到", "12", "34", "转来", "", "5");
    assertThat(table.place().page()).isEqualTo(1);
  }

  @Test
  void a_heading_that_a_page_break_parts_letter_by_letter_is_one_heading() throws Exception {
    StringBuilder above = new StringBuilder();
    above.append(line(30, 260, 70, 0)).append(line(30, 270, 70, 0));
    for (int x : new int[] {30, 70, 78, 92, 100}) {
      above.append(line(x, 260, 0, 10));
    }
    above.append(text(35, 262, "", "项目")).append(text(72, 265, "", "自"));
    above.append(text(80, 262, "", "法人")).append(text(94, 265, "", "总"));
    // beside one another, below the last ruling line of the page
    above.append(text(72, 270, "", "然")).append(text(94, 270, "", "计"));
    StringBuilder below = new StringBuilder();
    for (int y : new int[] {20, 30, 40}) {
      below.append(line(30, y, 70, 0));
    }
    for (int x : new int[] {30, 70, 78, 85, 92, 100}) {
      below.append(line(x, 20, 0, 20));
    }
    below.append(text(72, 22, "", "人")).append(text(79, 22, "", "甲"));
    below.append(text(86, 22, "", "乙")).append(text(35, 32, "", "收到"));
    below.append(text(72, 32, "", "1")).append(text(79, 32, "", "2"));
    below.append(text(86, 32, "", "3")).append(text(94, 32, "", "6"));

    Document document = read(above.toString(), below.toString());

    assertThat(tables(document)).hasSize(1);
    assertThat(tables(document).get(0).cells().stream().map(Cell::text))
        .contains("自然人", "总计", "甲", "乙", "收到", "6");
  }

  @Test
  void the_heading_between_two_tables_without_lines_belongs_to_neither() throws Exception {
    String[][] rows = {
      {"信息内容", "甲类件数", "乙类件数"},
      {"规章", "1", "2"},
      {"规范性文件", "3", "4"},
      {"三、收到和处理申请情况"},
      {"事项", "丙类件数", "丁类件数"},
      {"一、本年新收", "5", "6"},
      {"二、上年结转", "7", "8"},
    };
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        lines.append(text(30 + 45 * j, 60 + 7 * i, "", rows[i][j]));
      }
    }

    Document document = read(lines.toString());

    assertThat(document.blocks().stream().filter(Paragraph.class::isInstance).map(this::words))
        .contains("三、收到和处理申请情况");
    assertThat(tables(document)).hasSize(2);
  }

  @Test
  void the_parts_of_a_table_without_lines_are_told_by_their_headings() throws Exception {
    String[][] rows = {
      {"", "", "第二十条第（一）项"},
      {"信息内容", "本年制发", "本年废止", "现行有效"},
      {"规章", "1", "2", "3"},
      {"规范性文件", "4", "不适用", "6"},
      {"", "", "第二十条第（五）项"},
      {"信息内容", "", "本年处理决定"},
      {"行政许可", "", "7"},
    };
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        String words = rows[i][j];
        boolean figure = words.length() == 1;
        // in the middle of its column, the last row a little aside; figures lower than words
        double x = 40 + 30 * j - (figure ? 1 : 2 * words.length()) - (i == 6 ? 3 : 0);
        lines.append(text(x, 60 + 5.4 * i + (figure ? 0.9 : 0), "", words));
      }
    }

    Document document = read(lines.toString());

    assertThat(tables(document)).hasSize(1);
    assertThat(tables(document).get(0).cells())
        .allMatch(cell -> cell.doubt().isEmpty())
        .extracting(Cell::text)
        .contains("规章", "规范性文件", "不适用", "行政许可", "7", "本年处理决定", "第二十条第（五）项");
  }

  @Test
  void figures_close_under_one_another_without_labels_may_be_broken_numbers() throws Exception {
    String[][] rows = {
      {"结果维持", "结果纠正", "总计"}, {"13", "40", "17"}, {"20", "2", "22"},
    };
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        lines.append(text(40 + 30 * j, 60 + 5.4 * i, "", rows[i][j]));
      }
    }

    Document document = read(lines.toString());

    assertThat(tables(document).get(0).cells()).noneMatch(cell -> cell.doubt().isEmpty());
  }

  private static List<Table> tables(Document document) {
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .toList();
  }

  private String words(Block block) {
    return ((Paragraph) block).text();
  }

  @Test
  void blanks_around_numerals_in_a_text_that_is_set_apart_are_no_gaps_between_columns()
      throws Exception {
    StringBuilder lines = new StringBuilder();
    String[] said = {
      "全年开展培训会议共12次，参加培训的人员有305人，", "街道共设立查阅点14处，全年接待查阅群众618人，", "网站公布各类文件共16件，答复群众留言和来信702件，",
    };
    for (int i = 0; i < said.length; i++) {
      lines.append(text(30, 80 + 6 * i, setApart(said[i]), said[i]));
    }

    Document document = read(lines.toString());

    assertThat(document.blocks()).noneMatch(Table.class::isInstance);
    assertThat(
            document.blocks().stream()
                .map(block -> ((Paragraph) block).text())
                .collect(Collectors.joining()))
        .endsWith(String.join("", said));
  }

  /** Steps of a text of size 4 whose letters stand a fifth of it apart, and numerals more. */
  private static String setApart(String text) {
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i + 1 < text.length(); i++) {
      boolean numeral = Character.isDigit(text.charAt(i));
      boolean beforeNumeral = Character.isDigit(text.charAt(i + 1));
      String step = numeral ? beforeNumeral ? "2.65" : "3.94" : beforeNumeral ? "6.07" : "4.83";
      steps.append(step).append(' ');
    }
    return steps.toString().strip();
  }

  @Test
  void a_page_of_which_the_letters_are_drawn_is_a_picture() throws Exception {
    StringBuilder shapes = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      shapes.append(
          "<ofd:PathObject Boundary=\"20 20 9 9\" Fill=\"true\""
              + " Stroke=\"false\"><ofd:AbbreviatedData>M 0 0 B 1 1 2 2 3 3"
              + " C</ofd:AbbreviatedData></ofd:PathObject>");
    }

    assertThat(read(shapes.toString()).has(Note.Kind.IMAGE)).isTrue();
  }

  @Test
  void a_file_without_its_pages_is_damaged() {
    assertThatThrownBy(() -> read(Map.of("OFD.xml", "<ofd:OFD" + NAMESPACE + "></ofd:OFD>")))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> assertThat(e.kind()).isEqualTo(UnreadableException.Kind.DAMAGED));
  }
}
