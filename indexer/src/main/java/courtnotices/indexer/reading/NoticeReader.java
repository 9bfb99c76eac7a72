package courtnotices.indexer.reading;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.reading.issue.Issues;
import courtnotices.indexer.reading.outline.Outline;
import courtnotices.indexer.reading.outline.Outlines;
import courtnotices.indexer.reading.preamble.Courts;
import courtnotices.indexer.reading.preamble.Inspections;
import courtnotices.indexer.reading.preamble.PublicationDates;
import courtnotices.notice.ClaimedTotals;
import courtnotices.notice.Contact;
import courtnotices.notice.Court;
import courtnotices.notice.CourtLevel;
import courtnotices.notice.Inspection;
import courtnotices.notice.Issue;
import courtnotices.notice.Notice;
import courtnotices.notice.NoticeId;
import courtnotices.notice.Remark;
import courtnotices.notice.RemarkLevel;
import courtnotices.notice.catalogue.CourtRegister;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page's text as a notice.
 *
 * <p>The stages in their order: outline, issues, preamble. Nothing in a page makes it fail; what it doubts it remarks on.
 */
public final class NoticeReader {

    private final Courts courts;

    public NoticeReader(CourtRegister register) {
        this.courts = new Courts(register);
    }

    /** What the page is. */
    public Reading read(PageText page) {
        Outline outline = Outlines.of(page);
        List<Issue> issues = Issues.of(page, outline);
        String about =
                (page.title() == null ? "" : page.title()) + outline.lead().of(page.text());
        if (!about.contains("巡视") && !about.contains("巡察")) {
            return other(page, "neither its title nor its lead speaks of an inspection (巡视, 巡察)");
        }
        if (issues.isEmpty()) {
            return other(page, "has no part that tells what was done about findings");
        }
        return new Reading.Rectification(notice(page, outline, issues));
    }

    private static Reading other(PageText page, String reason) {
        return new Reading.Other(page.source(), page.title(), reason, List.of());
    }

    private Notice notice(PageText page, Outline outline, List<Issue> issues) {
        Court court = courts.of(page, outline.tail());
        Inspection inspection = Inspections.of(outline.lead().of(page.folded()), page.title());
        PublicationDates dates = PublicationDates.of(page, outline.tail());
        List<Remark> remarks = new ArrayList<>(outline.remarks());
        remarks.addAll(doubts(page, court));
        return new Notice(
                NoticeId.of(court, inspection, dates.publishedOn(), page.text()),
                page.source(),
                page.title(),
                court,
                dates.publishedOn(),
                dates.signedOn(),
                inspection,
                ClaimedTotals.NONE,
                Contact.NONE,
                page.text(),
                issues,
                List.of(),
                List.of(),
                remarks);
    }

    private static List<Remark> doubts(PageText page, @Nullable Court court) {
        List<Remark> doubts = new ArrayList<>();
        if (court == null) {
            doubts.add(new Remark("preamble", RemarkLevel.WARNING, "names no court", null));
        } else if (court.province() == null && court.level() != CourtLevel.SUPREME) {
            doubts.add(new Remark(
                    "preamble", RemarkLevel.WARNING, court.name() + " is not in the register of courts", null));
        }
        page.dropped()
                .forEach(line -> doubts.add(
                        new Remark("page", RemarkLevel.INFO, "taken for page furniture: " + shortened(line), null)));
        return doubts;
    }

    private static String shortened(String line) {
        return line.length() <= 80 ? line : line.substring(0, 80) + "…";
    }
}
