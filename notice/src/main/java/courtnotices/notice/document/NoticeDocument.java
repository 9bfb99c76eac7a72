package courtnotices.notice.document;

import courtnotices.notice.ClaimedTotals;
import courtnotices.notice.Contact;
import courtnotices.notice.Court;
import courtnotices.notice.Inspection;
import courtnotices.notice.Instrument;
import courtnotices.notice.Notice;
import courtnotices.notice.Observation;
import courtnotices.notice.Remark;
import courtnotices.notice.Source;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole notice as the index holds it; its issues are documents of their own.
 *
 * @param contentHash of all that was read, so that an unchanged notice is not written again
 * @param sources every address at which the same notice was found, the first first
 * @param year of publication
 */
public record NoticeDocument(
        String id,
        String contentHash,
        List<Source> sources,
        @Nullable String title,
        @Nullable Court court,
        @Nullable LocalDate publishedOn,
        @Nullable Integer year,
        @Nullable LocalDate signedOn,
        Inspection inspection,
        ClaimedTotals claimed,
        Contact contact,
        String text,
        int issueCount,
        List<Observation> observations,
        List<Instrument> instruments,
        List<Remark> remarks) {

    public NoticeDocument {
        sources = List.copyOf(sources);
        observations = List.copyOf(observations);
        instruments = List.copyOf(instruments);
        remarks = List.copyOf(remarks);
    }

    /** The document of {@code notice}, found at its own source alone. */
    public static NoticeDocument of(Notice notice, String contentHash) {
        return new NoticeDocument(
                notice.id(),
                contentHash,
                List.of(notice.source()),
                notice.title(),
                notice.court(),
                notice.publishedOn(),
                yearOf(notice.publishedOn()),
                notice.signedOn(),
                notice.inspection(),
                notice.claimed(),
                notice.contact(),
                notice.text(),
                notice.issues().size(),
                notice.observations(),
                notice.instruments(),
                notice.remarks());
    }

    /** The same notice with these sources. */
    public NoticeDocument withSources(List<Source> found) {
        return new NoticeDocument(
                id,
                contentHash,
                found,
                title,
                court,
                publishedOn,
                year,
                signedOn,
                inspection,
                claimed,
                contact,
                text,
                issueCount,
                observations,
                instruments,
                remarks);
    }

    /** What its issues say of it. */
    public NoticeSummary summary() {
        return new NoticeSummary(id, title, publishedOn, inspection);
    }

    static @Nullable Integer yearOf(@Nullable LocalDate date) {
        return date == null ? null : date.getYear();
    }
}
