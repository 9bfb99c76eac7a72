package courtnotices.portal.browser;

import courtnotices.portal.RunningPortal;
import java.util.LinkedHashMap;
import java.util.Map;

/** An address of every page, in the states that look different, by a name for its picture. */
final class Pages {

    private static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        ALL.put("home", "/");
        ALL.put("issues", "/issues?q=终本率");
        ALL.put("issues-filtered", "/issues?q=案款&level=中级&court!=南阳市中级人民法院&group=notice");
        ALL.put("issues-one", "/issues?q=“恶意脚本”");
        ALL.put("issues-none", "/issues?q=zzyzx 终本&year=2024");
        ALL.put("notice", "/notices/b22eab8944b7f0b5");
        ALL.put("notice-longest", "/notices/04631ae0fdf6884b");
        ALL.put("notice-revised", "/notices/a63057b732d0854e");
        ALL.put("revisions", "/notices/a63057b732d0854e/revisions");
        ALL.put("figure", "/observations/b22eab8944b7f0b5-3-f1");
        ALL.put("compare-indicators", "/compare/indicators?indicator=终本率");
        ALL.put("compare-indicators-choose", "/compare/indicators");
        ALL.put("compare-measures", "/compare/measures?topic=三个规定");
        ALL.put("compare-measures-choose", "/compare/measures");
        ALL.put("compare-courts", "/compare/courts?court=南阳市中级人民法院&court=示例省青澜市中级人民法院");
        ALL.put("compare-courts-choose", "/compare/courts");
        ALL.put("trends", "/trends?q=终本&by=year");
        ALL.put("courts", "/courts");
        ALL.put("court", "/courts/南阳市中级人民法院");
        ALL.put("notices", "/notices");
        ALL.put("topics", "/topics");
        ALL.put("topic", "/topics/三个规定");
        ALL.put("indicators", "/indicators");
        ALL.put("indicator", "/indicators/终本率");
        ALL.put("sources", "/sources");
        ALL.put("quality", "/quality");
        ALL.put("about", "/about");
        ALL.put("problem-query", "/issues?q=\"三个规定");
        ALL.put("problem-missing", "/no-such-page");
    }

    private Pages() {}

    /** Paths by name. */
    static Map<String, String> all() {
        return ALL;
    }

    /** Where the page of this path is. */
    static String address(String path) {
        return RunningPortal.address() + path;
    }
}
