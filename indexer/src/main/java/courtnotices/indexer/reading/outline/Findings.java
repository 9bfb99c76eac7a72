package courtnotices.indexer.reading.outline;

import courtnotices.notice.chinese.pattern.Sought;
import java.util.regex.Pattern;

/**
 * Tells by its words whether a heading names a finding.
 *
 * <p>案款发放不及时, 终本率偏高 and 支部手册记录不全 do; 强化责任担当 does not. 着力解决案款发放不及时的问题 holds the words of one and tells what was done about it.
 */
public final class Findings {

    /** How inspectors word what falls short: 不够, 偏高, 乏力, 流于形式, 有差距. 不断, 不仅, 不定期 fall short of nothing. */
    private static final String SHORT =
            "不[够足力严实深准高强佳清明细畅彰紧规扎多宽牢齐精健透便彻完充均平统妥全经符系民突对应归稳]|不到位|不及时|不主动|不按|不合(?!格)|不良|不好|不重视|不愿|不敢"
                    + "|(?:依然|仍然?|还)存在|未(?!发[生现]|来|成年|结|履行|执行)|没有(?!发[生现])|有待|[仍还]有|[还仍亟]?[需须](?:要)?(?=进一步|加强|强化|改进|提[升高]|落实)"
                    + "|差距|薄弱|欠缺|缺[失位乏少项]|欠[规严佳缴]|弱化|减弱|虚化|淡化|偏差|偏[软弱低慢高少松多长重大]|过[长大滥少多低高慢重宽]|较[多差大少低慢长弱]"
                    + "|短板|滞后|落后|靠后|迟缓|缓慢|久拖|流于|宽松|松散|松懈|松弛|粗放|随意|拖延|拖沓|乏力|打折扣|频发|多发|弱项|堵点|漏洞|盲[区点]|脱节|断档|断层|下滑|积压|滞留|空缺|短缺|淡薄|失守|失职|疏于|僵化|老化|浮于|挪用|挤占|擅自|敷衍|应付|懈怠|走样|忽视|轻视|空[档转]|瑕疵"
                    + "|走过场|走形式|形式主义|一阵风|两张皮|浮在表面|层层递减|照本宣科|论资排辈|重[^，,。]{1,8}轻|违规|违反|违纪|超标|超[期限审]|混乱|混编|隐患|苗头|缺陷|老套|单一|陈旧|生硬|推诿|失管|失察"
                    + "|(?:[少低慢差难松长多]|比高|突出|时有发生)(?=的?(?:问题|现象|情况)?(?:$|[。:：,，;；、)）]))";

    /** Where a clause ends, any other 不 falls short as well, as in 运行不顺畅; 持续用力不松劲 and 驰而不息 do not. */
    private static final String NOT = "不(?![断仅同得但论减降息舍停止移退变忘松放懈留搞等超予再]|手软|动摇|动产|敢腐|能腐|想腐|折不扣|低于|少于|定期)[^,，。;；、:：不]{1,5}"
            + "(?=(?:的?(?:问题|现象|情况|情形))?(?:$|[。:：,，;；、)）]))";

    private static final Sought FALLS_SHORT = Sought.of(SHORT + "|" + NOT);

    /** 关于政治建设方面的问题 names an area of findings, 坚持问题导向 does not. */
    private static final Pattern PROBLEM = Pattern.compile("问题[。:：,，;；、\\s]*$|(?:针对|关于)[^。]{2,80}问题");

    /**
     * Words of what was done about the finding that a sentence names: 解决 wherever they stand, 清理 where a clause begins with them. 三会一课开展不正常
     * and 组织生活不严肃 hold such words and name findings.
     */
    private static final Pattern ACTS = Pattern.compile("着力|聚焦|解决|整治|纠正|杜绝|防止|避免|克服|破解|扭转|根治|遏制|督促|《"
            + "|整改(?![^,，。]{0,4}不)"
            + "|(?:^|[,，;；。])[^,，。;；不]{0,4}(?:清理|清退|强化|加强|完善|建立|健全|制定|修订|印发|出台|开展|召开|通报|约谈|排查|查[找摆纠处]|组织(?=干警|党员|法官|全|召开|开展|学习|集中))"
            + "(?!得?[不少慢][^的,，。]{0,6}的?(?:问题)?(?:$|[,，、。]))");

    private static final Pattern HEADS = Pattern.compile("方面|问题$");

    private static final Pattern INTRODUCED = Pattern.compile("(?:针对|关于|对于)[^。]{0,100}问题");

    private Findings() {}

    /** Whether the words hold a finding, or are headed 关于…问题. */
    public static boolean areIn(CharSequence words) {
        return FALLS_SHORT.in(words).find() || PROBLEM.matcher(words).find();
    }

    /** Whether the words begin by introducing a finding, 关于…问题, whatever is told behind it. */
    public static boolean begin(CharSequence words) {
        return INTRODUCED.matcher(words).lookingAt();
    }

    /** Whether findings may stand under the words: 服务大局方面存在的不足, 作风建设的问题. */
    static boolean areHeadedBy(CharSequence words) {
        return HEADS.matcher(words).find();
    }

    /** Whether the words say that something falls short. */
    public static boolean fallShort(CharSequence words) {
        return FALLS_SHORT.in(words).find();
    }

    /** Whether the words do nothing but name a finding: no measure speaks so. */
    public static boolean areNamedBy(CharSequence words) {
        return areIn(words) && !ACTS.matcher(words).find();
    }
}
