package org.yanbao.sweep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yanbao.samples.Draft;
import org.yanbao.samples.DraftSection;

/** Sections, headings, title: S01 to S12. */
final class SectionPlants extends Planter {
  private static final List<String> ORDINALS = List.of("一", "二", "三", "四", "五", "六");
  private static final String[] OF_TEXT = {"F01", "F06", "D01", "S09", "S10"};

  SectionPlants(Base base) {
    super(base);
  }

  @Override
  void plantAll() {
    missing();
    order();
    numbers();
    empty();
    topics();
    shortcomings();
    governments();
    titles();
    wording();
  }

  private void missing() {
    for (String ordinal : ORDINALS) {
      if (!has(ordinal)) {
        continue;
      }
      List<String> follow = new ArrayList<>(List.of(OF_TEXT));
      follow.addAll(List.of("P01", "P02", "P03", "Q09"));
      plant(
          "S01",
          "删去第" + ordinal + "部分",
          draft.withoutSection(ordinal),
          follow.toArray(String[]::new));
      List<DraftSection> merged = new ArrayList<>();
      for (DraftSection s : draft.sections()) {
        if (s.heading().startsWith(ordinal + "、") && !merged.isEmpty()) {
          DraftSection last = merged.remove(merged.size() - 1);
          List<String> parts = new ArrayList<>(last.parts());
          parts.addAll(s.parts());
          merged.add(new DraftSection(last.heading(), parts));
        } else {
          merged.add(s);
        }
      }
      if (merged.size() < draft.sections().size()) {
        plant("S01", "只删第" + ordinal + "部分标题", with(merged), "S06", "S07", "S08");
      }
    }
  }

  private void order() {
    for (int i = 0; i < 5; i++) {
      String a = ORDINALS.get(i);
      String b = ORDINALS.get(i + 1);
      if (has(a) && has(b)) {
        plant("S02", a + b + "对调", draft.swapping(a, b));
        plant("S02", a + b + "对调并改编号", renumbered(draft.swapping(a, b)), "S03");
        plant("S03", a + b + "编号对调", swapNumbers(a, b), "S02");
      }
    }
    if (has("一") && has("六")) {
      plant("S02", "第六部分提到最前", first("六"));
      plant("S02", "第二部分移到最后", last("二"));
    }
    for (String ordinal : ORDINALS) {
      if (has(ordinal)) {
        plant("S04", "第" + ordinal + "部分标题重复", draft.repeatingHeading(ordinal));
        plant("S04", "第" + ordinal + "部分整个重复", doubled(ordinal), "Q01", "Q07", "D06");
      }
    }
  }

  private void numbers() {
    if (has("六")) {
      plant("S03", "六写作七", heading("六", "七"));
      plant("S03", "六写作五", heading("六", "五"));
    }
    if (has("五")) {
      plant("S03", "五写作四", heading("五", "四"));
      plant("S03", "五写作六", heading("五", "六"));
    }
    if (has("二")) {
      plant("S03", "二写作三", heading("二", "三"));
      plant("S03", "二写作一", heading("二", "一"));
    }
  }

  private void empty() {
    for (String ordinal : List.of("一", "五")) {
      if (has(ordinal)) {
        for (String text : List.of("无", "无。", "略。", "工作正常开展。", "见附件。", "无相关情况。", "/")) {
          plant(
              "S06",
              ordinal + "只写" + text,
              draft.withText(ordinal, text),
              "S07",
              "S08",
              "S09",
              "S10",
              "D01",
              "F01",
              "Q09",
              "N05");
        }
        plant(
            "S06",
            ordinal + "空",
            draft.withText(ordinal),
            "S07",
            "S08",
            "S09",
            "S10",
            "D01",
            "F01",
            "Q09");
      }
    }
  }

  private void topics() {
    if (!has("一")) {
      return;
    }
    Map<String, String> topics =
        new TreeMap<>(
            Map.of(
                "主动公开", "主动公开",
                "依申请公开", "依申请",
                "政府信息管理", "信息管理",
                "平台建设", "平台建设",
                "监督保障", "监督保障"));
    DraftSection one =
        draft.sections().stream()
            .filter(s -> s.heading().startsWith("一、"))
            .findFirst()
            .orElseThrow();
    topics.forEach(
        (topic, words) -> {
          List<String> rest = new ArrayList<>();
          boolean dropping = false;
          boolean dropped = false;
          for (String part : one.parts()) {
            boolean head = part.matches("\\s*([（(][一二三四五][）)]|[1-5][.．、]).*");
            if (head) {
              String start = part.substring(0, Math.min(part.length(), 20));
              dropping = start.contains(words);
              dropped |= dropping;
            }
            if (!dropping) {
              rest.add(part);
            }
          }
          if (dropped && rest.size() > 1) {
            plant(
                "S07",
                "第一部分没有" + topic,
                draft.withSection("一", s -> new DraftSection(s.heading(), rest)),
                "S09",
                "S10",
                "D01",
                "F01");
          }
        });
    plant(
        "S07",
        "第一部分只写主动公开",
        draft.withText("一", base.year() + "年，我单位通过网站公开各类信息326条，其中工作动态120条、通知公告206条，群众知晓度不断提高。"),
        "S09",
        "S10",
        "D01",
        "F01");
    plant(
        "-S07",
        "五方面连成一段",
        draft.withText(
            "一",
            base.year()
                + "年，"
                + name()
                + "认真做好主动公开，公开信息326条；规范办理依申请公开；加强政府信息管理，落实审查制度；推进政府信息公开平台建设，办好网站专栏；强化监督保障，开展培训2次。"),
        "S09",
        "S10",
        "D01",
        "F01");
  }

