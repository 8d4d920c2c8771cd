package org.yanbao.report.figure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure.Subject;
import org.yanbao.report.sentence.Clauses;

/** Statements that there was no review (行政复议) or no lawsuit (行政诉讼). */
final class NoCaseFigures {

  private static final String FOLLOWS =
      "(?=有|针对|再|曾|发生|出现|产生|收到|接到|引发|引起|涉及|存在|被|因|受理|一[起例件]|1[起例件]|任何|行政|复议|诉讼|政府信息|依申请|信息公开|相关|提起|由|与|人|公民|群众|申请|法人)";
  private static final Pattern NEGATION = Pattern.compile("(?:未|没有|无|不存在|未有|没)" + FOLLOWS);
  private static final Pattern TERM = Pattern.compile("复议|诉讼|(?<=复议[、和或及与])应诉");
  private static final Pattern JOINED = Pattern.compile("[^，。；！？]{0,46}");
  private static final Pattern COUNTED =
      Pattern.compile("^[^、，。；]{0,6}?(?:情况|案件)?[：为]?(?<n>\\d{1,6})[件起例宗]");
  private static final Pattern OUTCOME =
      Pattern.compile(
          "纠正|纠错|撤[销回]|败诉|责令|维持|变更|超期|后(?:又|再|仍|继续)?(?:提起)?(?:起诉|行政诉讼|诉讼)|复议(?:委员会|机关)|被告|应诉率|中止|确认违法|不当|风险|意识|能力|制度");
  private static final Pattern AFTERWARDS =
      Pattern.compile(
          "(?<!未经)复议(?!后)(?<both>[^，。；\\d]{0,14}诉讼)?[^，。；\\d]{0,16}(?:均|都|皆)?(?:未发生|没有发生|未出现|未产生|零发生|零案件|[：为]?无$|[为是]?(?:0|零)(?:件|起|例|宗|$))"
              + "|(?<!直接|复议后)(?<suit>诉讼)(?![^，。；\\d]{0,6}(?:未经|直接|复议后))[^，。；\\d]{0,16}(?:均|都|皆)?(?:未发生|没有发生|未出现|未产生|零发生|零案件|[：为]?无$|[为是]?(?:0|零)(?:件|起|例|宗|$))");
  private static final Pattern ZERO =
      Pattern.compile("(?:零|(?<!\\d)0)(?:行政)?(?<term>复议|诉讼)(?!.{0,6}(?:目标|纠|败|撤))");
  private static final Pattern WISHED = Pattern.compile("力争|争取|目标|确保|努力|将|力求|追求");
  private static final Pattern OTHER_MATTER = Pattern.compile("处罚|许可|拆迁|征收|执法|劳动|败诉");

  /** 「因征地补偿引起的复议」: what brought the cases about, where that is not disclosure. */
  private static final Pattern OTHER_CAUSE =
      Pattern.compile(
          "因(?!(?:(?!引[起发]|产生|导致|发生)[^，。；])*(?:公开|申请|答复|信息|工作|此|其))[^，。；]{2,16}?(?:引起|引发|产生|导致|发生)的?");

  private static final Pattern SECOND_VERB =
      Pattern.compile("，(?:被)?(?:提起|引起)行政诉讼(?:的)?(?:情况|情形|案件)?(?:的)?(?:发生|出现)?(?=[，。；]|$)");

  /** 「涉及复议0件」: of all that was done, not of a kind. */
  private static final Pattern VERB = Pattern.compile("涉及(?:行政)?$");

  /** An office that reports for its government as well tells of both in turns. */
  private static final Pattern OF_OFFICE = Pattern.compile("(?:政府办(?:公[室厅])?|[本我]办)[^，。；]{0,8}$");

  private static final Pattern OF_GOVERNMENT =
      Pattern.compile("[省市县区州](?:人民)?政府(?:（[^）]*）)?(?:作为|为|被|发生)");

  private final FigureScope scope;

