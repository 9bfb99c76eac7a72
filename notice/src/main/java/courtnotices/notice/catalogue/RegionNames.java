package courtnotices.notice.catalogue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a division's official name is shortened.
 *
 * <p>延边朝鲜族自治州 is also 延边州 and 延边, 内蒙古自治区 is 内蒙古, 沙市区 is 沙市; 沛县 and 城区 stay as they are, since one
 * character names nothing.
 */
final class RegionNames {

    /** Longest first: 新区 and 地区 before 区. */
    private static final List<String> UNITS =
            List.of("特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "新区", "特区", "省", "市", "县", "区", "旗", "盟");

    /** As they stand in names of autonomous divisions, longer spellings first. */
    private static final List<String> PEOPLES = List.of(
            "维吾尔", "柯尔克孜", "塔吉克", "锡伯", "哈萨克族", "哈萨克", "蒙古族", "蒙古", "回族", "藏族", "苗族", "彝族", "壮族", "布依族", "朝鲜族", "满族",
            "侗族", "瑶族", "白族", "土家族", "哈尼族", "傣族", "黎族", "傈僳族", "佤族", "畲族", "拉祜族", "水族", "东乡族", "纳西族", "景颇族", "土族",
            "达斡尔族", "仫佬族", "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族", "普米族", "怒族", "鄂温克族", "保安族", "裕固族", "独龙族", "各族");

    private RegionNames() {}

    /** The official name, and for autonomous divisions the customary one: 恩施州, 白沙县, 新疆自治区. */
    static Set<String> full(Region region) {
        String unit = unit(region.name());
        if (!unit.startsWith("自治")) {
            return Set.of(region.name());
        }
        String customary = stem(region.name()) + (unit.equals("自治区") ? unit : unit.substring(2));
        return Set.copyOf(List.of(region.name(), customary));
    }

    /** The name without its unit and its peoples: 延边, 吉林; null where fewer than two characters would be left. */
    static @Nullable String bare(Region region) {
        String stem = stem(region.name());
        return stem.length() < 2 ? null : stem;
    }

    private static String unit(String name) {
        return ending(name, UNITS);
    }

    private static String ending(String name, List<String> endings) {
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return ending;
            }
        }
        return "";
    }

    private static String stem(String name) {
        String unit = unit(name);
        String stem = name.substring(0, name.length() - unit.length());
        return unit.startsWith("自治") ? withoutPeoples(stem) : stem;
    }

    /** 克孜勒苏柯尔克孜 → 克孜勒苏; what would leave no name stays: 内蒙古, 东乡族 → 东乡. */
    private static String withoutPeoples(String stem) {
        String rest = stem;
        String people = ending(rest, PEOPLES);
        while (!people.isEmpty() && rest.length() - people.length() >= 2) {
            rest = rest.substring(0, rest.length() - people.length());
            people = ending(rest, PEOPLES);
        }
        return rest.endsWith("族") ? rest.substring(0, rest.length() - 1) : rest;
    }
}
