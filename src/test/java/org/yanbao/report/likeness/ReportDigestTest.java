package org.yanbao.report.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yanbao.document.Place;
import org.yanbao.report.Agency;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.OrganType;
import org.yanbao.report.Section;

class ReportDigestTest {
  private static final String OFFICIAL =
      "坚持以习近平新时代中国特色社会主义思想为指导，全面贯彻落实党的二十大和二十届二中、三中全会精神，"
          + "行政机关公开政府信息，应当坚持以公开为常态、不公开为例外，遵循公正、公平、合法、便民的原则。";

  @Test
  void a_digest_comes_back_from_its_bytes_as_it_was_and_takes_about_a_kilobyte() {
    ReportDigest digest = ReportDigest.of(report(letters(1, 600), letters(2, 300)));
    byte[] bytes = digest.bytes();

    assertThat(bytes).hasSizeLessThan(2048);
    ReportDigest back = ReportDigest.read(bytes);
    assertThat(back.bytes()).isEqualTo(bytes);
    assertThat(back.agency()).isEqualTo(digest.agency());
    assertThat(back.figures()).isEqualTo(digest.figures());
    assertThat(back.overview().percentShared(digest.overview())).isEqualTo(100);
    assertThatThrownBy(() -> ReportDigest.read(new byte[] {0, 1}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void signatures_of_the_same_wording_agree_and_those_of_others_do_not() {
    String text = letters(1, 800);
    ReportDigest one = ReportDigest.of(report(text, ""));
    ReportDigest edited = ReportDigest.of(report(text.substring(0, 780) + letters(3, 20), ""));
    ReportDigest other = ReportDigest.of(report(letters(4, 800), ""));

    assertThat(one.overview().percentShared(edited.overview())).isGreaterThan(85);
    assertThat(one.overview().percentShared(other.overview())).isLessThan(10);
  }

  @Test
  void standing_phrases_say_nothing_to_be_compared() {
    AnnualReport report = report(OFFICIAL, "");

    assertThat(Wording.of(report, ReportDigest.OVERVIEW).isTelling()).isFalse();
    assertThat(ReportDigest.of(report).overview().percentShared(ReportDigest.of(report).overview()))
        .isZero();
  }

  /** Characters as chance has them: no run of four stands twice. */
  private static String letters(int seed, int length) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('一' + random.nextInt(3000)));
    }
    return text.toString();
  }

  private static AnnualReport report(String overview, String problems) {
    return new AnnualReport(
        new Agency("云岭县水务局", OrganType.DEPT),
        2024,
        "",
        List.of(
            new Section(1, 1, "一、总体情况", "总体情况", overview, Place.UNKNOWN),
            new Section(5, 5, "五、存在的主要问题及改进情况", "存在的主要问题及改进情况", problems, Place.UNKNOWN)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
