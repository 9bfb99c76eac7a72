package courtnotices.portal.contract;

import courtnotices.fixtures.SampleNotice;
import courtnotices.indexer.index.NoticeStore;
import courtnotices.indexer.index.Stored;
import courtnotices.indexer.run.PageSource;
import courtnotices.indexer.run.Progress;
import courtnotices.indexer.source.Page;
import courtnotices.notice.document.IssueDocument;
import courtnotices.notice.document.NoticeDocuments;
import courtnotices.portal.wiring.IndexApplication;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** The sample notices as they go into an index: what a search must find is looked up here, without Elasticsearch. */
final class Samples {

    private static final List<NoticeDocuments> DOCUMENTS = read();

    private Samples() {}

    static List<Page> pages() {
        return SampleNotice.counted().stream().map(Samples::page).toList();
    }

    static Page page(SampleNotice sample) {
        return Page.ofFile(sample.bytes(), sample.address());
    }

    static NoticeDocuments documents(SampleNotice sample) {
        return DOCUMENTS.stream()
                .filter(read -> read.notice().sources().getFirst().uri().equals(sample.address()))
                .findFirst()
                .orElseThrow();
    }

    static List<NoticeDocuments> documents() {
        return DOCUMENTS;
    }

    static List<IssueDocument> issues() {
        return DOCUMENTS.stream().flatMap(notice -> notice.issues().stream()).toList();
    }

    /** The ids of the issues that a person would pick out so. */
    static List<String> ids(Predicate<IssueDocument> wanted) {
        return issues().stream().filter(wanted).map(IssueDocument::id).toList();
    }

    /** Whether one of the terms stands in the issue, its headings or its court's name. */
    static boolean says(IssueDocument issue, List<String> terms) {
        String words = String.join(
                "\n",
                issue.title(),
                String.join("\n", issue.path()),
                issue.text(),
                Objects.requireNonNull(issue.court()).name());
        return terms.stream().anyMatch(words::contains);
    }

    private static List<NoticeDocuments> read() {
        List<NoticeDocuments> read = new ArrayList<>();
        NoticeStore keeper = new NoticeStore() {
            @Override
            public List<Stored> store(List<NoticeDocuments> notices) {
                read.addAll(notices);
                return NoticeStore.none().store(notices);
            }

            @Override
            public void withdraw(String id, String uri, Instant at) {
                throw new IllegalStateException("samples are not withdrawn");
            }

            @Override
            public boolean move(String id, String uri, String target, Instant at) {
                throw new IllegalStateException("samples do not move");
            }

            @Override
            public void finish() {}
        };
        List<PageSource> sources =
                pages().stream().<PageSource>map(page -> () -> page).toList();
        IndexApplication.ingestRun(keeper, Clock.systemUTC()).over(sources, Progress.silent());
        return List.copyOf(read);
    }
}
