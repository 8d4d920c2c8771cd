package org.yanbao.report.text;

import java.util.List;
import java.util.regex.Pattern;
import org.yanbao.report.OrganType;
import org.yanbao.report.sentence.Blanks;

/**
 * What kind of organ a name means, told by how it ends. The first kind that fits is taken, so that
 * 国有资产监督管理委员会 is no 管委会 and 人民政府办公室 no 人民政府.
 */
final class OrganTypes {

  private record Kind(OrganType type, Pattern name) {
    Kind(OrganType type, String ending) {
      this(type, Pattern.compile("(?:" + ending + ")$"));
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind(OrganType.OFFICE, "政府办公[室厅]|政府办|国务院办公厅"),
          new Kind(
              OrganType.DEPT,
              "驻.{1,12}办事处|(?:监督|国有资产|城市|公积金|社会保险|应急|卫生|健康|市场|综合|宗教).{0,4}(?:管理委员会|管委会)"),
          new Kind(
              OrganType.BRANCH,
              "街道?(?:办事处|办|工委)?|办事处|管理委员会|管委会|行政公署|行署|(?:开发|经开|高新|工业|工业园|产业园|产业|经济|集聚|旅游|示范|度假|保税|综保|自贸|贸易|试验|合作|风景|名胜|景)区|园区|地区|区公所"),
          new Kind(OrganType.UNKNOWN, "社区|小区|村|自然保护区|灌区"),
          new Kind(OrganType.GOV, "人民政府|政府|[省市县镇乡盟旗州]|(?<!海关关)区|苏木"),
          new Kind(
              OrganType.DEPT,
              "局|委员会|委|办公室|办|厅|部|部门|系统|院|中心|队|所|大学|学校|党校|[中小]学|幼儿园|公司|集团|站|处|署|[联学协]会|合作社"
                  + "|委员会|联社|社|馆|台|室|银行|医院|海关|海关关区|科|司|组|总会|基金会|红十字会|残联|妇联|工会|商会|会|府院|分行|支行|厂|场"));

  private OrganTypes() {}

  /** The kind of the organ with that name; unknown where its ending says nothing. */
  static OrganType of(String name) {
    String bare = Blanks.drop(name).replaceFirst("[（(].{1,20}[）)]$", "");
    return KINDS.stream()
        .filter(kind -> kind.name().matcher(bare).find())
        .map(Kind::type)
        .findFirst()
        .orElse(OrganType.UNKNOWN);
  }
}
