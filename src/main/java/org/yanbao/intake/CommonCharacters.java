package org.yanbao.intake;

import java.util.BitSet;

/** How much a decoded text looks like Chinese: the share of everyday characters in it. */
final class CommonCharacters {

  /** Among the most frequent of administrative prose, simplified and traditional. */
  private static final String EVERYDAY =
      "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都"
          + "两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并"
          + "提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导"
          + "器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界"
          + "府息请申县市局镇乡村街办室厅省州复议诉讼理答提供依规章范件许可处罚强制费收项予拒绝逾期转结新维持纠正审果述容告监督保障问题改足落加强不存在要信访重举投查询询案卷秘密私隐第企机构"
          + "這為個國時來們會發動過說產後經進著電裡現實兩體當點從業應開還關線與無數變條見員統長邊將給門報務達東車萬議團書電話號縣區廳辦質認識讓項請該證據處罰許規範強制費總計維護資訊號";

  private static final BitSet COMMON = new BitSet();

  static {
    EVERYDAY.chars().forEach(COMMON::set);
    "，。、；：（）“”《》〔〕？！　％".chars().forEach(COMMON::set);
  }

  private CommonCharacters() {}

  /**
   * The share of everyday characters among all that are not ASCII, less the damage; 0 for a text of
   * ASCII only.
   */
  static double plausibility(CharSequence text) {
    int common = 0;
    int foreign = 0;
    int damaged = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      foreign++;
      if (c == '\ufffd') {
        damaged++;
      } else if (COMMON.get(c)) {
        common++;
      }
    }
    return foreign == 0 ? 0 : (double) (common - damaged) / foreign;
  }
}
