package courtnotices.notice.document;

import courtnotices.notice.Court;
import courtnotices.notice.Issue;
import courtnotices.notice.Notice;
import courtnotices.notice.NoticeId;
import courtnotices.notice.Observation;
import courtnotices.notice.Sha256;
import courtnotices.notice.Source;
import courtnotices.notice.chinese.segment.Segmenter;
import courtnotices.notice.chinese.segment.Word;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the documents of a notice: a notice with eleven issues becomes one notice document and eleven issue documents. */
public final class Documents {

    private final Segmenter segmenter;

    public Documents(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** The documents of {@code notice}; the same notice always becomes the same documents. */
    public NoticeDocuments of(Notice notice) {
        return of(notice, document(notice));
    }

    private static NoticeDocument document(Notice notice) {
        return NoticeDocument.of(notice, contentHash(notice), readingHash(notice));
    }

    private NoticeDocuments of(Notice notice, NoticeDocument document) {
        Map<List<String>, String> pathWords = new HashMap<>(); // issues under one heading share it
        return new NoticeDocuments(
                document,
                notice.issues().stream()
                        .map(issue -> issue(
                                notice,
                                document,
                                issue,
                                pathWords.computeIfAbsent(issue.path(), path -> words(String.join("\n", path)))))
                        .toList(),
                observations(notice, document));
    }

    /** The documents of a notice that is kept as {@code kept} with {@code issues}, as this version makes them. */
    public NoticeDocuments anew(NoticeDocument kept, List<IssueDocument> issues) {
        Notice notice = kept.notice(issues.stream().map(IssueDocument::issue).toList());
        return of(notice, document(notice).continuing(kept));
    }

    private IssueDocument issue(Notice notice, NoticeDocument document, Issue issue, String pathWords) {
        String titleWords = words(issue.title());
        return new IssueDocument(
                NoticeId.ofIssue(notice.id(), issue.ordinal()),
                document.summary(),
                notice.court(),
                document.year(),
                notice.source().uri(),
                issue.ordinal(),
                issue.label(),
                issue.path(),
                issue.title(),
                issue.text(),
                titleWords,
                pathWords + " " + titleWords + " " + words(issue.text()),
                issue.span(),
                issue.deadline(),
                issue.status(),
                issue.ongoing(),
                issue.topics(),
                indicators(issue),
                issue.observations().stream()
                        .flatMap(IndicatorValue::of)
                        .distinct()
                        .toList(),
                issue.measures(),
                issue.observations(),
                issue.instruments());
    }

    private String words(String text) {
        return segmenter.words(text).stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static List<String> indicators(Issue issue) {
        return issue.observations().stream()
                .map(Observation::indicator)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    private static List<ObservationDocument> observations(Notice notice, NoticeDocument document) {
        List<ObservationDocument> all = new ArrayList<>(observations(notice, document, null, notice.observations()));
        for (Issue issue : notice.issues()) {
            all.addAll(observations(notice, document, issue, issue.observations()));
        }
        return all;
    }

    private static List<ObservationDocument> observations(
            Notice notice, NoticeDocument document, @Nullable Issue issue, List<Observation> observations) {
        IssueSummary summary = issue == null ? null : summary(notice, issue);
        String owner = summary == null ? notice.id() : summary.id();
        return IntStream.range(0, observations.size())
                .mapToObj(i -> new ObservationDocument(
                        owner + "-f" + (i + 1),
                        document.summary(),
                        notice.court(),
                        document.year(),
                        notice.source().uri(),
                        summary,
                        issue == null ? List.of() : issue.topics(),
                        issue == null ? null : issue.deadline(),
                        issue == null ? null : issue.status(),
                        observations.get(i)))
                .toList();
    }

    private static IssueSummary summary(Notice notice, Issue issue) {
        return new IssueSummary(
                NoticeId.ofIssue(notice.id(), issue.ordinal()), issue.ordinal(), issue.label(), issue.title());
    }

    /** Of what the court published. Not of what stands around it: the next article's title changes with every article. */
    private static String contentHash(Notice notice) {
        Court court = notice.court();
        return hash(Stream.of(notice.title(), court == null ? null : court.name(), notice.publishedOn(), notice.text())
                .map(part -> SPACE.matcher(String.valueOf(part)).replaceAll(""))
                .collect(Collectors.joining("\n")));
    }

    /** Of everything that was read but the source, whose time of fetching changes with every visit. */
    private static String readingHash(Notice notice) {
        Notice placeless = new Notice(
                notice.id(),
                NOWHERE,
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
        return hash(placeless.toString());
    }

    private static String hash(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000\\u00a0]+");

    private static final Source NOWHERE = new Source("none:", "", "", "", null);
}
