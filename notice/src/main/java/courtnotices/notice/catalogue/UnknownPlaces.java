package courtnotices.notice.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places that the register does not know, by their shape alone: 示例省青澜市, 青澜市望湖区, 望湖县.
 *
 * <p>Not 全市, 各县区, 市: these are no names.
 */
final class UnknownPlaces {

    /** Characters before 省: 黑龙江. */
    private static final int LONGEST_PROVINCE = 3;

    private UnknownPlaces() {}

    static @Nullable PrintedPlace before(CompactText text, CourtForm form) {
        int run = NameRun.startBefore(text, form.start());
        int rest = run + provinceEnd(text.chars().substring(run, form.start()));
        int start = rest - run < 3 ? rest : Math.max(run, rest - 1 - LONGEST_PROVINCE);
        String area = area(text.chars().substring(start, rest), text.chars().substring(rest, form.start()), form);
        return area == null ? null : new PrintedPlace(start, List.of(), area, Spelling.FULL);
    }

    private static @Nullable String area(String province, String rest, CourtForm form) {
        return switch (form.level()) {
            case SUPREME -> null;
            case HIGH -> rest.isEmpty() && !province.isEmpty() ? province : null;
            case INTERMEDIATE -> Area.isCity(rest) ? rest : null;
            case BASIC -> county(rest);
            case SPECIALISED -> rest.length() >= 2 ? rest : null;
        };
    }

    /** Whether a city or province unknown to the register is named just before this point: 青澜市|城东区; not 全市|城东区. */
    static boolean endsAt(CompactText text, int end) {
        int start = NameRun.startBefore(text, end);
        String run = text.chars().substring(start, end);
        String rest = run.substring(provinceEnd(run));
        return Area.isCity(rest) || (rest.isEmpty() && run.length() >= 3);
    }

    private static int provinceEnd(String run) {
        return run.lastIndexOf('省') + 1;
    }

    /** 青澜市望湖区 stays, 青澜市望湖县 is 望湖县: the name by which its court is known, as with known places. */
    private static @Nullable String county(String place) {
        int city = cityEnd(place);
        String county = place.substring(city);
        if (!Area.isCounty(county) || (city > 0 && city < 3)) {
            return null;
        }
        return Area.isDistrict(county) ? place : county;
    }

    private static int cityEnd(String place) {
        for (int end = place.length() - 2; end > 0; end--) {
            if ("市州盟".indexOf(place.charAt(end - 1)) >= 0) {
                return end;
            }
        }
        return 0;
    }
}
