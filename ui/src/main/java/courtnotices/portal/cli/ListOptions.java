package courtnotices.portal.cli;

import courtnotices.search.query.Filter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The parameters of the API's lists as options of the same names.
 *
 * <p>{@code --court 甲 --court '!乙'} is {@code court=甲&court!=乙}.
 */
final class ListOptions implements IModelTransformer {

    private static final Map<String, String> SINGLE = Map.of(
            "q", "what to look for, as in the search box",
            "sort", "date, -date, court, for observations value and -value too (default: as the index holds them)",
            "min", "the least value, for observations",
            "max", "the greatest value, for observations",
            "header", "of csv and xlsx: zh for people, machine for programs (default: zh)");

    @Override
    public CommandSpec transform(CommandSpec spec) {
        SINGLE.keySet().stream()
                .sorted()
                .forEach(name -> spec.addOption(OptionSpec.builder("--" + name)
                        .paramLabel(name.equals("q") ? "QUERY" : name.toUpperCase(Locale.ROOT))
                        .type(String.class)
                        .description(SINGLE.get(name))
                        .build()));
        for (Filter filter : Filter.values()) {
            spec.addOption(OptionSpec.builder("--" + filter.parameter())
                    .paramLabel("VALUE")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .description(meaning(filter))
                    .build());
        }
        return spec;
    }

    /** What was given, as the API's parameters. */
    static Map<String, List<String>> given(CommandSpec spec) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        SINGLE.keySet().forEach(name -> {
            String value = spec.findOption("--" + name).getValue();
            if (value != null) {
                parameters.put(name, List.of(value));
            }
        });
        for (Filter filter : Filter.values()) {
            List<String> values = spec.findOption("--" + filter.parameter()).getValue();
            for (String value : Objects.requireNonNullElse(values, List.<String>of())) {
                boolean excluded = value.startsWith("!");
                parameters
                        .computeIfAbsent(filter.parameter() + (excluded ? "!" : ""), name -> new ArrayList<>())
                        .add(excluded ? value.substring(1) : value);
            }
        }
        return parameters;
    }

    private static String meaning(Filter filter) {
        return switch (filter) {
            case COURT -> "the court's full name";
            case PROVINCE -> "e.g. 河南省";
            case CITY -> "e.g. 南阳市";
            case LEVEL -> "最高, 高级, 中级, 基层 or 专门";
            case KIND -> "巡视 or 巡察";
            case AUTHORITY -> "中央, 省委, 市委 or 区县委";
            case YEAR -> "of publication";
            case TOPIC -> "a topic's code, e.g. 三个规定";
            case DEADLINE -> "立行立改, 集中整改, 深化整改 or 长期整改";
            case STATUS -> "已完成, 基本完成 or 推进中";
            case INDICATOR -> "an indicator's code, e.g. 终本率";
            case NOTICE -> "a notice's id";
            case UNIT -> "as printed behind the value, for observations";
            case SCOPE -> "whose figure it is, for observations";
        };
    }
}
