package courtnotices.indexer.page;

import java.util.regex.Pattern;

/**
 * The lines that a notice is signed with: who issues it, and on which day.
 *
 * <p>中共示例县人民法院党组, 示例县法院巡察整改工作领导小组办公室 2024年8月23日, 二〇二四年八月二十三日, 特此通报。 are such lines. 二是争创全国优秀法院,
 * 责任单位：示例县人民法院 and 整改时限：2024年6月30日 are none.
 */
public final class SignOff {

    /** No verb with which a measure begins; 向阳区人民法院 begins with none. */
    private static final String NAME = "(?!成立|设立|组建|设置|创建|争创|召开|提请|上报|报送|报告|提交|健全|完善|向(?!阳))[^\\d。；;，,：:！!]{2,40}";

    /** 人民法院, 县法院, 铁路运输中级法院; 优秀法院 names no court. */
    private static final String ISSUER =
            NAME + "(?:(?:人民|[省市县区旗州盟]|[中高]级|海事|运输|知识产权|金融|互联网|军事|油田|林区基层)法院|党组|委员会|领导小组办公室)";

    /** With a day behind it any office signs: 派驻纪检监察组 2024年8月23日. */
    private static final String OFFICE = NAME + "(?:院|组|委|会|办公室|部|处|室|局)";

    private static final String DAY = "[（(]?(?:(?:19|20)\\d{2}|二[〇○零Oo0][〇○零Oo0一二三四五六七八九]{2})\\s?年"
            + "\\s?[\\d一二三四五六七八九十]{1,2}\\s?月(?:\\s?[\\d一二三四五六七八九十]{1,3}\\s?日?)?[）)]?";

    private static final Pattern LINE = Pattern.compile("(?:(?:发布|公布|公示|签发|印发|成文)(?:单位|机关|部门|时间|日期)[:：]\\s?)?(?:"
            + ISSUER + "|(?:" + OFFICE + "\\s?)?" + DAY + ")|特此(?:通报|公布|公告|公示|报告)。?");

    private SignOff() {}

    /** Whether all of {@code line} signs. */
    public static boolean is(CharSequence line) {
        return LINE.matcher(line).matches() && !LineLabel.begins(line);
    }
}
