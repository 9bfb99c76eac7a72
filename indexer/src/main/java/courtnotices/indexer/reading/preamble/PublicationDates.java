package courtnotices.indexer.reading.preamble;

import courtnotices.indexer.page.PageText;
import courtnotices.notice.Span;
import courtnotices.notice.chinese.folding.Folding;
import courtnotices.notice.chinese.period.DateMention;
import courtnotices.notice.chinese.period.Dates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a notice was signed and when it was published.
 *
 * <p>Published: a line of metadata (发布时间：2022-01-11), else the address (…/2021/07/02/…, t20210702_1.html; …/article/detail/2021/12/… has no day), else the day of
 * the sign-off, which is published the same day or not at all.
 *
 * @param publishedOn null where the page tells nowhere
 */
public record PublicationDates(
        @Nullable LocalDate publishedOn, @Nullable LocalDate signedOn) {

    private static final Pattern PUBLISHES = Pattern.compile("发布|发表|公布");

    /** 当前时间：2026-11-22 星期日 is the visitor's day. */
    private static final Pattern CLOCK = Pattern.compile("当前|今天|现在|欢迎|星期");

    private static final Pattern IN_ADDRESS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

    /** A file's name is not the court's, unless it is one that no person would think of: t20210702_31877.html. */
    private static final Pattern IN_FILE_NAME =
            Pattern.compile("[/#]t((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])_");

    /** The sign-off is a line of its own; a longer line is a sentence with a day in it. */
    private static final int LONGEST_SIGN_OFF = 60;

    /** The days of a page whose contact data and sign-off stand in {@code tail}. */
    public static PublicationDates of(PageText page, Span tail) {
        LocalDate signed = signedOn(page, tail);
        LocalDate published = inMetadata(page);
        if (published == null) {
            published = inAddress(page.source().uri());
        }
        return new PublicationDates(published == null ? signed : published, signed);
    }

    private static @Nullable LocalDate signedOn(PageText page, Span tail) {
        for (Span paragraph : page.paragraphs().reversed()) {
            if (paragraph.end() <= tail.start()) {
                break;
            }
            int from = Math.max(Math.max(paragraph.start(), tail.start()), paragraph.end() - LONGEST_SIGN_OFF);
            List<DateMention> days = Dates.in(page.folded().substring(from, paragraph.end()), null);
            if (!days.isEmpty()) {
                return days.getLast().date();
            }
        }
        return null;
    }

    private static @Nullable LocalDate inMetadata(PageText page) {
        LocalDate published = firstDay(
                page.metadata().stream().filter(PUBLISHES.asPredicate()).toList());
        return published != null
                ? published
                : firstDay(page.metadata().stream()
                        .filter(CLOCK.asPredicate().negate())
                        .toList());
    }

    private static @Nullable LocalDate firstDay(List<String> lines) {
        for (String line : lines) {
            List<DateMention> days = Dates.in(Folding.fold(line), null);
            if (!days.isEmpty()) {
                return days.getFirst().date();
            }
        }
        return null;
    }

    private static @Nullable LocalDate inAddress(String uri) {
        Matcher matcher = (uri.startsWith("file:") ? IN_FILE_NAME : IN_ADDRESS).matcher(uri);
        try {
            return matcher.find()
                    ? LocalDate.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3)))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
