package org.yanbao.report.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.StatutoryForm;
import org.yanbao.report.sentence.Blanks;
import org.yanbao.report.sentence.Normal;

/**
 * A line that may head a section.
 *
 * @param index of its paragraph
 * @param number the section it would head, 1 to 6
 * @param ordinal the number written before it
 * @param exact whether its wording alone tells the section; otherwise only its ordinal says so
 * @param heading the heading, ordinal included
 * @param title the heading without ordinal, blanks and closing punctuation
 * @param rest what follows the heading in the same paragraph; empty where it stands alone
 * @param listed whether it ends like an entry of a table of contents
 */
record HeadingCandidate(
    int index,
    int number,
    Ordinal ordinal,
    boolean exact,
    String heading,
    String title,
    String rest,
    boolean listed) {

  private static final Pattern LEADER =
      Pattern.compile("(?:[.．·…‥。_—-]{2,}| ) ?[-—]? ?\\d{1,3} ?[-—]?$| ?[（(]\\d{1,3}[）)]$");
  private static final String CLOSING = "：:。．.、；;";

  /** Where a sentence may begin that is glued to a heading. */
  private static final Pattern CUT =
      Pattern.compile(
          "[ ：:。]|[—-]{1,2}(?=[\\u4e00-\\u9fff0-9])|(?=20\\d\\d"
              + " ?年|二[〇○零]|本年|今年|全年|根据|按照|为|我[局县市区镇乡省委办院厅]|无|[（(][一1][）)]|一是"
              + "|(?<=情况|事项)[1１][.．、])");

  /** What a heading says of the table below it. */
  private static final Pattern REMARK =
      Pattern.compile("[（(]?(?:单位[：:]|详?见(?:[下附后]|下方)|统计表?如下|如下表?)[^（）()]{0,8}[）)]?[：:]?$");

  private static final Pattern COLON = Pattern.compile("^(?:[：:。] ?| )(?=.{4})");

  /**
   * What follows a title without any mark between them: a sentence, and not the title's own end.
   */
  private static final Pattern TEXT =
      Pattern.compile("(?![的及和与、（(统一])[\\u4e00-\\u9fff0-9、“”《》]{2,}[，；。]");

  private static final String DECORATION = "=*#~_-—+";

  /** 「=== 一、总体情况 ===」 */
  private static final Pattern DECORATED =
      Pattern.compile("^[=*#~_—+-]{2,} ?(.*?) ?[=*#~_—+-]{2,}$");

  private static final int LONGEST_LINE = HeadingWordings.LONGEST + 30;

  /** Reads a paragraph whose blanks are folded, the first of all. */
  static Optional<HeadingCandidate> of(String paragraph) {
    if (paragraph.length() > LONGEST_LINE) {
      return inSimplified(paragraph);
    }
    String simplified = Traditional.simplified(paragraph);
    Optional<HeadingCandidate> read = inSimplified(enclosed(simplified));
    return simplified.equals(paragraph)
        ? read
        : read.map(candidate -> candidate.writtenIn(paragraph, simplified));
  }

  private static Optional<HeadingCandidate> inSimplified(String line) {
    Optional<HeadingCandidate> usual = usual(line);
    return usual.isPresent() || line.length() > LONGEST_LINE
        ? usual
        : UnusualNumber.before(line).flatMap(number -> read(number, line, "", false));
  }

  private static Optional<HeadingCandidate> usual(String line) {
    Ordinal ordinal = ordinal(line);
    String entry =
        line.length() <= LONGEST_LINE && endsInDigit(line)
            ? LEADER.matcher(line).replaceFirst("")
            : line;
    boolean listed = entry.length() < line.length();
    Optional<HeadingCandidate> canonical = canonical(ordinal, line);
    if (canonical.isPresent()) {
      return canonical;
    }
    Optional<HeadingCandidate> alone =
        line.length() <= LONGEST_LINE ? read(ordinal, entry, "", listed) : Optional.empty();
    if (ordinal.form() == Ordinal.Form.NONE || alone.filter(HeadingCandidate::exact).isPresent()) {
      return alone;
    }
    return glued(ordinal, line).or(() -> alone).or(() -> runIn(ordinal, line));
  }

  /** 「一、总体情况有关工作…。」: a short title and the text behind it, no mark between them. */
  private static Optional<HeadingCandidate> runIn(Ordinal ordinal, String line) {
    boolean numbered =
        ordinal.value() >= 1 && ordinal.value() <= StatutoryForm.SECTION_TITLES.size();
    String title = numbered ? StatutoryForm.SECTION_TITLES.get(ordinal.value() - 1) : "";
    int end = ordinal.length() + title.length();
    return numbered
            && line.startsWith(title, ordinal.length())
            && TEXT.matcher(line.substring(end)).lookingAt()
        ? read(ordinal, line.substring(0, end), line.substring(end), false)
            .map(HeadingCandidate::byOrdinal)
        : Optional.empty();
  }

  /** The same, its ordinal the only one to say so. */
  private HeadingCandidate byOrdinal() {
    return new HeadingCandidate(index, number, ordinal, false, heading, title, rest, listed);
  }

  /** 「一总体情况」: without a mark behind it, a number is one where the title of that section follows. */
  private static Ordinal ordinal(String line) {
    Ordinal marked = Ordinal.of(line);
    if (marked.form() != Ordinal.Form.NONE || line.length() > LONGEST_LINE) {
      return marked;
    }
    Ordinal bare = Ordinal.unmarked(line);
    String title = withoutClosing(Blanks.drop(line.substring(bare.length())));
    boolean told = bare.value() != 0 && HeadingWordings.exact(title) == bare.value();
    return told ? bare : marked;
  }

  /**
   * 「六、其他需要报告的事项 无其他事项」, 「总体情况：2024年，…」: the title of the form, and what follows in the same
   * paragraph.
   */
  private static Optional<HeadingCandidate> canonical(Ordinal ordinal, String line) {
    int from = ordinal.length();
    for (int i = 0; i < StatutoryForm.SECTION_TITLES.size(); i++) {
      String title = StatutoryForm.SECTION_TITLES.get(i);
      int end = from + title.length();
      boolean own = ordinal.value() == i + 1 || ordinal.form() == Ordinal.Form.NONE;
      if (own && end + 1 < line.length() && line.startsWith(title, from)) {
        String rest = line.substring(end);
        boolean parted =
            ordinal.form() == Ordinal.Form.NONE
                ? COLON.matcher(rest).lookingAt()
                : Character.isLetter(rest.charAt(1)) && rest.charAt(0) == ' '
                    || HeadingWordings.isTelling(i + 1) && TEXT.matcher(rest).lookingAt();
        return parted
            ? read(ordinal, line.substring(0, end), COLON.matcher(rest).replaceFirst(""), false)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean endsInDigit(String line) {
    int last = line.length() - 1;
    return last >= 0
        && (line.charAt(last) == '-'
            || line.charAt(last) == '）'
            || line.charAt(last) == ')'
            || line.charAt(last) == ' '
            || line.charAt(last) == '—'
            || line.charAt(last) >= '0' && line.charAt(last) <= '9');
  }

  private static Optional<HeadingCandidate> glued(Ordinal ordinal, String line) {
    int end = Math.min(line.length(), LONGEST_LINE);
    Matcher cut = CUT.matcher(line).region(ordinal.length(), end).useTransparentBounds(true);
    while (cut.find() && !HeadingWordings.isPast(line, ordinal.length(), cut.start())) {
      String head = line.substring(0, cut.start());
      Optional<HeadingCandidate> found =
          read(ordinal, head, line.substring(cut.end()).strip(), false);
      boolean parted = cut.end() > cut.start();
      if (found.isPresent() && (found.get().exact || parted)) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<HeadingCandidate> read(
      Ordinal ordinal, String heading, String rest, boolean listed) {
    if (heading.length() <= ordinal.length()) {
      return Optional.empty();
    }
    String bare = Blanks.drop(heading.substring(ordinal.length()));
    String title = withoutClosing(withoutBrackets(withoutRemark(bare)));
    String digits = Normal.of(title);
    int number = HeadingWordings.exact(digits, ordinal.value());
    boolean exact = number > 0;
    boolean nearly = !exact && HeadingWordings.isNearly(digits, ordinal.value());
    if (nearly || !exact && HeadingWordings.isAbout(digits, ordinal.value())) {
      number = ordinal.value();
    }
    exact |= nearly && HeadingWordings.isTelling(number);
    boolean sentence = ordinal.form() == Ordinal.Form.NONE && bare.endsWith("。");
    return number == 0 || sentence
        ? Optional.empty()
        : Optional.of(
            new HeadingCandidate(0, number, ordinal, exact, heading, title, rest, listed));
  }

  private static String withoutRemark(String bare) {
    char last = bare.isEmpty() ? ' ' : bare.charAt(bare.length() - 1);
    boolean may = "）)表件：:元方".indexOf(last) >= 0;
    return may ? REMARK.matcher(bare).replaceFirst("") : bare;
  }

  /** 「“一、总体情况”」: what the marks around a whole line hold, where that is numbered. */
  private static String enclosed(String decorated) {
    String line =
        !decorated.isEmpty() && DECORATION.indexOf(decorated.charAt(0)) >= 0
            ? DECORATED.matcher(decorated).replaceFirst("$1")
            : decorated;
    String bare = withoutBrackets(line);
    boolean numbered =
        bare.length() < line.length() && Ordinal.of(bare).form() != Ordinal.Form.NONE;
    return numbered ? bare : line;
  }

  /** The same, its heading and rest as the document writes them, sign for sign. */
  private HeadingCandidate writtenIn(String paragraph, String simplified) {
    int from = simplified.indexOf(heading);
    String own = from < 0 ? heading : paragraph.substring(from, from + heading.length());
    String after =
        simplified.endsWith(rest) ? paragraph.substring(paragraph.length() - rest.length()) : rest;
    return new HeadingCandidate(index, number, ordinal, exact, own, title, after, listed);
  }

  /** 「【总体情况】」 */
  private static String withoutBrackets(String bare) {
    int last = bare.length() - 1;
    boolean enclosed =
        last > 1
            && "【〖“《〔「『".indexOf(bare.charAt(0)) >= 0
            && "】〗”》〕」』".indexOf(bare.charAt(last)) >= 0;
    return enclosed ? bare.substring(1, last) : bare;
  }

  private static String withoutClosing(String bare) {
    int end = bare.length();
    while (end > 0 && CLOSING.indexOf(bare.charAt(end - 1)) >= 0) {
      end--;
    }
    return bare.substring(0, end);
  }

  /** The same at another paragraph. */
  HeadingCandidate at(int other) {
    return new HeadingCandidate(other, number, ordinal, exact, heading, title, rest, listed);
  }

  /** Whether it is, sign for sign, the title that the form gives to its section. */
  boolean isCanonical() {
    return title.equals(StatutoryForm.SECTION_TITLES.get(number - 1));
  }

  /** Whether its ordinal and its wording name the same section. */
  boolean isNumberedRight() {
    return ordinal.value() == number;
  }
}
