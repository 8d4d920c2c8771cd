package org.yanbao.report;

import java.math.BigDecimal;
import java.util.Objects;
import org.yanbao.document.Place;

/**
 * A figure that the running text names and the tables name too.
 *
 * @param subject what it counts
 * @param value the figure; 0 for a statement like 未收到申请
 * @param whole whether it speaks for the whole reporting organ; a part (其中, 本级, 市局) is not held
 *     against the tables
 * @param words the words that the figure was read from
 * @param sentence the sentence it stands in
 * @param section number of the section it stands in; 0 before the first one
 * @param place where it stands
 */
public record NarrativeFigure(
    Subject subject,
    BigDecimal value,
    boolean whole,
    String words,
    String sentence,
    int section,
    Place place)
    implements Placed {

  /** What a figure in the text counts. */
  public enum Subject {
    /** 收到（新收、受理）政府信息公开申请件数. */
    RECEIVED("收到申请件数"),
    /** 「新收26件、上年结转3件，共计29件」: those received and those carried in together. */
    RECEIVED_AND_CARRIED("新收加结转件数"),
    /** 办结（答复）政府信息公开申请件数. */
    HANDLED("办结申请件数"),
    /** 「收到12件，其中办结11件」: how many of those received were finished, not of those carried in. */
    HANDLED_OF_RECEIVED("收到申请中办结件数"),
    /** 办理政府信息公开申请件数: may mean 收到 or 办结. */
    PROCESSED("办理申请件数"),
    /** 上年结转件数. */
    CARRIED_IN("上年结转件数"),
    /** 结转下年度件数. */
    CARRIED_OUT("结转下年度件数"),
    /** 「未收到申请」: the figure is 0. */
    NONE_RECEIVED("未收到申请"),
    /** 「全部办结」: what is carried out is 0. */
    ALL_HANDLED("全部办结"),
    /** 政府信息公开行政复议件数. */
    RECONSIDERATIONS("行政复议件数"),
    /** 政府信息公开行政诉讼件数. */
    LITIGATIONS("行政诉讼件数"),
    /** 「无行政复议」: the figure is 0. */
    NO_RECONSIDERATION("无行政复议"),
    /** 「无行政诉讼」: the figure is 0. */
    NO_LITIGATION("无行政诉讼"),
    /** 办理政府信息公开行政复议件数: may mean the cases that the organ decides. */
    RECONSIDERATIONS_DEALT_WITH("办理行政复议件数"),
    /** 办理政府信息公开行政诉讼件数. */
    LITIGATIONS_DEALT_WITH("办理行政诉讼件数"),
    /** 行政复议和行政诉讼件数, both together. */
    DISPUTES("行政复议诉讼件数"),
    /** 行政复议结果维持件数. */
    RECONSIDERATIONS_UPHELD("行政复议结果维持件数"),
    /** 行政复议结果纠正件数. */
    RECONSIDERATIONS_CORRECTED("行政复议结果纠正件数"),
    /** 行政复议其他结果件数. */
    RECONSIDERATIONS_OTHERWISE("行政复议其他结果件数"),
    /** 行政复议尚未审结件数. */
    RECONSIDERATIONS_OPEN("行政复议尚未审结件数"),
    /** 行政诉讼结果维持件数. */
    LITIGATIONS_UPHELD("行政诉讼结果维持件数"),
    /** 行政诉讼结果纠正件数. */
    LITIGATIONS_CORRECTED("行政诉讼结果纠正件数"),
    /** 行政诉讼其他结果件数. */
    LITIGATIONS_OTHERWISE("行政诉讼其他结果件数"),
    /** 行政诉讼尚未审结件数. */
    LITIGATIONS_OPEN("行政诉讼尚未审结件数"),
    /** 未经复议直接起诉的行政诉讼件数. */
    DIRECT_SUITS("未经复议直接起诉件数"),
    /** 未经复议直接起诉结果维持件数. */
    DIRECT_SUITS_UPHELD("未经复议直接起诉结果维持件数"),
    /** 未经复议直接起诉结果纠正件数. */
    DIRECT_SUITS_CORRECTED("未经复议直接起诉结果纠正件数"),
    /** 未经复议直接起诉其他结果件数. */
    DIRECT_SUITS_OTHERWISE("未经复议直接起诉其他结果件数"),
    /** 未经复议直接起诉尚未审结件数. */
    DIRECT_SUITS_OPEN("未经复议直接起诉尚未审结件数"),
    /** 复议后起诉的行政诉讼件数. */
    LATER_SUITS("复议后起诉件数"),
    /** 复议后起诉结果维持件数. */
    LATER_SUITS_UPHELD("复议后起诉结果维持件数"),
    /** 复议后起诉结果纠正件数. */
    LATER_SUITS_CORRECTED("复议后起诉结果纠正件数"),
    /** 复议后起诉其他结果件数. */
    LATER_SUITS_OTHERWISE("复议后起诉其他结果件数"),
    /** 复议后起诉尚未审结件数. */
    LATER_SUITS_OPEN("复议后起诉尚未审结件数"),
    /** 予以公开件数, as an outcome of applications. */
    DISCLOSED("予以公开件数"),
    /** 部分公开件数. */
    PARTLY_DISCLOSED("部分公开件数"),
    /** 不予公开件数, all reasons together. */
    WITHHELD("不予公开件数"),
    /** 无法提供件数, all reasons together. */
    UNAVAILABLE("无法提供件数"),
    /** 不予处理件数, all reasons together. */
    NOT_PROCESSED("不予处理件数"),
    /** 其他处理件数, all reasons together. */
    OTHERWISE_HANDLED("其他处理件数"),
    /** 「予以公开3件，无法提供2件，其他1件」: 其他处理, or all that the sentence does not name. */
    OTHER_OUTCOMES("其他办理结果件数"),
    /** 予以公开 and 部分公开 together. */
    DISCLOSED_OR_PARTLY("予以公开和部分公开件数"),
    /** 同意公开件数: 予以公开, and 部分公开 or not. */
    AGREED("同意公开件数"),
    /** 信息不存在件数: the form counts them under 无法提供, in no row of their own. */
    NOT_EXISTING("信息不存在件数"),
    /** 不予公开: 属于国家秘密. */
    STATE_SECRET("国家秘密件数"),
    /** 不予公开: 其他法律行政法规禁止公开. */
    FORBIDDEN_BY_LAW("法律法规禁止公开件数"),
    /** 不予公开: 危及“三安全一稳定”. */
    ENDANGERING("危及三安全一稳定件数"),
    /** 不予公开: 保护第三方合法权益. */
    THIRD_PARTY("保护第三方合法权益件数"),
    /** 不予公开: 属于三类内部事务信息. */
    INTERNAL("内部事务信息件数"),
    /** 不予公开: 属于四类过程性信息. */
    IN_PROCESS("过程性信息件数"),
    /** 不予公开: 属于行政执法案卷. */
    CASE_FILES("行政执法案卷件数"),
    /** 不予公开: 属于行政查询事项. */
    QUERIES("行政查询事项件数"),
    /** 无法提供: 本机关不掌握相关政府信息. */
    NOT_HELD("不掌握相关信息件数"),
    /** 无法提供: 没有现成信息需要另行制作. */
    TO_BE_MADE("需要另行制作件数"),
    /** 无法提供: 补正后申请内容仍不明确. */
    STILL_UNCLEAR("补正后仍不明确件数"),
    /** 不予处理: 信访举报投诉类申请. */
    PETITION("信访举报投诉类件数"),
    /** 不予处理: 重复申请. */
    REPEATED("重复申请件数"),
    /** 不予处理: 要求提供公开出版物. */
    PUBLISHED_MATTER("要求提供公开出版物件数"),
    /** 不予处理: 无正当理由大量反复申请. */
    EXCESSIVE("大量反复申请件数"),
    /** 不予处理: 要求行政机关确认或重新出具已获取信息. */
    ISSUED_AGAIN("确认或重新出具件数"),
    /** 其他处理: 申请人无正当理由逾期不补正. */
    NOT_CORRECTED("逾期不补正件数"),
    /** 其他处理: 申请人逾期未按收费通知要求缴纳费用. */
    UNPAID("逾期不缴费件数"),
    /** 收到的自然人申请件数. */
    FROM_PERSONS("自然人申请件数"),
    /** 收到的法人或其他组织申请件数, the five columns together. */
    FROM_ORGANISATIONS("法人或其他组织申请件数"),
    /** 收到的商业企业申请件数. */
    FROM_BUSINESSES("商业企业申请件数"),
    /** 收到的公民（个人）申请件数: 自然人, or everybody. */
    FROM_CITIZENS("公民申请件数"),
    /** 收到的企业申请件数: 商业企业, or more of the organisations. */
    FROM_ENTERPRISES("企业申请件数"),
    /** 收到的其他申请人申请件数: the column 其他, or all that were not named. */
    FROM_OTHERS("其他申请人申请件数"),
    /** 收到的科研机构申请件数. */
    FROM_RESEARCH("科研机构申请件数"),
    /** 收到的社会公益组织申请件数. */
    FROM_CHARITIES("社会公益组织申请件数"),
    /** 收到的法律服务机构申请件数. */
    FROM_LAW_FIRMS("法律服务机构申请件数"),
    /** 作出行政许可决定件数. */
    LICENCES("行政许可件数"),
    /** 作出行政处罚决定件数. */
    PENALTIES("行政处罚件数"),
    /** 作出行政强制决定件数. */
    COERCIONS("行政强制件数"),
    /** 办理行政许可件数: may be more than were decided. */
    LICENCES_HANDLED("办理行政许可件数"),
    /** 办理行政处罚件数: may be more than were decided. */
    PENALTIES_HANDLED("办理行政处罚件数"),
    /** 办理行政强制件数: may be more than were decided. */
    COERCIONS_HANDLED("办理行政强制件数"),
    /** 制定规章件数. */
    REGULATIONS_MADE("制定规章件数"),
    /** 废止规章件数. */
    REGULATIONS_ABOLISHED("废止规章件数"),
    /** 现行有效规章件数. */
    REGULATIONS_VALID("现行有效规章件数"),
    /** 公开规章件数: never more than were in force at some time of the year. */
    REGULATIONS_PUBLISHED("公开规章件数"),
    /** 制发行政规范性文件件数. */
    NORMATIVE_MADE("制发规范性文件件数"),
    /** 废止行政规范性文件件数. */
    NORMATIVE_ABOLISHED("废止规范性文件件数"),
    /** 现行有效行政规范性文件件数. */
    NORMATIVE_VALID("现行有效规范性文件件数"),
    /** 发布、集中公开行政规范性文件件数: not quite the same as 制发. */
    NORMATIVE_PUBLISHED("发布规范性文件件数"),
    /** 制修订行政规范性文件件数: some of them may be old ones. */
    NORMATIVE_REVISED("制修订规范性文件件数");

    private final String chinese;

    Subject(String chinese) {
      this.chinese = chinese;
    }

    /** What it counts, in Chinese; the key in rules. */
    public String chinese() {
      return chinese;
    }
  }

  public NarrativeFigure {
    Objects.requireNonNull(subject);
    Objects.requireNonNull(value);
    Objects.requireNonNull(words);
    Objects.requireNonNull(sentence);
    Objects.requireNonNull(place);
  }
}
