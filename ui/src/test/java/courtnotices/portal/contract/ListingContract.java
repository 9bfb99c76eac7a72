package courtnotices.portal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.fixtures.SampleNotice;
import courtnotices.notice.document.IssueDocument;
import courtnotices.notice.document.NoticeDocument;
import courtnotices.search.query.Cursor;
import courtnotices.search.query.Filter;
import courtnotices.search.query.FilterValue;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Sort;
import courtnotices.search.result.Coverage;
import courtnotices.search.result.Explanation;
import courtnotices.search.result.Facet;
import courtnotices.search.result.FacetValue;
import courtnotices.search.result.IssueHit;
import courtnotices.search.result.Listing;
import courtnotices.search.result.NoticeHit;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a list is narrowed, counted, ordered and gone through. What it should hold is read off the samples. */
interface ListingContract {

    PortalIndex index();

    /** In an address a filter's name with ! excludes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        year=1999                                         |
        court=示例省叙禾县人民法院&year=2024              |
        year=2024                                         | NANYANG_2024 QINGLAN_2024 HAILING_2024
        year=2024&level=中级                              | NANYANG_2024 QINGLAN_2024
        year=2024&level!=中级                             | HAILING_2024
        court=南阳市中级人民法院&court=云南省高级人民法院 | NANYANG_2024 YUNNAN_2021
        court=示例省青澜市中级人民法院                    | QINGLAN_2020 QINGLAN_2024
        court=示例省青澜市中级人民法院&year!=2020         | QINGLAN_2024
        year=2021&court!=广州市中级人民法院&court!=云南省高级人民法院 | XUHE_2021
        province=河南省                                   | NANYANG_2024
        city=广州市                                       | GUANGZHOU_2021
        kind=巡视&year=2024                               | NANYANG_2024 QINGLAN_2024
        authority=省委&level=高级                         | YUNNAN_2021 GAOYUAN_2022
        """)
    default void narrowsByFilters(String parameters, String samples) throws IOException {
        index().fill();
        List<SampleNotice> wanted = samples == null
                ? List.of()
                : Arrays.stream(samples.split(" ")).map(SampleNotice::valueOf).toList();

        Listing<IssueHit> found = index().search(parameters + "&size=100");

        assertThat(PortalIndex.ids(found))
                .containsExactlyInAnyOrderElementsOf(wanted.stream()
                        .flatMap(sample -> Samples.documents(sample).issues().stream())
                        .map(IssueDocument::id)
                        .toList());
    }

    @Test
    default void tellsHowMuchThereIs() throws IOException {
        index().fill();

        int issues =
                SampleNotice.counted().stream().mapToInt(SampleNotice::issues).sum();
        assertThat(index().notices().coverage().block(Duration.ofSeconds(20)))
                .isEqualTo(new Coverage(13, SampleNotice.counted().size(), issues));
    }

    @Test
    default void narrowsByOneNotice() throws IOException {
        index().fill();
        var documents = Samples.documents(SampleNotice.LINWAN_2023);

        assertThat(PortalIndex.ids(index().search("notice=" + documents.notice().id() + "&size=100")))
                .containsExactlyInAnyOrderElementsOf(
                        documents.issues().stream().map(IssueDocument::id).toList());
    }

    /** The address beside a count is what a reader follows: it must lead to so many. */
    @ParameterizedTest
    @ValueSource(strings = {"", "q=终本率", "year=2024", "q=执行案款&level=中级&level=基层", "court!=广州市中级人民法院&kind=巡察"})
    default void countsWhatEachFacetsAddressLeadsTo(String parameters) throws IOException {
        index().fill();
        ListQuery query = PortalIndex.query(parameters);

        List<Facet> facets = index().search(parameters).facets();

        assertThat(facets)
                .extracting(Facet::name)
                .containsExactlyElementsOf(
                        Listed.ISSUES.facets().stream().map(Filter::parameter).toList());
        for (Facet facet : facets) {
            Filter filter = Filter.named(facet.name());
            long all = index().total(with(query, filter, List.of()));
            for (FacetValue value : facet.values()) {
                FilterValue wanted = new FilterValue(value.value(), false);
                FilterValue excluded = new FilterValue(value.value(), true);
                assertThat(value.count())
                        .as("%s %s", facet.name(), value.value())
                        .isEqualTo(index().total(with(query, filter, List.of(wanted))))
                        .isEqualTo(all - index().total(with(query, filter, List.of(excluded))));
                assertThat(PortalIndex.query(value.toggle())).isEqualTo(query.toggled(filter, wanted));
                assertThat(PortalIndex.query(value.exclude())).isEqualTo(query.toggled(filter, excluded));
            }
        }
    }

