package courtnotices.indexer.reading.preamble;

import courtnotices.indexer.page.PageText;
import courtnotices.notice.Court;
import courtnotices.notice.Span;
import courtnotices.notice.catalogue.CourtRegister;
import courtnotices.notice.catalogue.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the court that a notice speaks for.
 *
 * <p>In order: the title, the sign-off, the line of its source, the lead, then the whole text; the first court that one of them names. Other courts
 * are named too (向省高级人民法院报告), the one that signs is its own. A title may shorten what the sign-off writes in full: 朝阳区人民法院 above, 长春市朝阳区人民法院
 * below.
 */
public final class Courts {

    /** Where a notice presents itself; later other courts are named. */
    private static final int LEAD = 600;

    private static final Pattern PLACES = Pattern.compile("[\\p{IsHan}&&[^路街道巷号]]{1,20}[省区市州盟县旗]");

    private final CourtRegister register;

    public Courts(CourtRegister register) {
        this.register = register;
    }

    /** The court of a page whose sign-off stands in {@code tail}, or null. */
    public @Nullable Court of(PageText page, Span tail) {
        Court titled = page.title() == null ? null : first(page.title());
        Court court = titled == null ? signing(page, tail) : titled;
        court = court == null ? named(page) : court;
        return court == null || register.knows(court) ? court : inFull(court, page, tail);
    }

    /** The longest name that ends in the name of {@code court}, first in the sign-off, else in the lead, else anywhere: no city is added that the page does not give. */
    private Court inFull(Court court, PageText page, Span tail) {
        List<String> places = new ArrayList<>();
        places.add(tail.of(page.text()));
        places.addAll(places(page));
        for (String words : places) {
            Court fuller = longest(court, words);
            if (fuller.name().length() > court.name().length()) {
                return fuller;
            }
        }
        return court;
    }

    private Court longest(Court court, String words) {
        Court longest = court;
        for (Mention mention : register.mentions(words)) {
            Court other = register.resolve(mention.name());
            if (other != null
                    && other.name().length() > longest.name().length()
                    && addsPlaces(other.name(), court.name())) {
                longest = other;
            }
        }
        return longest;
    }

    /** 临江市云台区人民法院 adds to 云台区人民法院 a place; the address 和平路1号云台区人民法院 adds none. */
    private static boolean addsPlaces(String fuller, String name) {
        return fuller.endsWith(name)
                && PLACES.matcher(fuller.substring(0, fuller.length() - name.length()))
                        .matches();
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