  private void shortcomings() {
    if (!has("五")) {
      return;
    }
    for (String text :
        List.of(
            "一是主动公开意识不强，部分信息发布不及时；二是解读形式较为单一；三是业务人员水平有待提高。",
            "存在的主要问题：公开内容不够全面，栏目更新滞后，政策解读质量不高，工作人员业务能力有待进一步加强。",
            "2024年政府信息公开工作虽然取得一定成绩，但仍存在公开不够及时、内容不够丰富、人员力量薄弱等问题，与群众期盼还有差距。",
            "主要问题：部分科室对信息公开重视程度不够，存在重业务轻公开的现象；专职人员少、更换频繁，工作缺乏连续性。")) {
      plant("S08", "只写问题：" + text, draft.withText("五", text), "S09", "S10", "D01", "F01");
    }
    for (String text :
        List.of(
            "下一步，我们将加大公开力度，完善公开制度，强化业务培训，推动政府信息公开工作再上新台阶。",
            "一是加强组织领导，落实工作责任；二是拓宽公开渠道，丰富公开形式；三是组织业务培训，增强服务能力。",
            "今后将继续认真贯彻落实条例，进一步规范公开流程，做到应公开尽公开，更好地服务人民群众。")) {
      plant("S08", "只写改进：" + text, draft.withText("五", text), "S09", "S10", "D01", "F01");
    }
    for (String text :
        List.of(
            "问题：公开不够及时。改进：将建立台账，专人负责，按月通报。下一年争取全面达标。",
            "尽管做了一些工作，但离群众期待还有差距，解读方式不多。今后将多用图解和视频，定期组织业务学习。",
            "（一）主要问题：政策解读少。（二）改进措施：每件政策文件同步发布解读，安排专人跟踪落实到位。")) {
      plant("-S08", "两样俱全：" + text, draft.withText("五", text), "S09", "S10", "D01", "F01");
    }
  }

  private void governments() {
    Map<String, String> topics =
        new TreeMap<>(Map.of("考核", "考核|考评|绩效", "评议", "评议|满意度|第三方", "追责", "追究|追责|问责"));
    topics.forEach(
        (topic, words) -> {
          Draft without = withoutSentences(words);
          if (!without.equals(draft)) {
            plant(
                isGov() ? "S09" : "-S09", "没写" + topic, without, "S07", "S06", "S08", "S10", "D01");
          }
        });
    Draft none = withoutSentences("考核|考评|绩效|评议|满意度|第三方|追究|追责|问责");
    if (!has("五")) {
      return;
    }
    for (String text :
        List.of(
            "健全考核、社会评议和责任追究等制度，推动工作落实。",
            "建立完善政府信息公开工作考核制度、社会评议制度和责任追究制度。",
            "严格执行政务公开考核办法、社会评议机制和责任追究机制。")) {
      Draft named =
          new Draft(none.title(), none.sections(), none.figures(), none.form()).adding("五", text);
      if (isGov()) {
        plant("S10", "只写制度：" + text, named, "S07", "S06", "S08");
      }
    }
    for (String text :
        List.of(
            "本年度未开展政府信息公开工作考核，未开展社会评议，未发生责任追究情形。",
            "全年开展政务公开考核1次，评议结果为优秀，没有需要追究责任的情况。",
            "2024年，将政务公开纳入年度目标考核，占比4%；委托第三方开展评议，群众满意度96.5%；未发生责任追究情况。",
            "（三）工作考核、社会评议和责任追究结果情况：年度考核为优秀等次，社会评议满意率98%，责任追究0人次。")) {
      if (isGov()) {
        Draft named = none.adding("五", text);
        plant("-S09", "有结果：" + text, named, "S07", "S06", "S08");
        plant("-S10", "有结果：" + text, named, "S07", "S06", "S08");
      }
    }
    for (String text :
        List.of("本年度未开展社会评议。", "今年没有组织开展政务公开工作考核。", "2024年我单位未进行社会评议。", "未组织社会评议活动。")) {
      sentence("S11", "五", text);
    }
  }

