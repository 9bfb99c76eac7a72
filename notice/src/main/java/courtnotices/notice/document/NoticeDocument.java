package courtnotices.notice.document;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole notice as the index holds it; its issues are documents of their own.
 *
 * @param contentHash of what the court published, by which a revision is known
 * @param readingHash of all that was read of it, so that what would be written again is not
 * @param sources every address at which the same notice was found; first the one whose words these are, the best to cite of several that say them
 * @param readings what each address said when it was last read: content hashes by address
 * @param publication what became of it since it was first found
 * @param year of publication
 */
public record NoticeDocument(
        String id,
        String contentHash,
        @Nullable String readingHash,
        List<Source> sources,
        Map<String, String> readings,
        Publication publication,
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
        readings = Map.copyOf(readings);
        observations = List.copyOf(observations);
        instruments = List.copyOf(instruments);
        remarks = List.copyOf(remarks);
    }

    /** The document of {@code notice}, found at its own source alone. */
    public static NoticeDocument of(Notice notice, String contentHash, String readingHash) {
        return new NoticeDocument(
                notice.id(),
                contentHash,
                readingHash,
                List.of(notice.source()),
                Map.of(notice.source().uri(), contentHash),
                Publication.FIRST,
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

    /**
     * This notice, now known at the address of {@code found} as well; in the words of {@code found} where that is the better address to cite of two
     * that say the same.
     */
    public NoticeDocument alsoAt(NoticeDocument found) {
        String uri = found.source().uri();
        Publication since = publication.standingAt(uri);
        Map<String, String> said = joined(readings, found.readings);
        NoticeDocument joined = with(joined(found.sources, sources), said, since);
        boolean foundLeads = found.contentHash.equals(contentHash)
                && (uri.equals(source().uri()) || joined.best(source()).uri().equals(uri));
        return foundLeads
                ? found.with(joined.sources, said, since)
                : with(renewed(sources, found.source()), said, since);
    }

    /** Where its words stand best: at a page that stands rather than one that has gone, on the web rather than in a file; else at {@code first}. */
    private Source best(Source first) {
        return Stream.concat(Stream.of(first), sources.stream())
                .filter(source -> contentHash.equals(readings.get(source.uri())))
                .min(Comparator.comparing((Source source) -> publication.isGoneFrom(source.uri()))
                        .thenComparing(source -> !source.hasWebAddress()))
                .orElse(first);
    }

    /** Where its words stand. */
    public Source source() {
        return sources.getFirst();
    }

    /**
     * Whether {@code found}, which has other words, is this notice with its words changed: where these words stood others stand now, or they stand
     * nowhere any more, or only a file has them. Another address that has had its own words from the first, a reprint or a saved copy, changes
     * nothing about what the court published.
     */
    public boolean isRevisedBy(NoticeDocument found) {
        String uri = found.source().uri();
        boolean stoodThere = uri.equals(source().uri()) || contentHash.equals(readings.get(uri));
        return stoodThere
                || publication.isGoneFrom(source().uri())
                || (found.source().hasWebAddress() && !source().hasWebAddress());
    }

    /** This notice in the place of {@code earlier}, whose addresses stay known behind its own; found at {@code at}. */
    public NoticeDocument insteadOf(NoticeDocument earlier, Instant at) {
        return with(
                joined(sources, earlier.sources()),
                joined(earlier.readings(), readings),
                earlier.publication.standingAt(sources.getFirst().uri()).revised(at));
    }

    /** When the page at {@code uri} was fetched whose words are known of it; nothing of a file, or where it was never found. */
    public Optional<Instant> fetchedAt(String uri) {
        return sources.stream()
                .filter(source -> source.uri().equals(uri))
                .findFirst()
                .map(Source::fetchedAt);
    }

    /** All that an archive tells of a time. */
    private static Instant toTheSecond(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Whether it was found at {@code uri}. */
    public boolean isKnownAt(String uri) {
        return sources.stream().anyMatch(source -> source.uri().equals(uri));
    }

    /**
     * This notice, whose page at {@code uri} was found gone at {@code at}; another that stands and says the same leads then. That an archive tells of
     * it changes nothing where the page is known to have come back since.
     */
    public NoticeDocument goneFrom(String uri, Instant at) {
        boolean isBack = fetchedAt(uri)
                .filter(since -> toTheSecond(since).isAfter(toTheSecond(at)))
                .isPresent();
        if (isBack) {
            return this;
        }
        List<String> known = sources.stream().map(Source::uri).toList();
        NoticeDocument left = with(sources, readings, publication.goneFrom(uri, known, at));
        return left.with(joined(List.of(left.best(source())), sources), readings, left.publication);
    }

    /** This notice, made anew of {@code kept}, with all that became of that since it was first found. */
    public NoticeDocument continuing(NoticeDocument kept) {
        Map<String, String> said = new HashMap<>(kept.readings);
        said.replaceAll((uri, hash) -> hash.equals(kept.contentHash) ? contentHash : hash);
        return with(joined(sources, kept.sources), said, kept.publication);
    }

    /** The notice of which this is the document. */
    Notice notice(List<Issue> issues) {
        return new Notice(
                id,
                sources.getFirst(),
                title,
                court,
                publishedOn,
                signedOn,
                inspection,
                claimed,
                contact,
                text,
                issues,
                observations,
                instruments,
                remarks);
    }

    private NoticeDocument with(List<Source> addresses, Map<String, String> said, Publication since) {
        return new NoticeDocument(
                id,
                contentHash,
                readingHash,
                addresses,
                said,
                since,
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

    private static List<Source> joined(List<Source> first, List<Source> then) {
        Map<String, Source> byAddress = new LinkedHashMap<>();
        first.forEach(source -> byAddress.put(source.uri(), source));
        then.forEach(source -> byAddress.putIfAbsent(source.uri(), source));
        return List.copyOf(byAddress.values());
    }

    /** In the order in which they were found, with what is known of {@code latest} now. */
    private static List<Source> renewed(List<Source> sources, Source latest) {
        Map<String, Source> byAddress = new LinkedHashMap<>();
        sources.forEach(source -> byAddress.put(source.uri(), source));
        byAddress.put(latest.uri(), latest);
        return List.copyOf(byAddress.values());
    }

    private static Map<String, String> joined(Map<String, String> before, Map<String, String> now) {
        Map<String, String> all = new HashMap<>(before);
        all.putAll(now);
        return all;
    }

    /** What its issues say of it. */
    public NoticeSummary summary() {
        return new NoticeSummary(id, title, publishedOn, inspection, publication.withdrawnOn());
    }

    static @Nullable Integer yearOf(@Nullable LocalDate date) {
        return date == null ? null : date.getYear();
    }
}
