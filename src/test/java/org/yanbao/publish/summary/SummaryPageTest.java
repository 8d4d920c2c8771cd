package org.yanbao.publish.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.publish.RecordJson;
import org.yanbao.publish.Samples;

/** Opens the page from the disk in a browser without a window. */
class SummaryPageTest {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final int REPORTS = 3000;

  @TempDir static Path folder;

  @BeforeAll
  static void prepare() throws Exception {
    assumeThat(BROWSER).as("chromium is not installed").isExecutable();
    String found = RecordJson.line(Samples.withFindings());
    String clean = RecordJson.line(Samples.clean());
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      // Every third report has findings.
      String line = i % 3 == 0 ? found : clean;
      lines.add(line.replace("\"agency\":\"", "\"agency\":\"第" + i + "号"));
    }
    Files.write(folder.resolve("results.jsonl"), lines);
    new RunSummaries(
            Scoring.STANDARD,
            List.of(new Unreported("石泉乡人民政府", "人民政府", 2024)),
            ZonedDateTime.of(2025, 3, 1, 9, 0, 0, 0, ZoneOffset.UTC))
        .write(folder);
  }

  @Test
  void three_thousand_reports_are_counted_and_no_more_rows_drawn_than_are_looked_at()
      throws Exception {
    assertThat(after("")).startsWith("共 3000 份|");
    assertThat(rows(after(""))).isBetween(20, 400);
  }

  @Test
  void a_search_finds_the_one_agency_and_opens_its_findings() throws Exception {
    String result =
        after(
            "$('q').value='第2997号'; $('q').dispatchEvent(new Event('input'));"
                + "setTimeout(() => document.querySelector('#b0 .open').click(), 400);");

    assertThat(result).startsWith("共 1 份（全部 3000 份）|").contains("勾稽恒等", "依据：");
  }

  @Test
  void the_filters_for_verdict_and_rule_leave_what_they_name() throws Exception {
    // Every third of 3,000.
    String verdict = "$('fv').value='需整改'; $('fv').dispatchEvent(new Event('change'));";
    String rule = "$('fr').value='A02'; $('fr').dispatchEvent(new Event('change'));";

    assertThat(after(verdict)).startsWith("共 1000 份");
    assertThat(after(rule)).startsWith("共 1000 份");
    assertThat(after(rule + "$('clear').click();")).startsWith("共 3000 份|");
  }

  @Test
  void a_click_on_a_column_sorts_by_it() throws Exception {
    String result = after("[...document.querySelectorAll('#h0 button')][4].click();");

    assertThat(result.substring(result.indexOf('|'))).startsWith("|第0号青禾县人民政府");
  }

  @Test
  void everything_is_printed_with_the_missing_reports_at_the_end() throws Exception {
    Path pdf = folder.resolve("print.pdf");
    run("--no-pdf-header-footer", "--print-to-pdf=" + pdf, page("").toUri().toString());

    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("第0号", "第2999号", "规则统计", "石泉乡人民政府");
      assertThat(document.getPage(0).getMediaBox().getWidth()).as("landscape").isGreaterThan(800);
    }
  }

  @Test
  void the_arrow_keys_lead_from_tab_to_tab_and_each_tab_names_its_panel() throws Exception {
    String result =
        after(
            "$('t0').focus(); $('t0').dispatchEvent(new KeyboardEvent('keydown',"
                + " {key:'ArrowRight'}));$('b0').prepend(document.activeElement.id + ' ' +"
                + " $('p1').hidden + ' ' +"
                + " $(document.activeElement.getAttribute('aria-controls')).getAttribute('role'));");

    assertThat(result).contains("|t1 false tabpanel");
  }

  private static int rows(String result) {
    return Integer.parseInt(result.substring(result.lastIndexOf('|') + 1));
  }

  /** Count, text of the first rows and number of rows in the page after a script. */
  private static String after(String script) throws Exception {
    String dom = run("--virtual-time-budget=4000", "--dump-dom", page(script).toUri().toString());
    Matcher result = Pattern.compile("<pre id=\"result\">(.*?)</pre>", Pattern.DOTALL).matcher(dom);
    assertThat(result.find()).as(dom.substring(0, Math.min(dom.length(), 2000))).isTrue();
    return result.group(1);
  }

  /** The page with a script that does what a reader would do. */
  private static Path page(String script) throws Exception {
    String reading =
        "<script>"
            + script
            + "setTimeout(() => { const p = document.createElement('pre'); p.id = 'result';"
            + "p.textContent = $('count').textContent + '|'"
            + " + $('b0').textContent.slice(0, 2000) + '|' + $('b0').children.length;"
            + "document.body.append(p); }, 1500);</script></body>";
    String page = Files.readString(folder.resolve("summary.html"));
    return Files.writeString(folder.resolve("read.html"), page.replace("</body>", reading));
  }

  private static String run(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                BROWSER.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("browser")));
    command.addAll(Arrays.asList(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
