package courtnotices.indexer.reading.gold;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Scores what is said of the whole notice: court, title and dates, inspection, claimed totals, contact. */
final class NoticeScoring {

    /** Words of the notice, of which either side may quote more than the other. */
    private static final Set<String> QUOTED = Set.of("theme", "round", "team");

    /** Gold's keys whose name in the command line's JSON is another word, not only written otherwise. */
    private static final Map<String, String> RENAMED =
            Map.of("phone", "phones", "email", "emails", "start", "startedOn", "end", "endedOn");

    private static final Pattern UNDERSCORE = Pattern.compile("_(.)");

    private final Tally tally;
    private final String name;
    private final JsonNode gold;
    private final JsonNode page;

    private NoticeScoring(Tally tally, String name, JsonNode gold, JsonNode page) {
        this.tally = tally;
        this.name = name;
        this.gold = gold;
        this.page = page;
    }

    static void score(Tally tally, String name, GoldNotice gold, Found found) {
        NoticeScoring scoring = new NoticeScoring(tally, name, gold.notice(), found.page());
        scoring.court();
        scoring.titleAndDates();
        scoring.inspection();
        scoring.group("claimed").forEach(key -> scoring.ask("notice.claimed", "claimed", key, NoticeScoring::same));
        scoring.group("contact").forEach(key -> scoring.ask("notice.contact", "contact", key, NoticeScoring::sameList));
    }

    private void court() {
        JsonNode court = page.path("court");
        JsonNode asked = gold.path("court");
        tally.asked(
                "notice.court",
                Wording.bare(words(asked)).equals(Wording.bare(words(court.path("name")))),
                note("court", asked, court.path("name")));
        Map<String, String> places = Map.of("court_level", "level", "province", "province", "city", "city");
        places.forEach((key, read) -> {
            if (gold.hasNonNull(key)) {
                tally.asked(
                        "notice.court",
                        same(gold.path(key), court.path(read)),
                        note(key, gold.path(key), court.path(read)));
            }
        });
    }

    /** A title that the page does not print may be anything; a date that it does not print must be missing. */
    private void titleAndDates() {
        if (gold.hasNonNull("title")) {
            JsonNode title = gold.path("title");
            tally.asked(
                    "notice.dates+title",
                    Wording.bare(words(title)).equals(Wording.bare(words(page.path("title")))),
                    note("title", title, page.path("title")));
        }
        for (String key : new String[] {"published_on", "signed_on"}) {
            if (gold.has(key)) {
                JsonNode read = page.path(camelCase(key));
                tally.asked("notice.dates+title", same(gold.path(key), read), note(key, gold.path(key), read));
            }
        }
    }

    private void inspection() {
        group("inspection")
                .forEach(key -> ask(
                        "notice.inspection",
                        "inspection",
                        key,
                        QUOTED.contains(key) ? NoticeScoring::quotesTheSame : NoticeScoring::same));
    }

    private Stream<String> group(String group) {
        return gold.path(group).propertyNames().stream();
    }

    private void ask(String field, String group, String key, Comparison comparison) {
        JsonNode asked = gold.path(group).path(key);
        JsonNode read = page.path(group).path(RENAMED.getOrDefault(key, camelCase(key)));
        tally.asked(field, comparison.agree(asked, read), note(key, asked, read));
    }

    private String note(String key, JsonNode asked, JsonNode read) {
        return name + ": " + key + " " + words(asked) + " / " + words(read);
    }

    private interface Comparison {

        boolean agree(JsonNode asked, JsonNode read);
    }

    private static boolean same(JsonNode asked, JsonNode read) {
        if (isMissing(asked) || isMissing(read)) {
            return isMissing(asked) == isMissing(read);
        }
        if (asked.isNumber() && read.isNumber()) {
            return asked.decimalValue().compareTo(read.decimalValue()) == 0; // 97.40 is 97.4
        }
        return asked.equals(read);
    }

    private static boolean quotesTheSame(JsonNode asked, JsonNode read) {
        if (isMissing(asked) || isMissing(read)) {
            return same(asked, read);
        }
        String one = Wording.bare(words(asked));
        String other = Wording.bare(words(read));
        return one.contains(other) || other.contains(one);
    }

    /** The same entries in any order, whatever dashes and spaces stand in them. */
    private static boolean sameList(JsonNode asked, JsonNode read) {
        return entries(asked).equals(entries(read));
    }

    private static List<String> entries(JsonNode node) {
        return (node.isArray() ? node.valueStream() : Stream.of(node))
                .filter(entry -> !isMissing(entry))
                .map(entry -> entry.asString().replaceAll("[\\s—–-]", ""))
                .filter(entry -> !entry.isEmpty())
                .sorted()
                .toList();
    }

    private static boolean isMissing(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static String words(JsonNode node) {
        return isMissing(node) ? null : node.isValueNode() ? node.asString() : node.toString();
    }

    /** published_on is publishedOn. */
    private static String camelCase(String key) {
        return UNDERSCORE.matcher(key).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
