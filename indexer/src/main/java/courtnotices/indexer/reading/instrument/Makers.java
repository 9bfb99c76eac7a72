package courtnotices.indexer.reading.instrument;

import courtnotices.notice.CourtLevel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides whose a document is: by who stands before the verb, and by what its own title says.
 *
 * <p>A higher court than the page's own is another body: 省法院印发的《…》 is the court's own on the page of a 高级人民法院 only.
 */
final class Makers {

    private static final String PROVINCE_COURT = "省法院|省高院|省院|省高级人民法院|高级人民法院|自治区高院|高院";
    private static final String CITY_COURT = "市中院|州中院|中级人民法院|中院|市法院";

    /** 市委政法委, 省委办公厅, 市纪委监委, 县政府办公室; but not 市纪委监委派驻我院纪检监察组, which works in the court. */
    private static final String BODIES = "最高人民(?:法院|检察院)|最高(?:法院|法|院|检)|两高|上级法院|上级|基层(?:人民)?法院|基层院|检察院|检察机关"
            + "|中共中央[一-鿿]{0,8}|党中央|国务院[一-鿿]{0,6}|中央[一-鿿]{0,8}|全国人大[一-鿿]{0,5}"
            + "|(?:省|市|区|县|州|旗|盟|地|自治区)(?:委|政府|人大|政协|纪委|监委|两办)(?:(?:监委|机关|政法|办公|组织|宣传|统战|巡察|巡视|常)[一-鿿]{0,6})?"
            + "|人民政府|政法委|组织部|宣传部|公安部|司法部|财政部|人力资源社会保障部"
            + "|(?:司法|公安|财政|税务|人社|人力资源|市场监管|监督管理|民政|教育|住建|自然资源|社会保障|信访|审计|金融|发改|商务|卫健|工信|国资)[一-鿿]{0,8}(?:局|厅|委)";

    /** What may stand between who did it and the verb: 省法院近日联合印发, 我院于3月5日正式印发. */
    private static final String WHEN =
            "(?:近日|近期|今年|去年|当年|新近|最新|最近|新|已经|已|先后|陆续|正式|统一|专门|及时|研究|联合|共同|也|还|又|再次|\\d{1,4}[年月日]|[于在初底中旬份]){0,6}";

    /** 联合市场监管局等单位, 会同市司法局, 与市律师协会共同; not 同时, 开展联合惩戒. */
    private static final Pattern TOGETHER = Pattern.compile("(?:联合|共同|联手|携手)(?:研究|协商)?$"
            + "|(?:联合|会同|协同|与|(?<![共相不一合会随])同(?![时步意类案]))(?![^,《》]{0,60}(?:召开|会议|座谈|举行|举办))(?=[^,《》]{2,60}(?:[局院委会部办司厅行社联校]|公司|政府|部门|单位|中心|机关|机构|企业)(?:等[^,《》]{0,14})?"
            + WHEN + "(?:协商|协调|沟通|积极|会商)?$)");

    /** 推动市委政法委出台, 促成出台, 参与起草, 由省法院制定: the court only helped. */
    private static final Pattern HELPED = Pattern.compile("(?:推动|促成|促使|提请|提议|助推|争取|推进|促进)(?:[^,《》]{0,20}(?:" + BODIES
            + "|部门|单位)[^,《》]{0,6})?$|(?:参与|配合|协助)[^,《》]{0,12}$");

    /** 拟制定, 抓紧出台, 未及时修订; 将 only where no 将…作为 or 将…转化为 is meant; not 重要, 模拟, 接待, 司法建议. */
    private static final Pattern UNDONE =
            Pattern.compile("(?:(?<![模虚])拟|准备|打算|力争|抓紧|尽快|适时|着手|未|没有?|不再|无[须需]|(?<![接期等对])待)[^,《》]{0,6}$"
                    + "|(?:计划|应当?|必须|需要?|(?<![重主首必需])要|(?<!司法|检察)建议)(?:及时|进一步|尽快)?$|将[^,《》为作入成]{0,8}$");

