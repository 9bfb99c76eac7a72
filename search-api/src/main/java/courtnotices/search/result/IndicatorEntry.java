package courtnotices.search.result;

import courtnotices.notice.catalogue.Better;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the catalogue, with how much is published of it.
 *
 * @param unit what its values are told in: %, 天, 件 or 比值
 * @param better null where neither more nor less is better
 * @param definition what is divided by what, in Chinese
 * @param source the indicator system that lists it, or 通用口径
 * @param aliases other names of the same measure
 * @param courtCount how many courts those figures are of
 */
public record IndicatorEntry(
        String code,
        String unit,
        @Nullable Better better,
        String definition,
        String source,
        List<String> aliases,
        long figureCount,
        long courtCount,
        EntryLinks links) {

    public IndicatorEntry {
        aliases = List.copyOf(aliases);
    }
}
