package courtnotices.portal.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import courtnotices.indexer.reading.Reading;
import courtnotices.notice.ClaimedTotals;
import courtnotices.notice.Contact;
import courtnotices.notice.Court;
import courtnotices.notice.Inspection;
import courtnotices.notice.Instrument;
import courtnotices.notice.Issue;
import courtnotices.notice.Notice;
import courtnotices.notice.Observation;
import courtnotices.notice.Remark;
import courtnotices.notice.Source;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page as {@code normalize} writes it: one JSON object. */
record NormalizedPage(
        @Nullable String id,
        String kind,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
        Source source,
        @Nullable String title,
        @Nullable Court court,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate signedOn,
        Inspection inspection,
        ClaimedTotals claimed,
        Contact contact,
        @Nullable String text,
        List<Issue> issues,
        List<Observation> observations,
        List<Instrument> instruments,
        List<Remark> remarks) {

    static NormalizedPage of(Reading reading) {
        return switch (reading) {
            case Reading.Rectification read -> of(read.notice());
            case Reading.Other other -> of(other);
        };
    }

    private static NormalizedPage of(Notice notice) {
        return new NormalizedPage(
                notice.id(),
                "notice",
                null,
                notice.source(),
                notice.title(),
                notice.court(),
                notice.publishedOn(),
                notice.signedOn(),
                notice.inspection(),
                notice.claimed(),
                notice.contact(),
                notice.text(),
                notice.issues(),
                notice.observations(),
                notice.instruments(),
                notice.remarks());
    }

    private static NormalizedPage of(Reading.Other other) {
        return new NormalizedPage(
                null,
                "other",
                other.reason(),
                other.source(),
                other.title(),
                null,
                null,
                null,
                Inspection.UNKNOWN,
                ClaimedTotals.NONE,
                Contact.NONE,
                null,
                List.of(),
                List.of(),
                List.of(),
                other.remarks());
    }
}
