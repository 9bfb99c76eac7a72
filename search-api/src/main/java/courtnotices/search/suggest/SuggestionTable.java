package courtnotices.search.suggest;

import courtnotices.notice.catalogue.Indicator;
import courtnotices.notice.catalogue.Indicators;
import courtnotices.notice.catalogue.Lexicon;
import courtnotices.notice.catalogue.Topic;
import courtnotices.notice.catalogue.Topics;
import courtnotices.search.query.ListQuery;
import courtnotices.search.result.EntryLinks;
import courtnotices.search.result.Suggestion;
import courtnotices.search.result.SuggestionKind;
import courtnotices.search.result.Usage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that can be suggested, what is used most first; never changed once it is made.
 *
 * <p>Every name is looked at for every question: with the country's 3,500 courts that is less work than a sorted table of all their
 * inner beginnings and readings would be to keep.
 */
final class SuggestionTable {

    private static final Comparator<Suggestible> MOST_USED_FIRST = Comparator.comparingLong(Suggestible::used)
            .reversed()
            .thenComparing(Suggestible::kind)
            .thenComparingInt(entry -> entry.value().length())
            .thenComparing(Suggestible::value);

    private final List<Suggestible> entries;

    private SuggestionTable(List<Suggestible> entries) {
        this.entries = entries.stream().sorted(MOST_USED_FIRST).toList();
    }

    /** The catalogues, and the courts that the index knows. */
    static SuggestionTable of(Usage usage) {
        List<Suggestible> entries = new ArrayList<>();
        Topics.bundled().all().forEach(topic -> entries.add(topic(topic, usage)));
        Indicators.bundled().all().forEach(indicator -> entries.add(indicator(indicator, usage)));
        terms().forEach(entries::add);
        usage.courts().forEach((name, issues) -> entries.add(court(name, issues)));
        return new SuggestionTable(entries);
    }

    /** The best {@code size} for what was typed: all of a name, its beginning, inside it; characters before letters. */
    List<Suggestion> suggest(Typed typed, int size) {
        if (typed.length() == 0) { // signs alone, which begin no name
            return List.of();
        }
        List<List<Suggestible.Found>> ranks = Stream.generate(
                        () -> (List<Suggestible.Found>) new ArrayList<Suggestible.Found>())
                .limit(Suggestible.RANKS)
                .toList();
        for (Suggestible entry : entries) {
            Suggestible.Found found = entry.find(typed);
            if (found != null && ranks.get(found.rank()).size() < size) {
                ranks.get(found.rank()).add(found);
            }
        }
        return ranks.stream()
                .flatMap(List::stream)
                .limit(size)
                .map(Suggestible.Found::suggestion)
                .toList();
    }

    private static Suggestible topic(Topic topic, Usage usage) {
        return new Suggestible(
                SuggestionKind.TOPIC,
                topic.code(),
                names(topic.code(), Lexicon.bundled().synonyms(topic.code())),
                usage.topics().getOrDefault(topic.code(), 0L),
                EntryLinks.ofTopic(topic.code(), ListQuery.ALL));
    }

    private static Suggestible indicator(Indicator indicator, Usage usage) {
        return new Suggestible(
                SuggestionKind.INDICATOR,
                indicator.code(),
                names(indicator.code(), indicator.aliases()),
                usage.indicators().getOrDefault(indicator.code(), 0L),
                EntryLinks.ofIndicator(indicator.code(), ListQuery.ALL));
    }

    private static Suggestible court(String name, long issues) {
        return new Suggestible(SuggestionKind.COURT, name, names(name, List.of()), issues, EntryLinks.ofCourt(name));
    }

    /** A group of the lexicon is one entry, and none where a topic or an indicator has that name. */
    private static List<Suggestible> terms() {
        Set<String> taken = new HashSet<>();
        Topics.bundled().codes().forEach(code -> taken.addAll(Lexicon.bundled().synonyms(code)));
        Indicators.bundled()
                .all()
                .forEach(indicator -> taken.addAll(Lexicon.bundled().synonyms(indicator.code())));
        List<Suggestible> terms = new ArrayList<>();
        for (String term : Lexicon.bundled().terms()) {
            List<String> group = Lexicon.bundled().synonyms(term);
            if (taken.add(term)) {
                taken.addAll(group);
                terms.add(
                        new Suggestible(SuggestionKind.TERM, term, names(term, group), null, EntryLinks.ofTerm(term)));
            }
        }
        return terms;
    }

    private static List<Name> names(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream())
                .distinct()
                .map(Name::of)
                .toList();
    }
}
