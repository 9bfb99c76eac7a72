package courtnotices.portal;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.indexer.source.fetch.FetchFailure;
import courtnotices.search.find.Missing;
import courtnotices.search.query.Fault;
import courtnotices.search.query.Filter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All words of the pages are messages, in both languages. */
class PageTextTests {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** A letter of any script, outside of what Thymeleaf replaces. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}");

    private static final Pattern KEYS = Pattern.compile("#\\{([a-z][A-Za-z0-9.]*)[}(]");

    static List<Path> templates() throws IOException {
        try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"))) {
            return templates.filter(Files::isRegularFile).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templatesHoldNoTextThatIsNotAMessage(Path template) throws IOException {
        List<String> hardCoded = Jsoup.parse(Files.readString(template)).getAllElements().stream()
                .filter(element -> !element.hasAttr("th:text"))
                .map(Element::ownText)
                .filter(text -> WORDS.matcher(text).find())
                .toList();
        assertThat(hardCoded).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templatesAskForMessagesThatThereAre(Path template) throws IOException {
        Matcher keys = KEYS.matcher(Files.readString(template));
        while (keys.find()) {
            assertThat(messages("")).containsKey(keys.group(1));
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Map<String, String> english = messages("_en");
        assertThat(english.keySet()).isEqualTo(messages("").keySet());
        messages("")
                .forEach((key, chinese) -> assertThat(arguments(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(arguments(chinese)));
    }

    @Test
    void everyFailureOfASiteHasAName() throws IOException {
        assertThat(messages(""))
                .containsKeys(Arrays.stream(FetchFailure.values())
                        .map(failure -> "sources.failure." + failure)
                        .toArray(String[]::new));
    }

    @Test
    void everyProblemHasWords() throws IOException {
        Stream<String> faults = Arrays.stream(Fault.values()).map(fault -> "problem.fault." + fault);
        Stream<String> missing = Arrays.stream(Missing.values()).map(what -> "problem.missing." + what);
        List<String> keys = Stream.concat(faults, missing).toList();
        assertThat(messages("")).containsKeys(keys.toArray(String[]::new));
        assertThat(messages("_en")).containsKeys(keys.toArray(String[]::new));
    }

    @Test
    void everyFilterHasAName() throws IOException {
        assertThat(messages(""))
                .containsKeys(Arrays.stream(Filter.values())
                        .map(filter -> "facet." + filter.parameter())
                        .toArray(String[]::new));
    }

    /** A quotation mark is a sign of its own in a message with arguments: {0}'s is not what it seems. */
    @Test
    void apostrophesStayInMessages() throws IOException {
        Stream.of(messages(""), messages("_en"))
                .flatMap(all -> all.values().stream())
                .filter(message -> message.contains("{0}"))
                .forEach(message -> assertThat(new MessageFormat(message).format(new Object[] {"x", "y", "z"}))
                        .as(message)
                        .contains("x"));
    }

    /** Without arguments it is not, and two would be printed. */
    @Test
    void apostrophesStandAloneInMessagesWithoutArguments() throws IOException {
        assertThat(messages("_en").values())
                .filteredOn(message -> !message.contains("{0}"))
                .noneMatch(message -> message.contains("''"));
    }

    private static List<String> arguments(String message) {
        return Pattern.compile("\\{\\d\\}")
                .matcher(message)
                .results()
                .map(result -> result.group())
                .sorted()
                .toList();
    }

    private static Map<String, String> messages(String language) throws IOException {
        Map<String, String> messages = new TreeMap<>();
        Properties settings = new Properties();
        try (var in = Files.newBufferedReader(RESOURCES.resolve("application.properties"))) {
            settings.load(in);
        }
        for (String bundle :
                Arrays.asList(settings.getProperty("spring.messages.basename").split(",", -1))) {
            Properties one = new Properties();
            try (var in = Files.newBufferedReader(RESOURCES.resolve(bundle + language + ".properties"))) {
                one.load(in);
            }
            one.stringPropertyNames().forEach(key -> messages.put(key, one.getProperty(key)));
        }
        return messages;
    }
}