  private void titles() {
    String year = Integer.toString(base.year());
    plant("S12", "题名改为工作总结", draft.titled(name() + year + "年政府信息公开工作总结"));
    plant("S12", "题名改为工作报告", draft.titled(name() + year + "年政府信息公开工作报告"));
    plant("S12", "题名没有年份", draft.titled(name() + "政府信息公开工作年度报告"), "D04");
    plant("S12", "题名没有机关", draft.titled(year + "年政府信息公开工作年度报告"), "Q05", "S09", "S10");
    plant("S12", "题名只有年度报告", draft.titled("政府信息公开工作年度报告"), "D04", "S09", "S10");
    plant("-S12", "题名写年度两次", draft.titled(name() + year + "年度政府信息公开工作年度报告"));
    plant("-S12", "题名带关于", draft.titled("关于" + name() + year + "年政府信息公开工作年度报告"));
    plant("-S12", "题名年份在前", draft.titled(year + "年" + name() + "政府信息公开工作年度报告"));
    plant("-S12", "题名不写工作", draft.titled(name() + year + "年度政府信息公开年度报告"));
  }

  private void wording() {
    Map<String, List<String>> accepted =
        new TreeMap<>(
            Map.of(
                "一", List.of("总体工作情况", base.year() + "年政务公开工作总体情况", "概述", "工作总体情况", "基本情况"),
                "二",
                    List.of(
                        "行政机关主动公开政府信息情况", "主动公开政府信息的情况", "本年度主动公开政府信息情况", "主动公开情况", "政府信息主动公开情况"),
                "三",
                    List.of(
                        "行政机关收到和处理政府信息公开申请情况",
                        "收到和处理政府信息公开申请的情况",
                        "收到和处理政府信息公开申请情况统计表",
                        "政府信息公开申请收到和处理情况"),
                "四",
                    List.of(
                        "政府信息公开行政复议及行政诉讼情况",
                        "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
                        "政府信息公开行政复议和行政诉讼情况",
                        "行政复议、行政诉讼情况",
                        "政府信息公开行政复议、诉讼情况"),
                "五",
                    List.of(
                        "存在问题及改进措施",
                        "政府信息公开工作存在的主要问题及改进情况",
                        "存在的问题和改进方向",
                        "存在的主要问题和改进措施",
                        "存在不足及下一步工作打算",
                        "主要问题及改进情况"),
                "六",
                    List.of("其他报告的事项", "需要报告的其他事项", "其他需要报告事项", "其它需要报告的事项", "其他事项", "其他需要说明的事项")));
    accepted.forEach(
        (ordinal, titles) -> {
          if (has(ordinal)) {
            titles.forEach(title -> plant("S05", ordinal + "、" + title, retitled(ordinal, title)));
          }
        });
  }

  private Draft retitled(String ordinal, String title) {
    return draft.withSection(ordinal, s -> new DraftSection(ordinal + "、" + title, s.parts()));
  }

  private Draft heading(String ordinal, String other) {
    return draft.withSection(
        ordinal, s -> new DraftSection(other + s.heading().substring(1), s.parts()));
  }

  private Draft swapNumbers(String a, String b) {
    List<DraftSection> all = new ArrayList<>();
    for (DraftSection s : draft.sections()) {
      String other = s.heading().startsWith(a + "、") ? b : s.heading().startsWith(b + "、") ? a : "";
      all.add(other.isEmpty() ? s : new DraftSection(other + s.heading().substring(1), s.parts()));
    }
    return with(all);
  }

  private Draft renumbered(Draft other) {
    List<DraftSection> all = new ArrayList<>();
    int number = 0;
    for (DraftSection s : other.sections()) {
      all.add(
          s.heading().isEmpty()
              ? s
              : new DraftSection(ORDINALS.get(number++ % 6) + s.heading().substring(1), s.parts()));
    }
    return with(all);
  }

  private Draft first(String ordinal) {
    List<DraftSection> all = new ArrayList<>(draft.sections());
    DraftSection moved = all.remove(index(ordinal));
    all.add(all.get(0).heading().isEmpty() ? 1 : 0, moved);
    return with(all);
  }

  private Draft last(String ordinal) {
    List<DraftSection> all = new ArrayList<>(draft.sections());
    all.add(all.remove(index(ordinal)));
    return with(all);
  }

  private Draft doubled(String ordinal) {
    List<DraftSection> all = new ArrayList<>(draft.sections());
    all.add(index(ordinal), all.get(index(ordinal)));
    return with(all);
  }

  private int index(String ordinal) {
    List<DraftSection> all = draft.sections();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).heading().startsWith(ordinal + "、")) {
        return i;
      }
    }
    throw new IllegalArgumentException(ordinal);
  }

  private Draft with(List<DraftSection> sections) {
    return new Draft(
        draft.title(), Collections.unmodifiableList(sections), draft.figures(), draft.form());
  }
}
