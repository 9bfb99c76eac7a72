package courtnotices.indexer.reading.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * What words weigh and how much is enough; the reasons stand beside the numbers in {@code weights.properties}.
 *
 * @param name a name of a topic, in the text
 * @param sign a sign of it
 * @param title how often more a word weighs in an issue's title
 * @param heading how often more in the heading right above
 * @param stressed how often more where a measure or a rule says what it is for
 * @param again what each further time in the text adds
 * @param enough what a topic must weigh
 * @param share the part of the strongest topic's weight that it must weigh as well
 * @param ceiling what the strongest topic counts as at most for that
 * @param least what the strongest must weigh to stand where none weighs enough
 */
record Weights(
        double name,
        double sign,
        double title,
        double heading,
        double stressed,
        double text,
        double again,
        double enough,
        double share,
        double ceiling,
        double least,
        Most most) {

    /**
     * How many topics an issue has at most, by the length of its text.
     *
     * @param ofShort for up to {@code shortText} characters
     * @param ofMedium for up to {@code mediumText} characters
     * @param ofLong for more
     */
    record Most(int shortText, int ofShort, int mediumText, int ofMedium, int ofLong) {

        int of(String text) {
            if (text.length() <= shortText) {
                return ofShort;
            }
            return text.length() <= mediumText ? ofMedium : ofLong;
        }
    }

    static Weights bundled() {
        Numbers numbers = new Numbers("weights.properties");
        return new Weights(
                numbers.of("name"),
                numbers.of("sign"),
                numbers.of("title"),
                numbers.of("heading"),
                numbers.of("stressed"),
                numbers.of("text"),
                numbers.of("again"),
                numbers.of("enough"),
                numbers.of("share"),
                numbers.of("ceiling"),
                numbers.of("least"),
                new Most(
                        (int) numbers.of("short"),
                        (int) numbers.of("short.topics"),
                        (int) numbers.of("medium"),
                        (int) numbers.of("medium.topics"),
                        (int) numbers.of("long.topics")));
    }

    private static final class Numbers {

        private final Properties properties = new Properties();

        Numbers(String resource) {
            try (InputStream in = Weights.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException(resource + " is missing from the build");
                }
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(resource + " cannot be read", e);
            }
        }

        double of(String name) {
            String value = properties.getProperty(name);
            if (value == null) {
                throw new IllegalStateException("the weight " + name + " is missing");
            }
            return Double.parseDouble(value);
        }
    }
}
