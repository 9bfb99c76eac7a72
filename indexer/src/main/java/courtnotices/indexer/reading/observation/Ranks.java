package courtnotices.indexer.reading.observation;

import courtnotices.notice.chinese.numeral.Numerals;
import courtnotices.notice.chinese.pattern.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds places in an order, in a folded text.
 *
 * <p>位居全省第四, 排名全省第3位, 均排名全省第三, 分别居全省第二、第一, 位居全省之首, 由第八位上升至第三位 (third). 第一责任人, 位居全省前三名 and
 * 第一方阵 are no places.
 */
final class Ranks {

    /** 三, 一百零三, 1286: all of the number or none, for 第一百零三位 is not the first; 第百位 is nobody's place. */
    private static final String ORDINAL = "(?:[一二三四五六七八九十][一二三四五六七八九十百零]{0,5}|\\d{1,4})(?![\\d一二三四五六七八九十百千零])";

    private static final String PLACE_WORDS = "第" + ORDINAL;

    private static final String NUMBER = PLACE_WORDS + "(?:位|名)?(?:[(]并列[)])?";

    /** 在全省分别列第一、第二: among whom may be said first. */
    private static final String BEFORE = "(?:在(?<ofBefore>全[国省市区县州](?:法院)?)中?)?";

    /** 分别, 分列: to each figure its own place. 均, 双双: one place to several. */
    private static final String SHARE = "(?:分别|分(?=[列居])|(?<all>均|都|双双))?(?:综合)?";

    /** 排名由第八位, 位次从全省第12名, 全省排名由第11位, 由全市末位: the place that it came from. */
    private static final String FROM =
            "(?:(?:(?<fromAt>全[国省市区县])?(?:排名?|位次))?(?:由|从)(?<fromOf>全[国省市区县])?[^,;。:、]{0,6}?(?:(?:倒数)?" + PLACE_WORDS
                    + "[位名]?|末位))?";

    private static final String VERB =
            "(?<verb>位居|位列|位于|排名?在?|排到|名列|稳居|跃居|跃升至?|升至|上升[至到]|提升[至到]|前移[至到]|进位至|居|列|为|获|取得|荣获|保持(?:在)?)?";

    /** 全省, 全省22个中院, 全国同类法院: among whom. */
    private static final String AMONG =
            "(?<of>全(?:国|省|市|区|县|州|盟|自治区)(?:\\d{1,3}[个家])?(?:各级|两级)?(?:同级)?(?:基层|中级|中|高级|高|海事|铁路运输|铁路|知识产权|金融)?(?:人民)?(?:法院|院)?(?:系统)?(?:同类法院)?|(?:省|市)内|(?:两级|基层|中级)法院)?(?:的)?中?";

    /** 全省排名第三: the verb may also follow. */
    private static final String VERB_AFTER = "(?:综合)?(?:排名|排行|排|位列|位居|列|居)?";

    /** 第一方阵, 第一批, 第一责任人, 第二季度 and the like are no places. */
    private static final String NO_PLACE =
            "(?!方阵|梯队|批|季|次|届|轮|种|条|款|党|责任|负责|时间|形态|议题|书记|人民|审判|项|部分|阶段|期|组|巡|中级|等|线|方面|类|个)";

    private static final Sought RANK = Sought.of(BEFORE + SHARE + FROM + VERB + "\\s?" + AMONG + VERB_AFTER
            + "\\s?(?:(?<places>" + NUMBER + "(?:[、和,](?:" + NUMBER + ")){0,9})" + NO_PLACE + "|(?<first>之首|首位|榜首))");

    /** Few sentences hold one of these, and every place does. */
    private static final Sought HINT = Sought.of("第[一二三四五六七八九十\\d]|[之榜]首|首位");

    private static final Pattern PLACE = Pattern.compile("第(" + ORDINAL + ")");

    private Ranks() {}

    /** The ranks in {@code masked} from {@code from} to {@code to}, in order. */
    static List<RankMention> in(String masked, int from, int to) {
        List<RankMention> found = new ArrayList<>();
        if (!HINT.in(masked, from, to).find()) {
            return found;
        }
        Sought.Search search = RANK.in(masked, from, to);
        while (search.find()) {
            Matcher matcher = search.match();
            boolean alone = matcher.group("of") == null && matcher.group("ofBefore") == null;
            boolean bare = matcher.group("verb") == null && alone;
            boolean vague = alone && "为获取得荣获".contains(String.valueOf(matcher.group("verb")));
            if (!bare && !vague) {
                add(matcher, found);
            }
        }
        return found;
    }

    private static @Nullable String among(Matcher m) {
        return Stream.of("of", "ofBefore", "fromOf", "fromAt")
                .map(m::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static void add(Matcher m, List<RankMention> found) {
        List<Integer> places = new ArrayList<>();
        if (m.group("places") != null) {
            Matcher place = PLACE.matcher(m.group("places"));
            while (place.find()) {
                Numerals.parse(place.group(1)).ifPresent(places::add);
            }
        } else {
            places.add(1);
        }
        if (!places.isEmpty() && places.stream().allMatch(place -> place > 0)) {
            found.add(new RankMention(places, among(m), m.group("all") != null, m.start(), m.end()));
        }
    }
}
