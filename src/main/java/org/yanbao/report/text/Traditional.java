package org.yanbao.report.text;

/** Traditional characters of administrative prose, and the simplified ones that the form has. */
public final class Traditional {

  /** Each traditional character and the simplified one behind it. */
  private static final String PAIRS =
      "盧卢麵面國国個个開开報报請请訴诉訟讼總总體体況况動动處处復复複复議议問问題题進进與与關关於于務务實实現现狀状點点業业應应還还線线無无數数條条變变見见員员統统長长邊边將将給给門门達达東东車车萬万"
          + "團团書书電电話话號号縣县區区廳厅辦办質质認认識识讓让項项該该證证據据罰罚許许範范強强費费計计維维護护資资訊讯為为這这來来時时們们會会發发過过說说產产後后經经裡里兩两當当從从機机構构"
          + "規规製制廢废決决續续類类別别細细則则準准優优勢势創创際际環环節节結结繼继約约級级組组織织網网絡络綱纲繳缴納纳紀纪練练終终緊紧縱纵綜综緒绪繫系聯联聽听職职聞闻聲声脫脱膚肤舉举舊旧藝艺莊庄"
          + "華华葉叶蓋盖蘇苏蘭兰虛虚蟲虫補补裝装裏里視视親亲覺觉覽览觀观訂订訓训記记討讨設设訪访評评詞词試试詢询詳详誌志語语誠诚誤误課课調调談谈論论諮咨諾诺謀谋謂谓講讲謝谢謹谨譯译讀读豐丰負负財财"
          + "貢贡責责貨货販贩貫贯貼贴貴贵貸贷貿贸賀贺賓宾賞赏賠赔賣卖賬账購购贈赠贊赞趙赵趨趋跡迹踐践軍军軟软較较載载輔辅輕轻輯辑輸输轄辖轉转轟轰農农連连運运違违遠远適适遷迁選选遺遗邏逻鄉乡鄧邓鄰邻"
          + "醫医釋释針针鈔钞鉤钩銀银銅铜鋒锋錄录錢钱錯错鍵键鎮镇鏈链鐵铁鑒鉴閉闭閱阅閩闽間间陽阳陰阴陳陈陸陆隊队階阶隨随險险隱隐雖虽雙双雜杂難难雲云靈灵靜静響响頁页頂顶順顺須须預预領领頭头頻频顏颜"
          + "額额顯显願愿風风飛飞養养館馆駐驻驗验驅驱魯鲁鳳凤麗丽麥麦黃黄黨党齊齐齡龄龍龙歲岁歷历歸归歡欢歐欧毀毁氣气沒没測测減减湯汤溝沟滿满漢汉漲涨潔洁潤润濟济濕湿濱滨灣湾災灾煙烟熱热營营爭争爾尔"
          + "牽牵獎奖獨独獲获獻献畫画畢毕疊叠癥症盡尽監监盤盘眾众碼码確确礎础禮礼禦御稅税種种稱称積积穩稳競竞筆笔築筑簡简簽签籌筹籤签糧粮糾纠純纯紙纸紛纷紅红紹绍絕绝絲丝綠绿緣缘編编緩缓縮缩績绩罷罢"
          + "羅罗義义習习聖圣腦脑腳脚臨临臺台興兴艦舰蔣蒋藍蓝藥药衛卫衝冲術术襲袭並并亞亚佈布係系俠侠倉仓偉伟側侧偵侦備备傑杰傳传傷伤傾倾僅仅價价億亿儀仪償偿儲储兒儿內内冊册凍冻凱凯劃划剛刚劉刘劇剧"
          + "劍剑劑剂勁劲勝胜勞劳勵励勸劝匯汇協协卻却厲厉參参吳吴呂吕啟启單单喪丧嚴严囑嘱圍围園园圓圆圖图執执堅坚場场塊块塗涂墾垦壇坛壓压壩坝壯壮壽寿夠够夢梦奪夺奮奋婦妇媽妈學学孫孙寧宁審审寫写寬宽"
          + "寶宝專专尋寻對对導导層层屬属岡冈島岛嶺岭嶽岳巖岩帥帅師师帳账帶带幣币幫帮幹干幾几庫库廈厦廠厂廣广廟庙張张彈弹彙汇彥彦徑径徵征徹彻恆恒恥耻悅悦愛爱態态慣惯慶庆慮虑憂忧憑凭憲宪懇恳懷怀戰战"
          + "戲戏戶户拋抛挾挟捨舍掃扫掛挂採采換换揮挥損损搖摇搶抢摯挚撥拨撫抚擁拥擇择擊击擔担擬拟擴扩擺摆擾扰攜携攝摄攤摊敗败敘叙敵敌斂敛斃毙斷断晉晋晝昼暢畅暫暂曉晓曆历曠旷朧胧棄弃棟栋棧栈楊杨楓枫"
          + "極极榮荣槍枪樂乐樓楼標标樣样樹树橋桥檔档檢检檯台檻槛櫃柜權权鬆松鬥斗鬧闹鹽盐麼么齒齿錦锦鋼钢鍋锅銷销鋪铺鑽钻閣阁隸隶雞鸡霧雾韋韦韓韩飯饭飲饮飾饰餘余馬马騎骑騙骗騰腾驚惊髮发魚鱼鮮鲜鳥鸟"
          + "鴻鸿麪面黴霉鼇鳌託托訖讫詐诈詔诏註注詣诣誰谁諒谅諧谐諸诸謙谦譜谱譽誉贏赢軌轨軒轩輛辆輪轮輿舆辭辞辯辩遞递遲迟遼辽邁迈郵邮鄭郑鑑鉴閑闲闊阔闡阐陝陕隴陇韻韵頒颁頓顿頗颇頸颈顆颗顧顾颱台騷骚"
          + "夾夹姦奸屆届嵐岚嶼屿廁厕彎弯曬晒枴拐柵栅棗枣滅灭滯滞漁渔潛潜澤泽濁浊濃浓瀏浏瀾澜灘滩煉炼燈灯燒烧燙烫犧牺狹狭獄狱瑪玛瑣琐甦苏瘋疯皺皱盜盗睜睁矯矫礦矿祕秘禍祸禎祯穀谷窮穷竊窃籃篮粵粤綁绑"
          + "緝缉緯纬縫缝繕缮繞绕繪绘繩绳纏缠纔才脅胁脈脉臟脏艙舱蕩荡薦荐蘆芦蘊蕴蠶蚕衆众褲裤詩诗誦诵貪贪賦赋賴赖贓赃趕赶躍跃軀躯轎轿邨村郟郏釐厘鈣钙鈴铃鉛铅錶表鍛锻鎖锁鏡镜鐘钟鑄铸閘闸闖闯闢辟陣阵"
          + "雋隽霽霁頌颂顫颤飄飘驛驿鬱郁鵬鹏鶴鹤鷹鹰啓启説说産产爲为綫线羣群勛勋淨净";

  private static final char FIRST = '\u4e00';
  private static final char[] SIMPLIFIED = new char['\u9fff' - FIRST + 1];

  static {
    for (int i = 0; i < PAIRS.length(); i += 2) {
      SIMPLIFIED[PAIRS.charAt(i) - FIRST] = PAIRS.charAt(i + 1);
    }
  }

  private Traditional() {}

  /** How many traditional characters a text holds. */
  public static int countIn(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += isTraditional(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** The text in simplified characters, one for each of its own. */
  public static String simplified(String text) {
    char[] simplified = null;
    for (int i = 0; i < text.length(); i++) {
      if (isTraditional(text.charAt(i))) {
        simplified = simplified == null ? text.toCharArray() : simplified;
        simplified[i] = SIMPLIFIED[text.charAt(i) - FIRST];
      }
    }
    return simplified == null ? text : new String(simplified);
  }

  private static boolean isTraditional(char c) {
    return c >= FIRST && c <= '\u9fff' && SIMPLIFIED[c - FIRST] != 0;
  }
}
