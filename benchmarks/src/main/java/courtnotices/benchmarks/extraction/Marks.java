package courtnotices.benchmarks.extraction;

import courtnotices.fixtures.SampleNotice;
import courtnotices.notice.chinese.folding.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person marked in a page, each string {@link #bare}.
 *
 * @param title of the notice
 * @param words findings, quotes of figures, names of documents: strings of its parts
 * @param ends the team and the days of the inspection, which the lead tells; whom to write to and the day of the sign-off
 */
record Marks(String title, Set<String> words, Set<String> ends) {

    /** From this module's folder, where Maven runs its tests and programs. */
    private static final Path GOLD = Path.of("../indexer/src/test/resources/courtnotices/indexer/reading/gold");

    static boolean exist(SampleNotice sample) {
        return Files.exists(file(sample));
    }

    static Marks of(SampleNotice sample) throws IOException {
        JsonNode gold = JsonMapper.shared().readTree(Files.readAllBytes(file(sample)));
        JsonNode notice = gold.path("notice");
        return new Marks(bare(notice.path("title").asString()), words(gold), ends(notice));
    }

    /** All that only a notice says, from its lead to its sign-off. */
    Stream<String> all() {
        return Stream.concat(words.stream(), ends.stream());
    }

    /** How many characters the words have. */
    int characters() {
        return words.stream().mapToInt(String::length).sum();
    }

    /** The text in one form of width and quotes, without spaces: libraries keep a page's own, our reader does not. */
    static String bare(String text) {
        return Folding.fold(Folding.normalise(text)).replace(" ", "");
    }

    private static Path file(SampleNotice sample) {
        return GOLD.resolve(sample.fileName().replaceFirst("\\.[^.]*$", ".json"));
    }

    private static Set<String> words(JsonNode gold) {
        return distinct(Stream.of(
                        all(gold.path("issues"), "title"),
                        all(gold.path("observations"), "quote"),
                        all(gold.path("documents"), "title"))
                .flatMap(List::stream));
    }

    private static List<String> all(JsonNode rows, String key) {
        return rows.valueStream().map(row -> row.path(key).asString()).toList();
    }

    /** Not the phone: 12368, which all courts share, stands at the foot of sites. */
    private static Set<String> ends(JsonNode notice) {
        JsonNode inspection = notice.path("inspection");
        JsonNode contact = notice.path("contact");
        return distinct(Stream.of(
                        Stream.of(inspection.path("team").asString(), day(inspection.path("start"))),
                        Stream.of(
                                contact.path("address").asString(),
                                contact.path("postcode").asString()),
                        contact.path("email").valueStream().map(JsonNode::asString),
                        Stream.of(day(notice.path("signed_on"))))
                .flatMap(told -> told));
    }

    /** 2022-07-29 as a lead or a sign-off writes it, 2022年7月29日. */
    private static String day(JsonNode iso) {
        LocalDate day = LocalDate.parse(iso.asString());
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static Set<String> distinct(Stream<String> strings) {
        Set<String> distinct = new LinkedHashSet<>();
        strings.map(Marks::bare).filter(Predicate.not(String::isEmpty)).forEach(distinct::add);
        return distinct;
    }
}
