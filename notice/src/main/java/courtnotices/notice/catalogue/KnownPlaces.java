package courtnotices.notice.catalogue;

import courtnotices.notice.CourtLevel;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places that end with a division of the register: 沙市区, 荆州市沙市区, 湖北省荆州市沙市区, 河南南阳.
 *
 * <p>A division after a stranger is not the register's: 青澜市城东区 is not 西宁市城东区.
 */
final class KnownPlaces {

    private static final Comparator<Region> CITIES_FIRST = Comparator.comparing(region -> switch (region.rank()) {
        case CITY -> 0;
        case PROVINCE -> 1;
        case COUNTY -> 2;
    });

    private final Regions regions;

    KnownPlaces(Regions regions) {
        this.regions = regions;
    }

    @Nullable
    PrintedPlace before(CompactText text, CourtForm form) {
        for (RegionMatch match : regions.endingAt(text.chars(), form.start())) {
            List<Region> fitting = fitting(match.regions(), form);
            if (!fitting.isEmpty()) {
                PrintedPlace place =
                        withParents(text.chars(), new PrintedPlace(match.start(), fitting, "", match.spelling()));
                return followsStranger(text, place) ? null : place;
            }
        }
        return null;
    }

    /** Takes in the names printed before the place that contain it, and keeps of its regions those they contain. */
    PrintedPlace withParents(String text, PrintedPlace place) {
        PrintedPlace child = place;
        PrintedPlace next = withParent(text, child);
        while (next != null) {
            child = next;
            next = withParent(text, child);
        }
        return child;
    }

    private @Nullable PrintedPlace withParent(String text, PrintedPlace child) {
        for (RegionMatch match : regions.endingAt(text, child.start())) {
            List<Region> inside = child.regions().stream()
                    .filter(region -> match.regions().stream()
                            .anyMatch(parent -> parent.contains(region) || isFormerCity(parent, region)))
                    .toList();
            if (!inside.isEmpty()) {
                return new PrintedPlace(match.start(), inside, child.area(), Spelling.FULL);
            }
        }
        return null;
    }

    /** 四平市公主岭市人民法院 was printed before the county moved to 长春市; a district's name may be two cities', so not there. */
    private static boolean isFormerCity(Region parent, Region county) {
        return parent.rank() == Region.Rank.CITY
                && county.rank() == Region.Rank.COUNTY
                && !county.isDistrict()
                && parent.province().equals(county.province());
    }

    /** The divisions that can have such a court. 吉林铁路运输法院 is of the city, not the province; 中山第二法院 of no 中山区. */
    private List<Region> fitting(List<Region> named, CourtForm form) {
        List<Region> fitting =
                named.stream().filter(region -> fits(region, form)).toList();
        return form.level() == CourtLevel.SPECIALISED || form.isNumbered() ? ofFirstRank(fitting) : fitting;
    }

    static List<Region> ofFirstRank(List<Region> named) {
        return named.stream()
                .min(CITIES_FIRST)
                .map(first -> named.stream()
                        .filter(region -> region.rank() == first.rank())
                        .toList())
                .orElse(List.of());
    }

    private boolean fits(Region region, CourtForm form) {
        return switch (form.level()) {
            case SUPREME, SPECIALISED -> true;
            case HIGH -> region.rank() == Region.Rank.PROVINCE;
            case INTERMEDIATE ->
                switch (region.rank()) {
                    case PROVINCE -> region.isMunicipality() || form.isNumbered();
                    case CITY -> true;
                    case COUNTY -> false;
                };
            case BASIC ->
                switch (region.rank()) {
                    case PROVINCE -> false;
                    case CITY -> form.isNumbered() || !regions.hasCounties(region);
                    case COUNTY -> true;
                };
        };
    }

    /** Whether a region stands here whose own name makes no such court: 吕梁市人民法院, 云南省法院 mean all courts there. */
    boolean isNoSeat(CompactText text, CourtForm form) {
        return form.level() == CourtLevel.BASIC
                && regionsPrintedBefore(text, form.start()).stream()
                        .anyMatch(region -> region.rank() != Region.Rank.COUNTY);
    }

    private boolean followsStranger(CompactText text, PrintedPlace place) {
        List<Region> before = regionsPrintedBefore(text, place.start());
        if (before.isEmpty()) {
            return UnknownPlaces.endsAt(text, place.start());
        }
        boolean isDistrict = place.regions().stream().allMatch(Region::isDistrict);
        boolean goesOn = !text.opensAt(place.start());
        return before.stream().anyMatch(region -> switch (region.rank()) {
            case PROVINCE -> goesOn || (isDistrict && region.isMunicipality());
            case CITY -> isDistrict;
            case COUNTY -> false;
        });
    }

    private List<Region> regionsPrintedBefore(CompactText text, int end) {
        return regions.endingAt(text.chars(), end).stream()
                .filter(match -> match.spelling() == Spelling.FULL)
                .flatMap(match -> match.regions().stream())
                .toList();
    }
}