    @Test
    default void leavesAFacetsOwnFilterOutOfItsCounts() throws IOException {
        index().fill();

        List<Facet> facets = index().search("year=2024&level=中级").facets();

        assertThat(counts(facets, "year"))
                .contains("2024: %d, selected".formatted(issues(SampleNotice.NANYANG_2024, SampleNotice.QINGLAN_2024)))
                .contains("2021: " + issues(SampleNotice.GUANGZHOU_2021))
                .doesNotContain("2023: " + issues(SampleNotice.YUNMU_2023, SampleNotice.LINWAN_2023));
        assertThat(counts(facets, "level"))
                .containsExactly(
                        "中级: %d, selected".formatted(issues(SampleNotice.NANYANG_2024, SampleNotice.QINGLAN_2024)),
                        "专门: " + issues(SampleNotice.HAILING_2024));
        assertThat(counts(facets, "court"))
                .containsExactly(
                        "示例省青澜市中级人民法院: " + issues(SampleNotice.QINGLAN_2024),
                        "南阳市中级人民法院: " + issues(SampleNotice.NANYANG_2024));
    }

    @Test
    default void listsAChosenValueThatNothingHas() throws IOException {
        index().fill();

        List<Facet> facets = index().search("q=一案双查&year=1999&court!=云南省高级人民法院").facets();

        assertThat(counts(facets, "year")).contains("1999: 0, selected").hasSizeGreaterThan(3);
        assertThat(counts(facets, "court")).containsExactly("云南省高级人民法院: 0, excluded");
    }

