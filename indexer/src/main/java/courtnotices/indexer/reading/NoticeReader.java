package courtnotices.indexer.reading;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.PageTexts;
import courtnotices.indexer.reading.issue.Issues;
import courtnotices.indexer.reading.observation.Observations;
import courtnotices.indexer.reading.observation.ReportDay;
import courtnotices.indexer.reading.outline.Outline;
import courtnotices.indexer.reading.outline.Outlines;
import courtnotices.indexer.reading.preamble.Claims;
import courtnotices.indexer.reading.preamble.Contacts;
import courtnotices.indexer.reading.preamble.Counting;
import courtnotices.indexer.reading.preamble.Courts;
import courtnotices.indexer.reading.preamble.Inspections;
import courtnotices.indexer.reading.preamble.PublicationDates;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import courtnotices.notice.Court;
import courtnotices.notice.Inspection;
import courtnotices.notice.Issue;
import courtnotices.notice.Notice;
import courtnotices.notice.NoticeId;
import courtnotices.notice.Remark;
import courtnotices.notice.RemarkLevel;
import courtnotices.notice.Span;
import courtnotices.notice.catalogue.CourtRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page's text as a notice.
 *
 * <p>The stages in their order: outline, issues, preamble, then what the words of issues hold: topics, figures, rules. Nothing in a page makes it fail; what it doubts it remarks on.
 */
public final class NoticeReader {

    private final CourtRegister register;
    private final Courts courts;

    public NoticeReader(CourtRegister register) {
        this.register = register;
        this.courts = new Courts(register);
    }

    /**
     * What a page's bytes are.
     *
     * @throws RefusedException where they cannot be read; also where they break the reader, which is a fault of the program, but must not stop a run
     */
    public Reading read(Page page) throws RefusedException {
        try {
            return read(PageTexts.of(page));
        } catch (RuntimeException | StackOverflowError e) {
            throw new RefusedException(page.uri(), "broke the reader (" + e + "); please report it with the page");
        }
    }

    /** What the page is. */
    public Reading read(PageText page) {
        Outline outline = Outlines.of(page);
        List<Issue> issues = Issues.of(page, outline);
        String reason = NoNotice.because(page, outline, issues);
        if (reason != null) {
            return new Reading.Other(page.source(), page.title(), reason, furniture(page));
        }
        return new Reading.Rectification(notice(page, outline, issues));
    }

    private Notice notice(PageText page, Outline outline, List<Issue> issues) {
        Court court = courts.of(page, outline.tail());
        List<Span> outside = Outside.of(outline, issues);
        Inspection inspection = Inspections.of(page, outline.lead(), outside);
        PublicationDates dates = PublicationDates.of(page, outline.tail());
        Claims claims = Claims.of(page, outside);
        LocalDate told = ReportDay.of(page.folded(), dates.signedOn(), dates.publishedOn(), inspection.feedbackOn());
        Contents contents = new Contents(page, court, new Observations(page, court, told), outside);
        List<Remark> remarks = Stream.of(
                        outline.remarks(),
                        Coverage.of(page, outline, issues),
                        doubts(court, issues),
                        furniture(page),
                        Counting.of(claims, issues),
                        contents.doubts())
                .flatMap(List::stream)
                .toList();
        return new Notice(
                NoticeId.of(court, inspection, dates.publishedOn(), page.text()),
                page.source(),
                page.title(),
                court,
                dates.publishedOn(),
                dates.signedOn(),
                inspection,
                claims.totals(),
                Contacts.of(page, outline.tail()),
                page.text(),
                issues.stream().map(contents::of).toList(),
                contents.otherFigures(),
                contents.otherRules(
                        issues.isEmpty()
                                ? page.text().length()
                                : issues.getLast().span().end()),
                remarks);
    }

    private List<Remark> doubts(@Nullable Court court, List<Issue> issues) {
        List<Remark> doubts = new ArrayList<>();
        if (issues.isEmpty()) {
            doubts.add(new Remark("issue", RemarkLevel.WARNING, NoNotice.NO_PART, null));
        }
        if (court == null) {
            doubts.add(new Remark("preamble", RemarkLevel.WARNING, "names no court", null));
        } else if (!register.knows(court)) {
            doubts.add(new Remark(
                    "preamble",
                    RemarkLevel.WARNING,
                    court.name() + " is not in the register of courts, or several courts share its name",
                    null));
        }
        return doubts;
    }

    /** What a page lost before it was read; one that is wrongly called no notice may have lost its text. */
    private static List<Remark> furniture(PageText page) {
        return page.dropped().stream()
                .map(line ->
                        new Remark("page", RemarkLevel.INFO, "taken for page furniture: " + Excerpt.of(line), null))
                .toList();
    }
}
