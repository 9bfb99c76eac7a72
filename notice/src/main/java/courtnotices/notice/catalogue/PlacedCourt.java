package courtnotices.notice.catalogue;

import courtnotices.notice.Court;
import courtnotices.notice.CourtLevel;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A court read from its place and its form: 荆州市沙市区 + 人民法院.
 *
 * @param printed the place as it stands in the text, without spaces
 */
record PlacedCourt(String printed, PrintedPlace place, CourtForm form) implements FoundCourt {

    @Override
    public int start() {
        return place.start();
    }

    @Override
    public Court court(@Nullable String province) {
        List<Region> regions = in(province);
        return new Court(
                name(regions) + form.words(),
                form.level(),
                common(regions, Region::province),
                common(regions, this::city));
    }

    @Override
    public boolean isPlainIn(CompactText text) {
        if (place.regions().isEmpty()) {
            return form.spelling() == Spelling.FULL && form.level() != CourtLevel.SPECIALISED;
        }
        return form.level() != CourtLevel.BASIC
                || place.spelling() == Spelling.FULL
                || NameRun.opensAt(text, place.start());
    }

    private List<Region> in(@Nullable String province) {
        List<Region> inside = place.regions().stream()
                .filter(region -> region.province().equals(province))
                .toList();
        return inside.isEmpty() ? place.regions() : inside;
    }

    private String name(List<Region> regions) {
        if (regions.isEmpty()) {
            return printed; // a place that the register does not know is known by nothing but its name
        }
        Region region = regions.getFirst();
        if (regions.size() > 1) {
            return sharesName(regions) ? region.name() : printed;
        }
        return place.area().isEmpty() ? divisionName(region) : areaName(region, place.area());
    }

    /** 辽宁省铁西区 is 铁西区 of two cities; 朝阳 may be a district or a county, so it stays as printed. */
    private boolean sharesName(List<Region> regions) {
        return place.area().isEmpty()
                && regions.stream().map(Region::name).distinct().count() == 1;
    }

    private String divisionName(Region region) {
        return switch (form.level()) {
            case SUPREME, HIGH, INTERMEDIATE -> region.name();
            case BASIC -> region.isDistrict() ? region.city() + region.name() : region.name();
            case SPECIALISED -> shortName(region);
        };
    }

    private static String areaName(Region region, String area) {
        if (Area.isZone(area)) {
            return bareName(region) + Area.inFull(area);
        }
        boolean isCity = region.rank() == Region.Rank.CITY || region.isMunicipality();
        return isCity && Area.isDistrict(area) ? region.name() + area : area;
    }

    /** 广州海事法院, 北京金融法院; but 黑龙江省农垦法院: a province keeps its unit. */
    private static String shortName(Region region) {
        return region.rank() == Region.Rank.PROVINCE && !region.isMunicipality() ? region.name() : bareName(region);
    }

    private static String bareName(Region region) {
        String bare = RegionNames.bare(region);
        return bare != null ? bare : region.name();
    }

    private @Nullable String city(Region region) {
        boolean isCityOfItself = region.isMunicipality() && form.level() != CourtLevel.HIGH;
        return isCityOfItself ? region.province() : region.city();
    }

    private static @Nullable String common(List<Region> regions, Function<Region, @Nullable String> part) {
        List<@Nullable String> parts = regions.stream().map(part).distinct().toList();
        return parts.size() == 1 ? parts.getFirst() : null;
    }
}
