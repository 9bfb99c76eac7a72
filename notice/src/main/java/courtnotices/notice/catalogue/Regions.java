package courtnotices.notice.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every province, city and county by its names.
 *
 * <p>{@code named("沙市区")} is 湖北省荆州市沙市区; {@code named("朝阳区")} are two, of 北京市 and of 长春市; {@code named("内蒙古")}
 * is 内蒙古自治区. Source: {@code regions.tsv} (GB/T 2260) and {@code other-regions.tsv} (what changed since 2015).
 */
public final class Regions {

    private final List<Region> all = new ArrayList<>();
    private final Map<String, List<Region>> full = new HashMap<>();
    private final Map<String, List<Region>> bare = new HashMap<>();
    private final Set<String> citiesWithCounties = new HashSet<>();
    private final Set<Character> finals = new HashSet<>();
    private int longestName;
    private int longestBareName;

    private Regions() {}

    /** Reads the tables that come with the portal, once; keep what is returned. */
    public static Regions load() {
        Regions regions = new Regions();
        Table.rows("regions.tsv").forEach(row -> regions.add(region(row, 1)));
        Table.rows("other-regions.tsv").forEach(row -> regions.add(region(row, 2)));
        regions.all.forEach(regions::addBare);
        return regions;
    }

    /** All divisions: those of the standard in the order of their codes, then those that changed. */
    public List<Region> all() {
        return List.copyOf(all);
    }

    /** The divisions of that name, official, customary or without its unit; none when the name is unknown. */
    public List<Region> named(String name) {
        List<Region> known = full.get(name);
        return List.copyOf(known != null ? known : bare.getOrDefault(name, List.of()));
    }

    /** The province of that name (云南省 or 云南), or null; 吉林市 is none. */
    public @Nullable String province(String name) {
        return Stream.of(full, bare)
                .flatMap(names -> names.getOrDefault(name, List.of()).stream())
                .filter(region -> region.rank() == Region.Rank.PROVINCE)
                .map(Region::province)
                .findFirst()
                .orElse(null);
    }

    /** Whether the city is divided into counties; 东莞市 中山市 儋州市 嘉峪关市 are not. */
    boolean hasCounties(Region city) {
        return citiesWithCounties.contains(city.name());
    }

    /** All names that end just before {@code end}, the longest first: before 法院 in 荆州市沙市区法院, that is 沙市区. */
    List<RegionMatch> endingAt(String text, int end) {
        List<RegionMatch> matches = new ArrayList<>(2);
        boolean unitAtEnd = end > 0 && finals.contains(text.charAt(end - 1));
        int reach = unitAtEnd ? longestName : longestBareName;
        for (int start = Math.max(0, end - reach); start <= end - 2; start++) {
            String name = text.substring(start, end);
            List<Region> named = unitAtEnd ? full.get(name) : null;
            if (named != null) {
                matches.add(new RegionMatch(start, named, Spelling.FULL));
            }
            List<Region> shortened = bare.get(name);
            if (shortened != null) {
                matches.add(new RegionMatch(start, shortened, Spelling.SHORT));
            }
        }
        return matches;
    }

    private static Region region(List<String> row, int first) {
        return new Region(row.get(first), cell(row.get(first + 1)), cell(row.get(first + 2)));
    }

    private static @Nullable String cell(String text) {
        return text.isEmpty() ? null : text;
    }

    private void add(Region region) {
        all.add(region);
        for (String name : RegionNames.full(region)) {
            full.computeIfAbsent(name, n -> new ArrayList<>(1)).add(region);
            finals.add(name.charAt(name.length() - 1));
            longestName = Math.max(longestName, name.length());
        }
        if (region.county() != null && region.city() != null) {
            citiesWithCounties.add(region.city());
        }
    }

    /** 海南 and 河南 are provinces: 海南藏族自治州, 乌海市海南区, 河南蒙古族自治县 have no bare name; 吉林市 does. */
    private void addBare(Region region) {
        String name = RegionNames.bare(region);
        if (name == null || (full.containsKey(name + "省") && !sharesProvincesName(region))) {
            return;
        }
        bare.computeIfAbsent(name, n -> new ArrayList<>(1)).add(region);
        longestBareName = Math.max(longestBareName, name.length());
    }

    private static boolean sharesProvincesName(Region region) {
        return switch (region.rank()) {
            case PROVINCE -> true;
            case CITY -> region.name().endsWith("市");
            case COUNTY -> false;
        };
    }
}