  NoCaseFigures(FigureScope scope) {
    this.scope = scope;
  }

  /** Adds the statements of a sentence. */
  void read(Figures figures) {
    String text = figures.text();
    if (!text.contains("复议") && !text.contains("诉讼")) {
      return;
    }
    boolean mine =
        figures.isOnCases()
            || text.contains("公开")
            || figures.before().contains("依申请公开") && !text.contains("行政处罚")
            || !OTHER_MATTER.matcher(text).find();
    if (!mine || !TERM.matcher(text).find()) {
      return;
    }
    Matcher negation = NEGATION.matcher(text);
    while (negation.find()) {
      Matcher joined = JOINED.matcher(text).region(negation.end(), text.length());
      if (joined.lookingAt() && !scope.isOtherYear(text.substring(0, negation.start()))) {
        String list = withSecondVerb(text, joined);
        String words = negation.group() + list;
        List.of("复议", "诉讼").forEach(term -> add(term, list, words, negation.start(), figures));
      }
    }
    afterwards(figures);
    zero(figures);
  }

  /** 「零复议、零诉讼」. */
  private void zero(Figures figures) {
    Matcher match = ZERO.matcher(figures.text());
    while (match.find()) {
      String lead = figures.text().substring(0, match.start());
      if (!WISHED.matcher(lead).find() && !scope.isOtherYear(lead)) {
        report(match.group("term"), match.group(), match.start(), figures);
      }
    }
  }

  /** 「未发生被申请行政复议，提起行政诉讼的情况」: the comma parts two verbs of one negation. */
  private static String withSecondVerb(String text, Matcher joined) {
    Matcher second = SECOND_VERB.matcher(text).region(joined.end(), text.length());
    return second.lookingAt() ? joined.group() + second.group() : joined.group();
  }

  private void add(String term, String list, String words, int from, Figures figures) {
    int at = list.indexOf(term);
    if (at < 0 || OUTCOME.matcher(list).find() || list.substring(0, at).endsWith("经")) {
      return;
    }
    Matcher counted = COUNTED.matcher(list.substring(at + term.length()));
    boolean isCount = counted.find() && Integer.parseInt(counted.group("n")) > 0;
    String lead = list.substring(0, at);
    boolean ofOther =
        !list.contains("公开")
            && (OTHER_MATTER.matcher(lead).find() || OTHER_CAUSE.matcher(lead).find());
    boolean behindCount = lead.matches(".*[1-9]\\d*[件例宗].*");
    if (!isCount && !behindCount && !ofOther) {
      report(term, words, from, figures);
    }
  }

  private void afterwards(Figures figures) {
    for (String clause : Clauses.of(figures.text())) {
      Matcher match = AFTERWARDS.matcher(clause);
      while (!figures.isFull() && match.find()) {
        int from = Math.max(figures.text().indexOf(clause), 0);
        if (OUTCOME.matcher(match.group()).find()
            || scope.isOtherYear(figures.text().substring(0, from) + clause)) {
          continue;
        }
        boolean suitOnly = match.group("suit") != null;
        if (!suitOnly) {
          report("复议", match.group(), from + match.start(), figures);
        }
        if (suitOnly || match.group("both") != null) {
          report("诉讼", match.group(), from + match.start(), figures);
        }
      }
    }
  }

  private void report(String term, String words, int from, Figures figures) {
    Subject subject = term.equals("复议") ? Subject.NO_RECONSIDERATION : Subject.NO_LITIGATION;
    if (!figures.has(subject)) {
      String told = figures.clauseBefore(from).replace("其中", "");
      String lead = VERB.matcher(told).replaceFirst("");
      boolean whole =
          !scope.isPart(lead)
              && !scope.isAgainstOther(lead)
              && !(OF_OFFICE.matcher(lead).find()
                  && OF_GOVERNMENT.matcher(figures.before()).find());
      figures.add(subject, "0", whole, words);
    }
  }
}
