package courtnotices.notice.catalogue;

import courtnotices.notice.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of indicators.
 *
 * <p>{@code named("“四类案件”标注率")} is 四类案件标注率, {@code named("首执案件终本率")} is 终本率; {@code named("涉企案件执行到位率")}
 * is null, because it measures a part of what 执行到位率 measures. Source: {@code indicators.tsv}.
 */
public final class Indicators {

    private static final Indicators BUNDLED = new Indicators(Table.rows("indicators.tsv"));

    private final List<Indicator> all;
    private final Map<String, Indicator> names = new HashMap<>();

    private Indicators(List<List<String>> rows) {
        all = rows.stream().map(Indicators::indicator).toList();
        for (Indicator indicator : all) {
            namesOf(indicator).forEach(name -> names.put(folded(name), indicator));
        }
    }

    /** The catalogue that comes with the portal. */
    public static Indicators bundled() {
        return BUNDLED;
    }

    /** All indicators, in the order of the table. */
    public List<Indicator> all() {
        return all;
    }

    /** The indicator whose code or alias is this name, whatever its quotes and spaces; null when none is. */
    public @Nullable Indicator named(String name) {
        return names.get(folded(name));
    }

    /**
     * Whether a name that is none of the indicator's holds one of them: 涉企案件执行到位率 measures a part of what 执行到位率 measures, and is not nothing
     * of it.
     */
    public static boolean isNear(Indicator indicator, String name) {
        String folded = folded(name);
        return namesOf(indicator).stream()
                .map(Indicators::folded)
                .anyMatch(own -> folded.contains(own) && !folded.equals(own));
    }

    /** Every name of an indicator, its code first. */
    public static List<String> namesOf(Indicator indicator) {
        List<String> names = new ArrayList<>();
        names.add(indicator.code());
        names.addAll(indicator.aliases());
        return names;
    }

    private static Indicator indicator(List<String> row) {
        String better = row.get(2);
        return new Indicator(
                row.get(0),
                Table.values(row.get(3)),
                row.get(1),
                better.isEmpty() ? null : Term.find(Better.class, better),
                row.get(4),
                row.get(5));
    }

    /** Letters and digits only, without 的: “四类案件”的标注率, 案-件比 and 申诉、申请再审率 are written with and without marks. */
    private static String folded(String name) {
        StringBuilder kept = new StringBuilder(name.length());
        name.codePoints().filter(c -> Character.isLetterOrDigit(c) && c != '的').forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
