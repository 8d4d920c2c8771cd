package org.yanbao.report.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CommonPassagesTest {

  private static final String OWN =
      "围绕河道清淤和圩堤加固，把每处工程的工期、造价、施工单位逐项张贴在村口公示牌上。"
          + "窗口接到来件当天登记编号，疑难件由法规股牵头会商，答复书统一由分管领导签发。"
          + "老旧档案里标注有效期限的清单重新核对了一遍，过期的十二份撤下网页并注明原因。"
          + "手机页面改成大字版，老人一点就能看到停水通知，检索框放在了最上面。"
          + "季度抽检发现的错链由信息中心当日修好，抽检结果写进股室年终评分。"
          + "干部轮训安排了两个下午，请来档案馆的老师讲目录编制的常见差错。";

  private static final String ANOTHER =
      "学位分配方案在报名前三周挂网，划片地图用颜色区分，家长留言由招生办逐条回应。"
          + "收到的申请全部通过电子邮箱送达，涉及校舍鉴定的请第三方提供说明后再答复。"
          + "教学仪器采购合同扫描件按学期归档，涉及学生姓名的页面打码以后才上传。"
          + "官方账号每天推送食堂菜谱，寒暑假改推防溺水提示，点击量排在全县前列。"
          + "督学进校时顺带查看公示栏，缺项的学校一周内补齐并报送照片。"
          + "岗位练兵分片区举行，各校推荐一名骨干参加，优胜者在教师节会上交流做法。";

  @Test
  void a_copy_with_a_word_changed_in_every_other_sentence_is_still_a_copy() {
    String copy =
        OWN.replace("圩堤", "塘坝").replace("档案里", "卷宗里").replace("错链", "坏链").replace("村口", "镇口");

    assertThat(CommonPassages.percent(OWN, copy)).isGreaterThanOrEqualTo(90);
  }

  @Test
  void the_same_text_is_alike_in_full() {
    assertThat(CommonPassages.percent(OWN, OWN)).isEqualTo(100);
  }

  @Test
  void reports_on_the_same_topics_in_other_words_have_hardly_a_passage_in_common() {
    assertThat(CommonPassages.percent(OWN, ANOTHER)).isLessThan(10);
  }

  @Test
  void what_stands_in_half_of_the_text_only_counts_as_half() {
    assertThat(CommonPassages.percent(OWN, OWN.substring(0, OWN.length() / 2) + ANOTHER))
        .isBetween(30, 70);
  }

  @Test
  void standing_phrases_are_nobodys_own() {
    String phrase = "坚持以公开为常态、不公开为例外的原则，不断提升政务公开工作水平。";

    assertThat(CommonPassages.percent(phrase + OWN, phrase + ANOTHER)).isLessThan(10);
  }

  @Test
  void the_measure_is_the_same_from_both_sides() {
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      int cut = random.nextInt(OWN.length());
      String mixed = OWN.substring(cut) + ANOTHER.substring(0, Math.min(cut, ANOTHER.length()));

      assertThat(CommonPassages.percent(OWN, mixed)).isEqualTo(CommonPassages.percent(mixed, OWN));
    }
  }

  @Test
  void nothing_is_like_nothing() {
    assertThat(CommonPassages.percent("", "")).isZero();
  }
}