    /** Every order is total, so that seven at a time come to the same list: each issue once. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALUE", "VALUE_DESCENDING"})
    default void goesThroughAllIssuesInOrderBySevens(Sort sort) throws IOException {
        index().fill();
        List<String> expected = Samples.issues().stream()
                .sorted(order(sort))
                .map(IssueDocument::id)
                .toList();

        assertThat(pages(new ListQuery("", Map.of(), sort, 7, null))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALUE", "VALUE_DESCENDING"})
    default void goesThroughAResultInOrderBySevens(Sort sort) throws IOException {
        index().fill();
        String text = "执行";
        List<String> atOnce = PortalIndex.ids(
                PortalIndex.answer(index().issues().list(new ListQuery(text, Map.of(), sort, 100, null))));

        List<String> bySevens = pages(new ListQuery(text, Map.of(), sort, 7, null));

        assertThat(bySevens)
                .startsWith(atOnce.toArray(String[]::new))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Samples.ids(issue -> Samples.says(issue, List.of(text))));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALUE", "VALUE_DESCENDING"})
    default void goesThroughAllNoticesInOrderByFours(Sort sort) throws IOException {
        index().fill();
        Comparator<NoticeDocument> date = Comparator.comparing(NoticeDocument::publishedOn);
        Comparator<NoticeDocument> order = switch (sort) {
            case RELEVANCE, DATE_DESCENDING -> date.reversed();
            case DATE -> date;
            case COURT ->
                Comparator.comparing((NoticeDocument notice) ->
                                Objects.requireNonNull(notice.court()).name())
                        .thenComparing(date.reversed());
            case VALUE, VALUE_DESCENDING -> throw new IllegalArgumentException("notices have no value");
        };
        List<String> ids = new ArrayList<>();
        ListQuery query = new ListQuery("", Map.of(), sort, 4, null);
        for (String next = ""; next != null; ) {
            Listing<NoticeHit> page = PortalIndex.answer(index().notices().list(query));
            page.items().forEach(notice -> ids.add(notice.id()));
            next = page.next();
            query = next == null ? query : PortalIndex.query(next);
        }

        assertThat(ids)
                .isEqualTo(Samples.documents().stream()
                        .map(documents -> documents.notice())
                        .sorted(order.thenComparing(NoticeDocument::id))
                        .map(NoticeDocument::id)
                        .toList());
    }

    /** Scores move when documents come in; the pages after the first do not. */
    @Test
    default void goesOnWhereItWasWhenThePointInTimeHasEnded() throws IOException {
        index().fill();
        List<String> ids = new ArrayList<>();
        for (String next = "q=执行&size=7"; next != null; ) {
            Listing<IssueHit> page = index().search(next);
            ids.addAll(PortalIndex.ids(page));
            next = page.next();
            Cursor cursor = next == null ? null : PortalIndex.query(next).cursor();
            if (cursor != null && cursor.pointInTime() != null) {
                index().client().closePointInTime(c -> c.id(cursor.pointInTime()));
            }
        }

        assertThat(ids)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Samples.ids(issue -> Samples.says(issue, List.of("执行"))));
    }

    @Test
    default void refusesAForgedPointInTime() throws IOException {
        index().fill();
        Cursor cursor = Objects.requireNonNull(PortalIndex.query(
                        Objects.requireNonNull(index().search("q=执行&size=7").next()))
                .cursor());

        Listing<IssueHit> page = PortalIndex.answer(index().issues()
                .list(new ListQuery("执行", Map.of(), Sort.RELEVANCE, 7, cursor.at("forged", cursor.first()))));

        assertThat(PortalIndex.ids(page)).hasSize(7).doesNotContainAnyElementsOf(cursor.first());
    }

    @Test
    default void leavesNoPointInTimeOpenAtTheEnd() throws IOException {
        index().fill();

        pages(new ListQuery("执行", Map.of(), Sort.RELEVANCE, 20, null));

        assertThat(index().client().nodes().stats().nodes().values())
                .allSatisfy(node ->
                        assertThat(node.indices().search().openContexts()).isZero());
    }

    /** Two clauses that no issue has together, and a filter that shuts out what the first finds. */
    @Test
    default void saysWhyNothingIsFound() throws IOException {
        index().fill();
        long all = index().search("q=终本率").total().value();

        Explanation why = Objects.requireNonNull(
                index().search("q=终本率 zzyzx&year=1999&level=中级").explanation());

        assertThat(why.clauses())
                .containsExactly(
                        new Explanation.ClauseCount(
                                "终本率", all, 0, SearchContract.RATE.subList(1, SearchContract.RATE.size())),
                        new Explanation.ClauseCount("zzyzx", 0, 0, List.of()));
        assertThat(why.filters())
                .containsExactly(new Explanation.FilterCount("level", 0), new Explanation.FilterCount("year", 0));
        assertThat(index().search("q=终本率&year=1999").explanation())
                .isEqualTo(new Explanation(
                        List.of(new Explanation.ClauseCount(
                                "终本率", all, 0, SearchContract.RATE.subList(1, SearchContract.RATE.size()))),
                        List.of(new Explanation.FilterCount("year", all))));
        assertThat(index().search("q=终本率").explanation()).isNull();
    }

    @Test
    default void countsFacetsWithTheFirstPageOnly() throws IOException {
        index().fill();

        Listing<IssueHit> first = index().search("size=7");

        assertThat(first.facets()).isNotEmpty();
        assertThat(index().search(first.next()).facets()).isEmpty();
    }

    private List<String> pages(ListQuery first) {
        List<String> ids = new ArrayList<>();
        ListQuery query = first;
        for (String next = ""; next != null; ) {
            Listing<IssueHit> page = PortalIndex.answer(index().issues().list(query));
            ids.addAll(PortalIndex.ids(page));
            assertThat(ids).hasSizeLessThanOrEqualTo(Samples.issues().size());
            next = page.next();
            query = next == null ? query : PortalIndex.query(next);
        }
        return ids;
    }

    private static Comparator<IssueDocument> order(Sort sort) {
        Comparator<IssueDocument> date =
                Comparator.comparing((IssueDocument issue) -> issue.notice().publishedOn());
        Function<IssueDocument, String> court =
                issue -> Objects.requireNonNull(issue.court()).name();
        Comparator<IssueDocument> first = switch (sort) {
            case RELEVANCE, DATE_DESCENDING -> date.reversed();
            case DATE -> date;
            case COURT -> Comparator.comparing(court).thenComparing(date.reversed());
            case VALUE, VALUE_DESCENDING -> throw new IllegalArgumentException("issues have no value");
        };
        return first.thenComparing(issue -> issue.notice().id()).thenComparingInt(IssueDocument::ordinal);
    }

    private static ListQuery with(ListQuery query, Filter filter, List<FilterValue> values) {
        Map<Filter, List<FilterValue>> filters = new EnumMap<>(Filter.class);
        filters.putAll(query.filters());
        filters.put(filter, values);
        return new ListQuery(query.text(), filters, query.sort(), 1, null);
    }

    /** A facet as a reader sees it: {@code 2024: 24, selected}. */
    private static List<String> counts(List<Facet> facets, String name) {
        return facets.stream()
                .filter(facet -> facet.name().equals(name))
                .flatMap(facet -> facet.values().stream())
                .map(value -> value.value() + ": " + value.count() + (value.selected() ? ", selected" : "")
                        + (value.excluded() ? ", excluded" : ""))
                .toList();
    }

    private static int issues(SampleNotice... samples) {
        return Arrays.stream(samples).mapToInt(SampleNotice::issues).sum();
    }
}
