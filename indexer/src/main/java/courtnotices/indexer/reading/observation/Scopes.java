package courtnotices.indexer.reading.observation;

import courtnotices.notice.Court;
import courtnotices.notice.CourtLevel;
import courtnotices.notice.chinese.pattern.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds which courts a figure speaks of.
 *
 * <p>全市法院, 全市两级法院 and 两级法院 are 全市法院; 中院, 市中院 and 我院 in the notice of an intermediate court are 本院; 基层法院 and 高新法院 are as
 * printed. A court that only receives something (向省法院报送) or is visited (到基层法院开展调研) is no scope, nor is the court above.
 */
final class Scopes {

    /** A figure without any such words speaks of the court whose notice it is. */
    static final String OWN = "本院";

    private static final Sought SCOPE =
            Sought.of("全(?<area>国|省|市|区|县|州|盟|旗|自治区|辖区)(?:各级|两级|三级)?(?:人民)?(?<rank>基层|中级|中)?(?:人民)?法?院(?:系统)?"
                    + "|(?<levels>省、市两|[两三])级(?:人民)?法院|(?<within>辖区(?:各|基层)?(?:人民)?法院)|(?<middle>中级法院)"
                    + "|(?<own>本院|我院|全院(?!长)|院机关|院党组)"
                    + "|(?<bench>(?:(?:市|省|州|区|县)?(?:高级|中级)?(?:人民)?法院|(?:市|省|州)?[中高]院(?:机关|本级)?)(?!长|院长|庭|系统))"
                    + "|各?(?<basic>基层(?:人民)?法院)"
                    + "|全(?<people>市|省|区|县|州)(?=民事|刑事|行政|执行|一审|二审|诉前|收案|新收|受理|\\d|万人)");

    /** 高新法院 and 西峡法院, where a clause begins; inside one, any verb could be taken for a name. */
    private static final Pattern NAMED =
            Pattern.compile("(?:(?<=其中)|(?<![^,;:。、(\\n在由]))(?:[\u4e00-\u9fff]{2,3}(?:区|县|市)?(?:人民)?法院)(?!长|院长|庭)");

    private static final Pattern RECEIVES = Pattern.compile(
            "(?:向|经|报|被|受|受到|得到|获|由|与|和|同|到|赴|督促|指导|联系|报请|上报|来自|下发|通报|约谈|邀请|占|优于|高于|低于|\\d[个家]|最高|上级|各|省|市|区|县)$");

    /** All courts of the notice's own city. */
    private static final String WHOLE = "全市法院";

    private final @Nullable CourtLevel level;
    private final @Nullable String own;
    private final @Nullable String city;
    private final @Nullable String province;

    Scopes(@Nullable Court court) {
        this.level = court == null ? null : court.level();
        this.own = court == null ? null : court.name();
        this.city = court == null ? null : bare(court.city());
        this.province = court == null ? null : bare(court.province());
    }

    private static @Nullable String bare(@Nullable String place) {
        return place == null ? null : place.replaceAll("(?:省|市|自治[区州]|地区|盟)$", "");
    }

    /**
     * The scopes in {@code masked} from {@code from} to {@code to}: courts by their kind, then courts by their name, each in order; of two over
     * the same words the first is meant.
     */
    List<ScopeMention> in(String masked, int from, int to) {
        List<ScopeMention> found = new ArrayList<>();
        Sought.Search search = SCOPE.in(masked, from, to);
        while (search.find()) {
            Matcher matcher = search.match();
            String scope = receives(masked, from, matcher.start()) ? null : scope(matcher);
            if (scope != null) {
                found.add(new ScopeMention(scope, matcher.start(), matcher.end()));
            }
        }
        found.addAll(named(masked, from, to));
        return found;
    }

    private List<ScopeMention> named(String masked, int from, int to) {
        int court = masked.indexOf("法院", from);
        if (court < 0 || court >= to) {
            return List.of(); // most sentences name none, and a name begins with any characters
        }
        List<ScopeMention> found = new ArrayList<>();
        Matcher named = NAMED.matcher(masked).region(from, to).useTransparentBounds(true);
        while (named.find()) {
            String scope = named(named.group());
            if (scope != null) {
                found.add(new ScopeMention(scope, named.start(), named.end()));
            }
        }
        return found;
    }

    private static boolean receives(String masked, int from, int at) {
        return RECEIVES.matcher(masked).region(Math.max(from, at - 4), at).find();
    }

    private @Nullable String scope(Matcher m) {
        if (m.group("area") != null) {
            String rank = m.group("rank");
            return "全" + m.group("area") + (rank == null ? "法院" : rank.equals("基层") ? "基层法院" : "中院");
        }
        if (m.group("levels") != null) {
            return m.group("levels").equals("两") && level != CourtLevel.HIGH ? WHOLE : "全省法院";
        }
        if (m.group("middle") != null) {
            return level == CourtLevel.HIGH ? "中级法院" : null;
        }
        if (m.group("people") != null || m.group("within") != null) {
            return m.group();
        }
        if (m.group("own") != null) {
            return OWN;
        }
        return m.group("basic") == null ? bench(m.group()) : "基层法院";
    }

    /** 市中院 is the court itself in a notice of an intermediate court; in one of a district court it is the court above. */
    private @Nullable String bench(String words) {
        boolean high = words.contains("高") || words.startsWith("省");
        boolean ofCity = words.startsWith("市") && level == CourtLevel.INTERMEDIATE;
        CourtLevel meant =
                high ? CourtLevel.HIGH : words.contains("中") || ofCity ? CourtLevel.INTERMEDIATE : CourtLevel.BASIC;
        boolean plain = words.equals("法院") || words.equals("人民法院");
        return !plain && meant == level ? OWN : null;
    }

    /** 广州法院 are all courts of the city; what is no name of a court's place is no scope. */
    private @Nullable String named(String words) {
        if (NOT_NAMES.matcher(words).find()) {
            return null;
        }
        String place = words.replaceAll("[省市]?(?:人民)?法院$", "");
        if (place.equals(city) || place.equals(province)) {
            return level == CourtLevel.HIGH ? "全省法院" : level == CourtLevel.INTERMEDIATE ? WHOLE : words;
        }
        return own != null && own.contains(place) ? OWN : words;
    }

    private static final Pattern NOT_NAMES = Pattern.compile(
            "最高|上级|巡回|各级|其他|外地|有关|相关|先进|优秀|全[国省市]|智慧|数字|下级|所属|辖区|省法院|市法院|[的对向与和在及到由经被从让使以为等了是通过各我本于]|基层|中级|高级|两级|三级|推动|督促|指导|围绕|建设|服务|互联网|微法院");
}
