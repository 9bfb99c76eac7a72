package courtnotices.notice.catalogue;

import courtnotices.notice.Court;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which court a name means, and which names stand in a text.
 *
 * <p>中共荆州市沙市区人民法院党组 is 荆州市沙市区人民法院, 基层, 湖北省, 荆州市; 南阳中院 is 南阳市中级人民法院; 示例省青澜市中级人民法院 is 中级 without
 * province and city, because no register knows it. However a court is printed, its name here is one:
 *
 * <ul>
 *   <li>the form in full: 高院, 中院, 法院 are 高级人民法院, 中级人民法院, 人民法院; 高新区 is 高新技术产业开发区
 *   <li>a district's court carries its city: 沙市区人民法院 and 湖北省荆州市沙市区人民法院 are 荆州市沙市区人民法院
 *   <li>a county's does not, its name being the only one in the country: 苏州市昆山市人民法院 is 昆山市人民法院
 *   <li>no court below the high court carries its province: 河南省南阳市中级人民法院 is 南阳市中级人民法院
 *   <li>a development zone's and a specialised court carry the city without 市: 南阳高新技术产业开发区人民法院, 广州海事法院
 *   <li>a place that the register does not know stays as printed: 示例省青澜市中级人民法院
 *   <li>a name that several courts share stays as printed until a province decides: 朝阳区人民法院
 * </ul>
 *
 * <p>Sources: the forms of the Organic Law of the People's Courts (人民法院组织法), {@code regions.tsv}, {@code courts.tsv}.
 */
public final class CourtRegister {

    private static final List<String> BEFORE_NAME = List.of("中共", "中国共产党", "中华人民共和国", "新疆生产建设兵团");

    private final Regions regions;
    private final ListedCourts listed;
    private final KnownPlaces known;
    private final AreaPlaces areas;

    private CourtRegister(Regions regions, ListedCourts listed) {
        this.regions = regions;
        this.listed = listed;
        this.known = new KnownPlaces(regions);
        this.areas = new AreaPlaces(regions, known);
    }

    /** The register that comes with the portal; immutable, to be loaded once and shared. */
    public static CourtRegister load() {
        return new CourtRegister(Regions.load(), ListedCourts.load());
    }

    /** The court of that name, or null when the string names none: 市中级法院, 各级法院, 本院, 云南省法院. */
    public @Nullable Court resolve(String name) {
        return resolve(name, null);
    }

    /** The same, where a province known from elsewhere (吉林省, 吉林) decides between several courts of the name. */
    public @Nullable Court resolve(String name, @Nullable String provinceHint) {
        CompactText text = new CompactText(bareName(new CompactText(name).chars()));
        Court exact = listed.named(text.chars());
        if (exact != null) {
            return exact;
        }
        FoundCourt found = endingAt(text, text.chars().length());
        return found == null || found.start() > 0 ? null : found.court(province(provinceHint));
    }

    /** Whether the register knows where the court is; false calls for a remark. */
    public boolean knows(Court court) {
        return court.province() != null || listed.named(court.name()) != null;
    }

    /** The names of courts in the text, in order, none inside another; each resolves. Time grows with the length only. */
    public List<Mention> mentions(CharSequence text) {
        CompactText compact = new CompactText(text);
        Deque<Extent> extents = new ArrayDeque<>();
        for (int end = 2; end <= compact.chars().length(); end++) {
            FoundCourt found = isCourtEnd(compact.chars(), end) ? endingAt(compact, end) : null;
            if (found != null && found.isPlainIn(compact)) {
                add(extents, new Extent(found.start(), end));
            }
        }
        return extents.stream().map(extent -> extent.mention(compact)).toList();
    }

    private record Extent(int start, int end) {

        Mention mention(CompactText text) {
            return new Mention(text.printed(start, end), text.offset(start));
        }
    }

    /** 新疆维吾尔自治区高级人民法院 gives way to 新疆维吾尔自治区高级人民法院生产建设兵团分院. */
    private static void add(Deque<Extent> extents, Extent next) {
        Extent last = extents.peekLast();
        if (last != null && next.start <= last.start) {
            extents.removeLast();
        }
        if (last == null || next.start <= last.start || next.start >= last.end) {
            extents.addLast(next);
        }
    }

    /** 法院 中院 高院 分院, not 医院 or 检察院. */
    private static boolean isCourtEnd(String text, int end) {
        return text.charAt(end - 1) == '院' && "法中高分".indexOf(text.charAt(end - 2)) >= 0;
    }

    private @Nullable FoundCourt endingAt(CompactText text, int end) {
        ListedCourt court = listed.endingAt(text.chars(), end);
        if (court != null) {
            return court;
        }
        for (CourtForm form : CourtForm.endingAt(text.chars(), end)) {
            PrintedPlace place = placeBefore(text, form);
            if (place != null) {
                return new PlacedCourt(text.chars().substring(place.start(), form.start()), place, form);
            }
        }
        return null;
    }

    private @Nullable PrintedPlace placeBefore(CompactText text, CourtForm form) {
        PrintedPlace division = known.before(text, form);
        if (division != null) {
            return division;
        }
        PrintedPlace area = areas.before(text, form);
        return area != null || known.isNoSeat(text, form) ? area : UnknownPlaces.before(text, form);
    }

    private @Nullable String province(@Nullable String hint) {
        return hint == null ? null : regions.province(hint);
    }

    /** Without 中共…党组 and without 新疆生产建设兵团 before 石河子市人民法院. */
    private static String bareName(String name) {
        String rest = name;
        for (String before : BEFORE_NAME) {
            rest = rest.startsWith(before) ? rest.substring(before.length()) : rest;
        }
        int group = rest.indexOf("党组");
        return group < 0 ? rest : rest.substring(0, group);
    }
}
