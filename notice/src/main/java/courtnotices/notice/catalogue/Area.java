package courtnotices.notice.catalogue;

import java.util.Map;
import java.util.Set;

/** A place below a region that is no division of the register: a development zone, a district of former times. */
final class Area {

    private static final Set<String> ZONES = Set.of(
            "开发区", "高新区", "经开区", "新区", "园区", "示范区", "实验区", "试验区", "合作区", "管理区", "垦区", "保税区", "港区", "矿区", "度假区", "风景区",
            "名胜区", "工业区", "功能区", "集聚区");

    /** Words for all counties of a city, or for a kind: 南阳市辖区法院, 沿海地区法院, 黑龙江省林区法院. */
    private static final Set<String> NO_NAMES =
            Set.of("县区", "市区", "区县", "县市", "市县", "县市区", "市县区", "辖区", "地区", "片区", "林区", "农垦区");

    /** One character before the unit is too little for a name, save in these, which courts do carry: 嘉峪关市城区人民法院. */
    private static final Set<String> SHORTEST = Set.of("城区", "郊区", "矿区", "新区", "垦区");

    private static final Map<String, String> IN_FULL = Map.of("高新区", "高新技术产业开发区", "经开区", "经济技术开发区");

    private Area() {}

    static boolean isZone(String area) {
        return ZONES.stream().anyMatch(area::endsWith);
    }

    /** Whether it can be the place of a basic court: 城区, 江干区, 望湖县; not 县区, not 两级. */
    static boolean isCounty(String area) {
        return !area.isEmpty()
                && "区县市旗".indexOf(area.charAt(area.length() - 1)) >= 0
                && !NO_NAMES.contains(area)
                && (area.length() >= 3 || SHORTEST.contains(area));
    }

    /** Whether it can be the place of an intermediate court: 青澜市, 青澜地区. */
    static boolean isCity(String area) {
        return area.length() >= 3 && ("市州盟".indexOf(area.charAt(area.length() - 1)) >= 0 || area.endsWith("地区"));
    }

    /** Whether its court is known by the city's name as well; a county's is not. */
    static boolean isDistrict(String area) {
        return area.endsWith("区");
    }

    static String inFull(String area) {
        return IN_FULL.getOrDefault(area, area);
    }
}