    /** 要求各庭制定, 督促基层制定; but 按上级要求制定 is done. */
    private static final Pattern ORDERED = Pattern.compile("(?:要求|督促|指导(?!下)|责令)[^,《》]{0,20}$");

    private static final Pattern BY_ORDER = Pattern.compile("[按据照依]");

    private static final Pattern OWN_BEFORE = Pattern.compile("(?:我院|本院|院党组|法院党组)[^,《》]{0,14}$");

    /**
     * What no court makes: statutes and the party's and higher bodies' documents, also where a page hands them out (下发《民法典》).
     * 《中国共产党某某法院机关委员会工作制度》 is a court's.
     */
    private static final Pattern OTHERS_TITLE = Pattern.compile(
            "^(?:中华人民共和国|党中央|国务院|最高人民|最高法|习近平|论坚持)|^(?:中国共产党|中共)(?!.*法院)|条例(?:[(].{1,8}[)])?$|(?<![办作方])法$|法典|宪法|党章|司法解释$|周刊$|日报$");

    private static final Pattern PROVINCE_TITLE = Pattern.compile("^[一-鿿]{2,8}高级人民法院");

    /** How far before a verb its subject is looked for. */
    static final int NEAR = 64;

    private static final Makers HIGH = new Makers(true, true);
    private static final Makers CITY = new Makers(false, true);
    private static final Makers BASIC = new Makers(false, false);

    private final Pattern others;
    private final Pattern othersAtEnd;
    private final boolean highCourt;

    private Makers(boolean highCourt, boolean cityCourt) {
        String higher = highCourt ? "" : "|" + PROVINCE_COURT + (cityCourt ? "" : "|" + CITY_COURT);
        this.highCourt = highCourt;
        this.others = Pattern.compile("(?:" + BODIES + higher + ")" + WHEN + "(?:在[^,《》]{0,12})?$");
        this.othersAtEnd = Pattern.compile("(?:" + BODIES + higher + ")(?:下发|印发|出台|制定|有关|关于|等|的)*$");
    }

    /** Who made what, on a page of a court of this level; where it is not known, or a special one, the court is taken for an intermediate one. */
    static Makers of(@Nullable CourtLevel level) {
        return switch (level == null ? CourtLevel.INTERMEDIATE : level) {
            case SUPREME, HIGH -> HIGH;
            case INTERMEDIATE, SPECIALISED -> CITY;
            case BASIC -> BASIC;
        };
    }

    /** Whose deed it is; {@code before} is the clause up to the verb, with what was said just before it. */
    Maker of(String before, boolean done) {
        String near = before.substring(Math.max(0, before.length() - NEAR));
        if (HELPED.matcher(near).find()) {
            return Maker.OTHERS;
        }
        if (!done && isUndone(near)) {
            return Maker.NOBODY;
        }
        Matcher together = TOGETHER.matcher(near);
        if (together.find()) {
            return others.matcher(near.substring(0, together.start())).find() ? Maker.OTHERS : Maker.COURT_WITH_OTHERS;
        }
        return others.matcher(near).find() ? Maker.OTHERS : Maker.COURT;
    }

    private static boolean isUndone(String near) {
        return UNDONE.matcher(near).find()
                || (ORDERED.matcher(near).find() && !BY_ORDER.matcher(near).find());
    }

    /** Whether 制定的《…》 after 学习 or 执行 says that the court made it: 执行我院制定的《…》. */
    static boolean namesTheCourt(String before) {
        return OWN_BEFORE
                .matcher(before.substring(Math.max(0, before.length() - NEAR)))
                .find();
    }

    /** Whether the words right before a title say that it is another's: 印发省法院《…》. */
    boolean possesses(String before) {
        return othersAtEnd
                .matcher(before.substring(Math.max(0, before.length() - NEAR)))
                .find();
    }

    /** Whether no court of this level makes a document of this title. */
    boolean isOthers(String foldedTitle) {
        return OTHERS_TITLE.matcher(foldedTitle).find()
                || (!highCourt && PROVINCE_TITLE.matcher(foldedTitle).find());
    }
}
