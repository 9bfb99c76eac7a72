package courtnotices.portal.page;

import courtnotices.search.find.NotFoundException;
import courtnotices.search.query.BadQueryException;
import courtnotices.search.query.Fault;
import courtnotices.search.query.Filter;
import courtnotices.search.query.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, in words of the page's language: {@code 公布年份：“x”不是年份}. Names of parameters and addresses of the API are for programs.
 *
 * @param item the key of what the parameter is called on pages, or null where the query itself is at fault or nothing needs a name
 * @param key of the words; their arguments are {@code arguments}, then the {@code choices} as one list
 */
public record ProblemWords(@Nullable String item, String key, List<String> arguments, List<String> choices) {

    /** Parameters of pages beside filters. */
    private static final Set<String> ITEMS = Set.of("q", "sort", "size", "group", "min", "max", "periodKind", "by");

    /** What is said of a page's parameter and not of what it holds, even where it is the query. */
    private static final Set<Fault> OF_ADDRESSES =
            EnumSet.of(Fault.UNKNOWN_PARAMETER, Fault.NO_PARAMETERS, Fault.REPEATED);

    public ProblemWords {
        arguments = List.copyOf(arguments);
        choices = List.copyOf(choices);
    }

    /** The arguments of the words, the choices as one with {@code comma} between them. */
    public Object[] argumentsWith(String comma) {
        return Stream.concat(arguments.stream(), Stream.of(String.join(comma, choices)))
                .toArray();
    }

    /** The words for {@code error}, or null where pages have none of their own. */
    static @Nullable ProblemWords of(Throwable error) {
        return switch (error) {
            case NotFoundException missing ->
                new ProblemWords(null, "problem.missing." + missing.what(), List.of(missing.id()), List.of());
            case BadQueryException bad -> bad.refusal() == null ? null : of(bad, bad.refusal());
            default -> null;
        };
    }

    private static ProblemWords of(BadQueryException bad, Refusal refusal) {
        String key = "problem.fault." + refusal.fault();
        boolean internal = refusal.fault() == Fault.NONE_OF && !isInChinese(bad.parameter());
        return new ProblemWords(
                isOfQuery(bad) ? null : item(bad.parameter()),
                internal ? key + ".untold" : key,
                refusal.arguments(),
                refusal.choices());
    }

    /** Whether the words of a search are at fault, which can be changed in the search box. */
    static boolean isOfQuery(Throwable error) {
        return error instanceof BadQueryException bad
                && bad.parameter().equals("q")
                && !(bad.refusal() != null
                        && OF_ADDRESSES.contains(bad.refusal().fault()));
    }

    /** Values of filters are words of the notices; those of sort, group and by are names for programs. */
    private static boolean isInChinese(String parameter) {
        return parameter.equals("q") || parameter.equals("periodKind") || Filter.named(bare(parameter)) != null;
    }

    private static @Nullable String item(String parameter) {
        String name = bare(parameter);
        if (Filter.named(name) != null) {
            return "facet." + name;
        }
        return ITEMS.contains(name) ? "problem.item." + name : null;
    }

    private static String bare(String parameter) {
        return parameter.endsWith("!") ? parameter.substring(0, parameter.length() - 1) : parameter;
    }
}
