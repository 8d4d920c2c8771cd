package org.yanbao.sweep;

import java.time.LocalDate;
import java.util.List;
import org.yanbao.rules.AuditContext;
import org.yanbao.samples.Draft;

/** Wording: Q; dates: L. */
final class WordPlants extends Planter {
  WordPlants(Base base) {
    super(base);
  }

  @Override
  void plantAll() {
    placeholders();
    names();
    repeated();
    personal();
    vague();
    dates();
  }

  private void placeholders() {
    for (String s :
        List.of(
            "全年公开信息XX条。",
            "全年公开信息XXX条。",
            "XX局认真落实各项要求。",
            "全年公开信息××条。",
            "全年公开信息____条。",
            "全年组织培训X次。",
            "（文字描述）",
            "全年公开信息xx条。",
            "全年公开信息 条，解读XX篇。",
            "联系电话：XXXXXXX。",
            "20XX年，各项工作稳步推进。",
            "全年公开信息**条。",
            "全年公开信息〇〇条。",
            "全年公开信息□□条。")) {
      sentence("Q01", "五", s, "D05");
    }
    for (String s :
        List.of(
            "网址为http://www.xxgk.gov.cn/xx/index.html。",
            "实行7×24小时值守。",
            "规格为10×20米。",
            "二〇二四年，工作平稳。",
            "X射线装置监管信息12条。",
            "邮箱为zwgk_xxgk@example.cn。",
            "在xxx.gov.cn公布。")) {
      sentence("-Q01", "五", s);
    }
    for (String s :
        List.of(
            "（填写本单位名称）。",
            "此部分应当写明存在的主要问题及改进情况。",
            "填表说明：没有的填0。",
            "（本部分不超过1000字）",
            "请在此处填写其他需要报告的事项。",
            "本项应包括信息处理费收取情况。",
            "（单位名称）",
            "（没有的请填0）",
            "说明：本部分应当包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障等方面情况。")) {
      sentence("Q02", "五", s, "Q01", "S09", "S07");
    }
    for (String s :
        List.of(
            "《政务公开条例》",
            "《政府信息公开法》",
            "《中华人民共和国信息公开条例》",
            "《政府信息公开工作条例》",
            "《政务信息公开条例》",
            "《中华人民共和国政府信息公开法》",
            "《中华人民共和国政务公开条例》")) {
      sentence("Q06", "五", "认真学习" + s + "，提高业务水平。");
    }
    for (String s :
        List.of(
            "《政府信息公开条例》",
            "《中华人民共和国政府信息公开条例》",
            "《江岭省政府信息公开条例》",
            "《条例》",
            "《上海市政府信息公开规定》",
            "《保障农民工工资支付条例》",
            "《优化营商环境条例》")) {
      sentence("-Q06", "五", "认真学习" + s + "，提高业务水平。");
    }
  }

  private void names() {
    String full = name().replace(" ", "");
    boolean lower = full.matches(".*(政府|县|办事处|委员会)$");
    if (lower) {
      for (String s : List.of("我局将继续加强培训。", "下一步，我局将完善制度。", "今年以来，我局认真落实公开要求。", "我局高度重视信息公开工作。")) {
        sentence("Q04", "五", s);
      }
    }
    if (!full.contains("镇")) {
      sentence("Q04", "五", "我镇将进一步拓宽公开渠道。");
    }
    if (!full.contains("乡")) {
      sentence("Q04", "五", "今年以来，我乡认真做好公开工作。");
    }
    if (!full.contains("街道")) {
      sentence("Q04", "五", "我街道将继续做好公开工作。");
    }
    if (full.contains("局")) {
      sentence("-Q04", "五", "我局将继续加强培训。");
    }
    sentence("-Q04", "五", "我单位将继续加强培训。");
    sentence("-Q04", "五", "我市、我县各级机关协同推进。");
    // one character of its own name
    String place =
        full.replaceFirst(".*(省|市|县)(?=.{3,})", "")
            .replaceFirst("(人民政府|办事处|管理委员会|局|厅)?(办公室)?$", "");
    for (int i = 0; place.length() > 2 && i < 2; i++) {
      String wrong = full.replace(place, place.substring(0, i) + "宏" + place.substring(i + 1));
      sentence("Q05", "一", wrong + "认真落实条例要求，扎实推进政府信息公开。");
      sentence("Q05", "一", base.year() + "年，" + wrong + "坚持以公开促规范。");
    }
    if (draft.title().contains("县")) {
      plant(
          "Q05",
          "题名县写作縣",
          draft.titled(draft.title().replace("县", "縣")),
          "S09",
          "S10",
          "S12",
          "Q04");
    }
    if (draft.title().contains("区")) {
      plant("Q05", "题名区写作區", draft.titled(draft.title().replace("区", "區")), "S12", "Q04");
    }
  }

