package courtnotices.notice.catalogue;

import courtnotices.notice.CourtLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places of an area within a known region: 南阳高新技术产业开发区, 嘉峪关市城区, 云南省青澜市.
 *
 * <p>A bare 南阳 suffices before a development zone; any other area needs its region's unit: 嘉峪关市.
 */
final class AreaPlaces {

    private final Regions regions;
    private final KnownPlaces known;

    AreaPlaces(Regions regions, KnownPlaces known) {
        this.regions = regions;
        this.known = known;
    }

    @Nullable
    PrintedPlace before(CompactText text, CourtForm form) {
        int leftmost = NameRun.startBefore(text, form.start());
        PrintedPlace inBareCounty = null;
        for (int start = form.start() - 2; start >= leftmost; start--) {
            String area = text.chars().substring(start, form.start());
            PrintedPlace place = fits(area, form) ? within(text.chars(), start, area, form) : null;
            if (place != null && !isBareCounty(place)) {
                return place;
            }
            inBareCounty = inBareCounty == null ? place : inBareCounty;
        }
        return inBareCounty;
    }

    private static boolean fits(String area, CourtForm form) {
        return switch (form.level()) {
            case SUPREME, HIGH, SPECIALISED -> false;
            case INTERMEDIATE -> Area.isCity(area);
            case BASIC -> Area.isCounty(area);
        };
    }

    private @Nullable PrintedPlace within(String text, int start, String area, CourtForm form) {
        for (RegionMatch match : regions.endingAt(text, start)) {
            List<Region> around = KnownPlaces.ofFirstRank(match.regions().stream()
                    .filter(region -> isAround(region, match.spelling(), area, form))
                    .toList());
            if (!around.isEmpty()) {
                PrintedPlace place = new PrintedPlace(match.start(), around, area, match.spelling());
                return isBareCounty(place) ? place : known.withParents(text, certain(place));
            }
        }
        return null;
    }

    /** It may be part of another area, 浑南 in 沈阳浑南高新技术产业开发区, and counts only when no city stands before it. */
    private static boolean isBareCounty(PrintedPlace place) {
        return place.spelling() == Spelling.SHORT && place.regions().getFirst().rank() == Region.Rank.COUNTY;
    }

    private static PrintedPlace certain(PrintedPlace place) {
        return new PrintedPlace(place.start(), place.regions(), place.area(), Spelling.FULL);
    }

    private static boolean isAround(Region region, Spelling spelling, String area, CourtForm form) {
        boolean nameSuffices = spelling == Spelling.FULL || Area.isZone(area);
        return switch (region.rank()) {
            case PROVINCE -> nameSuffices;
            case CITY -> nameSuffices && form.level() == CourtLevel.BASIC;
            case COUNTY -> Area.isZone(area);
        };
    }
}
