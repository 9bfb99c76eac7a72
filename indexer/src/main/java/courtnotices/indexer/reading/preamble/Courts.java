package courtnotices.indexer.reading.preamble;

import courtnotices.indexer.page.PageText;
import courtnotices.notice.Court;
import courtnotices.notice.Span;
import courtnotices.notice.catalogue.CourtRegister;
import courtnotices.notice.catalogue.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the court that a notice speaks for.
 *
 * <p>In order: the title, the sign-off, the line of its source, the lead, then the court that the text names most often. Other courts are named
 * too (向省高级人民法院报告), the one that signs is its own.
 */
public final class Courts {

    /** Where a notice presents itself; later other courts are named. */
    private static final int LEAD = 600;

    private final CourtRegister register;

    public Courts(CourtRegister register) {
        this.register = register;
    }

    /** The court of a page whose sign-off stands in {@code tail}, or null. */
    public @Nullable Court of(PageText page, Span tail) {
        Court titled = page.title() == null ? null : first(page.title());
        Court court = titled == null ? signing(page, tail) : titled;
        return court == null ? named(page) : court;
    }

    /** A line of the sign-off is a name as a whole, also of a kind of court that in running text would not be trusted to be one. */
    private @Nullable Court signing(PageText page, Span tail) {
        for (String line : tail.of(page.text()).lines().toList()) {
            Court whole = register.resolve(line);
            Court court = whole == null ? first(line) : whole;
            if (court != null) {
                return court;
            }
        }
        return null;
    }

    private @Nullable Court named(PageText page) {
        for (String words : places(page)) {
            Court court = first(words);
            if (court != null) {
                return court;
            }
        }
        return null;
    }

    private static List<String> places(PageText page) {
        List<String> places = new ArrayList<>(page.metadata());
        places.add(page.text().substring(0, Math.min(page.text().length(), LEAD)));
        places.add(page.text());
        return places;
    }

    private @Nullable Court first(String words) {
        for (Mention mention : register.mentions(words)) {
            Court court = register.resolve(mention.name());
            if (court != null) {
                return court;
            }
        }
        return null;
    }
}