  private void repeated() {
    String own =
        draft.sections().stream()
            .flatMap(s -> s.parts().stream())
            .filter(p -> !p.startsWith("@") && p.length() > 60 && !p.contains("1月1日"))
            .findFirst()
            .orElse("");
    if (!own.isEmpty()) {
      plant("Q07", "一段写两遍", draft.adding("五", own), "N05");
    }
    String s = "健全信息发布审核机制，落实先审后发要求，确保公开内容真实、准确、权威、及时";
    plant("Q07", "两处相同", draft.adding("一", s + "。").adding("五", "同时，" + s + "。"));
    plant(
        "-Q07",
        "法规名写两遍",
        draft
            .adding("五", "学习《国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见》。")
            .adding("一", "落实《国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见》。"));
  }

  private void personal() {
    for (String s :
        List.of(
            "联系人：李某，手机13912345678。",
            "联系电话：13912345678。",
            "申请人身份证号11010519491231002X。",
            "咨询电话138-1234-5678。",
            "银行账号6222021234567890128。",
            "联系方式：139 1234 5678。",
            "申请人王某（身份证号码：110105194912310021）".replace("110105194912310021", "11010519491231002X")
                + "。")) {
      sentence("Q08", "六", s);
    }
    for (String s :
        List.of(
            "联系电话：0379-61234567。",
            "邮编：471400。",
            "咨询电话：12345。",
            "统一社会信用代码11410000MB1234567X。",
            "共遮挡个人敏感信息215项。",
            "编号20240131000123456。",
            "传真：010-68123456。",
            "累计访问量1391234567890人次。")) {
      sentence("-Q08", "六", s);
    }
  }

  private void vague() {
    String empty =
        "始终坚持以人民为中心，高度重视主动公开、依申请公开、政府信息管理、平台建设和监督保障各项工作，加强领导，健全机制，明确责任，狠抓落实，取得了明显成效，得到了社会各界和广大群众的一致好评。";
    plant("Q09", "第一部分空话", draft.withText("一", empty), "S09", "S10", "D01", "F01");
    plant("-Q09", "带一个数", draft.withText("一", empty + "全年公开信息326条。"), "S09", "S10", "D01", "F01");
    for (String s :
        List.of(
            "存在的问题同上年。",
            "改进措施与上年相同。",
            "其他情况与往年一致。",
            "主动公开情况同去年。",
            "存在的主要问题和改进措施与去年基本一致。",
            "同2023年。",
            "具体情况详见上年度报告。")) {
      sentence("Q10", "五", s);
    }
    for (String s : List.of("收到申请数量与去年持平。", "公开数量较上年增长一成。", "与上年相比，质量有所提高。", "同上年相比，信息数量增加12条。")) {
      sentence("-Q10", "五", s);
    }
  }

  private void dates() {
    int next = base.year() + 1;
    String title = draft.title();
    boolean town = title.matches(".*(镇|乡).*");
    boolean gov = title.matches(".*(县|市|区|省)\\s*(人民政府)?\\s*20.*") && !town;
    boolean dept = title.matches(".*[局厅]20.*");
    Draft same = draft.titled(title);
    for (LocalDate late : List.of(LocalDate.of(next, 4, 1), LocalDate.of(next, 6, 30))) {
      plantIn(
          AuditContext.ofYear(base.year()).withSubmitted(late),
          gov ? "L02" : town ? "-L02" : "L01",
          late + "提交",
          same);
    }
    plantIn(
        AuditContext.ofYear(base.year()).withSubmitted(LocalDate.of(next, 2, 1)),
        gov ? "-L02" : town ? "-L01" : "L01",
        "2月1日提交",
        same);
    plantIn(
        AuditContext.ofYear(base.year()).withSubmitted(LocalDate.of(next, 1, 31)),
        dept ? "-L01" : "-L02",
        "1月31日提交",
        same);
    plantIn(
        AuditContext.ofYear(base.year()).withSubmitted(LocalDate.of(next, 3, 31)),
        gov ? "-L02" : "-L04",
        "3月31日提交",
        same,
        "L01");
    plantIn(
        AuditContext.ofYear(base.year()).withSubmitted(LocalDate.of(next - 1, 11, 5)),
        "L04",
        "年度未完就提交",
        same);
  }
}
