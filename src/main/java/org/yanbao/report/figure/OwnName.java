package org.yanbao.report.figure;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yanbao.report.Agency;
import org.yanbao.report.OrganType;

/**
 * The names by which an organ speaks of itself in its report: 青石镇人民政府 is 青石镇, 镇政府 and 青石镇政府 there,
 * and nobody else.
 */
final class OwnName {

  /** What stands in place of its names; no pattern takes it for an organ. */
  private static final String SELF = "本机关";

  /** A department without those below it: 「省厅本级」「局机关」. */
  private static final String ITSELF = "[省市县区州我本]?[局厅委办署院](?:机关(?![及和与、])(?:本级|本部)?|本级|本部)";

  private static final String NOTHING_ELSE = "(?=共|累计|合计|全年|新|收|受理|接收|办结|答复)";

  /** 「区局」 of a district, as its report calls itself. */
  private static final Pattern BUREAU = Pattern.compile(".*([省市县区州旗])[^省市县区州旗]{1,12}([局厅委])");

  private static final Pattern TOWN = Pattern.compile("(.*)([镇乡])(?:人民政府)?");
  private static final Pattern OFFICE = Pattern.compile("(.*?)(?:人民)?政府(办公[室厅])");
  private static final Pattern STREET = Pattern.compile("(.*街道)(?:办事处)?");

  /** Those that stand before the name of a town or street; two characters of it are left. */
  private static final Pattern REGIONS =
      Pattern.compile(
          "(?:[\\u4e00-\\u9fff]{1,8}?[省市县区旗州盟](?:人民政府)?)+(?=(?!街道)[\\u4e00-\\u9fff]{2})");

  private static final Pattern COUNTY =
      Pattern.compile(
          "(?:[\\u4e00-\\u9fff]{2,8}?(?:省|市|州|盟|自治区))+(?<local>[\\u4e00-\\u9fff]{2,7}[市县区旗]人民政府)");

  private final Pattern names;

  private OwnName(Pattern names) {
    this.names = names;
  }

  /**
   * The names of an organ.
   *
   * @param alone whether its report tells of no organs below it: 「局机关」 is all of it then
   */
  static OwnName of(Agency agency, boolean alone) {
    Set<String> names = new LinkedHashSet<>();
    String name = agency.name();
    Matcher town = TOWN.matcher(name);
    Matcher office = OFFICE.matcher(name);
    Matcher street = STREET.matcher(name);
    if (agency.type() == OrganType.GOV && town.matches()) {
      String full = town.group(1) + town.group(2);
      String place =
          "(?:"
              + Pattern.quote(full)
              + "|"
              + Pattern.quote(local(full))
              + "|"
              + "(?<![\\u4e00-\\u9fff&&[^年度我本由]])"
              + town.group(2)
              + ")";
      names.add(place + "(?:人民)?政府");
      names.add(Pattern.quote(full));
      names.add(Pattern.quote(local(full)));
    } else if (agency.type() == OrganType.OFFICE && office.matches()) {
      addOffice(office.group(1), office.group(2), alone, names);
    } else if (agency.type() == OrganType.BRANCH && street.matches()) {
      names.add(Pattern.quote(street.group(1)) + "(?:办事处|办(?!公|事|理|结|复|件))?");
      names.add(Pattern.quote(local(street.group(1))) + "(?:办事处|办(?!公|事|理|结|复|件))?");
    }
    Matcher bureau = BUREAU.matcher(name);
    if (agency.type() == OrganType.DEPT && alone) {
      names.add(ITSELF);
      if (bureau.matches()) {
        names.add("(?<![\\u4e00-\\u9fff&&[^年度我本由以对，]])" + bureau.group(1) + bureau.group(2));
      }
    }
    Matcher county = COUNTY.matcher(name);
    if (county.matches()) {
      names.add(Pattern.quote(county.group("local")));
    }
    if (name.length() > 2) {
      names.add(Pattern.quote(name));
    }
    return new OwnName(
        Pattern.compile(
            names.isEmpty() ? "(?!)" : names.stream().collect(Collectors.joining("|"))));
  }

  /** An office speaks of the government that it serves and of itself in one breath. */
  private static void addOffice(String region, String kind, boolean alone, Set<String> names) {
    String last = region.isEmpty() ? "" : region.substring(region.length() - 1);
    String government = "(?:" + Pattern.quote(region) + "|" + last + ")?(?:人民)?政府";
    String office = government + "(?:" + kind + "|办(?!公|事|理|结|复|件))";
    names.add(government + "(?:（[含包括]{1,2}|[及和与、])" + office + "）?");
    names.add(office);
    if (alone && !last.isEmpty()) {
      names.add("(?:" + Pattern.quote(region) + "|" + last + ")(?:人民)?政府" + NOTHING_ELSE);
    }
  }

  /** The name without those of the regions that it belongs to: 青石镇 of 云山县青石镇. */
  private static String local(String name) {
    Matcher regions = REGIONS.matcher(name);
    return regions.lookingAt() ? name.substring(regions.end()) : name;
  }

  /** The words with its own names told from those of others. */
  String marked(String words) {
    return names.matcher(words).replaceAll(SELF);
  }
}
