package org.yanbao.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.OrganType;
import org.yanbao.report.TextParagraph;
import org.yanbao.rules.fact.他机关;
import org.yanbao.rules.profile.Roster;

/**
 * Finds sentences in which another agency of the roster speaks: its name stands where an agency
 * names itself. Merely to mention a partner is not that.
 */
final class OtherNames {
  private static final String NAME = "([\\u4e00-\\u9fff]{4,30}?)";
  private static final String REPORT = "政府信息公开(?:工作)?(?:年度报告|情况)";

  /** Another agency that asks, tells or takes part is a partner. */
  private static final Pattern PARTNER =
      Pattern.compile("邀请|会同|联合|转发|参加|要求|通知|[我本](?:局|厅|委|办|单位|机关|县|市|区|镇|乡|街道)");

  /** At the head of a sentence, before what agencies say of themselves. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(?:(?:20\\d\\d年度?|本年度?|一年来|近年来|今年以?来?|全年|年内|今后|下一步|目前|为此|同时)[，,]?)?"
              + NAME
              + "(?=(?:20\\d\\d年度?)?(?:坚持(?:以|公开为|把|问题)|将(?:继续|进一步|不断|持续|着力|认真|严格|加强|加大|完善|健全|强化|优化|做好|抓好)|切实|持续(?:推进|加强|深化|优化)|不断|(?:先后|多次|共)?召开|编制(?:了)?本(?:年度)?报告|(?:全年)?(?:共|累计)?主动公开|认真贯彻|认真落实|认真执行|严格执行|严格按照|严格落实|高度重视|深入贯彻|全面贯彻"
              + "|始终坚持|紧紧围绕|政府信息公开工作(?!年度)|(?:共|累计|未|新)?(?:收到|受理)[^。，,]{0,10}(?:申请|来电|来信|留言|咨询)))");

  /** The report is named as the other agency's. */
  private static final Pattern TITLE =
      Pattern.compile("(?:现将|公布|发布|编制)" + NAME + "(?=20\\d\\d年度?" + REPORT + ")");

  private final AnnualReport report;
  private final Roster roster;
  private final Roster.Entry own;

  private OtherNames(AnnualReport report, Roster roster, Roster.Entry own) {
    this.report = report;
    this.roster = roster;
    this.own = own;
  }

  /**
   * The sentences of a report that speak in another name. An agency that the roster does not know
   * could be above or below any other: of its report none are told. Nor of that of an office, which
   * writes for its government.
   */
  static List<他机关> in(AnnualReport report, Roster roster) {
    if (report.agency().type() == OrganType.OFFICE) {
      return List.of();
    }
    return roster
        .find(report.agency().name())
        .map(own -> new OtherNames(report, roster, own).find())
        .orElse(List.of());
  }

  private List<他机关> find() {
    List<他机关> found = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (TextParagraph paragraph : report.paragraphs()) {
      for (String sentence : paragraph.sentences()) {
        named(sentence)
            .filter(name -> own.names().stream().noneMatch(sentence::contains) && names.add(name))
            .ifPresent(
                name ->
                    found.add(
                        new 他机关(
                            name,
                            sentence,
                            paragraph.section(),
                            paragraph.where(),
                            paragraph.doubt())));
      }
    }
    return found;
  }

  private Optional<String> named(String sentence) {
    for (Pattern pattern : List.of(SUBJECT, TITLE)) {
      Matcher matcher = pattern.matcher(sentence);
      if (matcher.find()) {
        String name = matcher.group(1);
        if (!PARTNER.matcher(sentence).find()
            && roster.find(name).filter(other -> !isRelated(other)).isPresent()) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isRelated(Roster.Entry other) {
    return other.equals(own) || isBelow(own, other) || isBelow(other, own);
  }

  private boolean isBelow(Roster.Entry entry, Roster.Entry above) {
    Set<String> passed = new HashSet<>();
    Optional<Roster.Entry> parent = roster.find(entry.parent());
    while (parent.isPresent() && passed.add(parent.get().name())) {
      if (parent.get().equals(above)) {
        return true;
      }
      parent = roster.find(parent.get().parent());
    }
    return false;
  }
}
