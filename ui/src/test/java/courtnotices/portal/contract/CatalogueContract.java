package courtnotices.portal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import courtnotices.fixtures.SampleNotice;
import courtnotices.notice.Court;
import courtnotices.notice.catalogue.Indicators;
import courtnotices.notice.catalogue.Topics;
import courtnotices.notice.document.IssueDocument;
import courtnotices.notice.document.NoticeDocuments;
import courtnotices.notice.document.ObservationDocument;
import courtnotices.search.find.CatalogueFinder;
import courtnotices.search.find.NotFoundException;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Sort;
import courtnotices.search.result.CodeCount;
import courtnotices.search.result.CourtDetail;
import courtnotices.search.result.CourtHit;
import courtnotices.search.result.CourtNotice;
import courtnotices.search.result.IndicatorEntry;
import courtnotices.search.result.Listing;
import courtnotices.search.result.TopicEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogues over the samples; every count is made again from the samples. */
interface CatalogueContract {

    String QINGLAN = "示例省青澜市中级人民法院";

    PortalIndex index();

    @Test
    default void countsWhatEveryCourtPublished() throws IOException {
        index().fill();

        Listing<CourtHit> courts = courts("sort=court&size=100");

        assertThat(courts.total().value()).isEqualTo(13);
        assertThat(courts.next()).isNull();
        assertThat(courts.items())
                .extracting(CourtHit::name)
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(ofCourts().keySet());
        assertThat(courts.items()).allSatisfy(court -> {
            List<NoticeDocuments> notices = ofCourts().get(court.name());
            assertThat(court.noticeCount()).isEqualTo(notices.size());
            assertThat(court.issueCount())
                    .isEqualTo(
                            notices.stream().mapToLong(n -> n.issues().size()).sum());
            assertThat(court.figureCount())
                    .isEqualTo(notices.stream()
                            .mapToLong(n -> n.observations().size())
                            .sum());
            assertThat(court)
                    .satisfies(told -> assertThat(new Court(told.name(), told.level(), told.province(), told.city()))
                            .isEqualTo(notices.getFirst().notice().court()));
        });
        assertThat(courts.items())
                .filteredOn(court -> court.name().equals(QINGLAN))
                .extracting(CourtHit::firstPublishedOn, CourtHit::lastPublishedOn)
                .containsExactly(
                        tuple(SampleNotice.QINGLAN_2020.publishedOn(), SampleNotice.QINGLAN_2024.publishedOn()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        province=河南省       | NANYANG_2024
        city=广州市           | GUANGZHOU_2021
        level=高级            | YUNNAN_2021 GAOYUAN_2022
        year=2020             | QINGLAN_2020
        year=2021&level!=中级 | YUNNAN_2021 XUHE_2021
        q=南阳                | NANYANG_2024
        q=河南                | NANYANG_2024
        q=临湾 法院           | LINWAN_2023
        q=终本                |
        court=南阳市中级人民法院&court=云南省高级人民法院 | NANYANG_2024 YUNNAN_2021
        """)
    default void narrowsCourts(String parameters, String samples) throws IOException {
        index().fill();

        assertThat(courts(parameters).items())
                .extracting(CourtHit::name)
                .containsExactlyInAnyOrderElementsOf(Stream.ofNullable(samples)
                        .flatMap(names -> Arrays.stream(names.split(" ")))
                        .map(SampleNotice::valueOf)
                        .map(SampleNotice::court)
                        .toList());
    }

    /** Of two inspections only the one of that year is counted. */
    @Test
    default void countsOnlyWhatIsAskedFor() throws IOException {
        index().fill();

        assertThat(courts("court=" + QINGLAN + "&year=2020").items())
                .singleElement()
                .satisfies(court -> {
                    assertThat(court.noticeCount()).isEqualTo(1);
                    assertThat(court.issueCount()).isEqualTo(SampleNotice.QINGLAN_2020.issues());
                    assertThat(court.lastPublishedOn()).isEqualTo("2020-09-18");
                });
    }

    @ParameterizedTest
    @EnumSource(value = Sort.class, names = "VALUE.*", mode = EnumSource.Mode.MATCH_NONE)
    default void goesThroughAllCourtsByFours(Sort sort) throws IOException {
        index().fill();
        List<CourtHit> read = new ArrayList<>();
        String next = "size=4&sort=" + sort.parameter();
        while (next != null) {
            Listing<CourtHit> page = courts(next);
            read.addAll(page.items());
            next = page.next();
        }

        assertThat(read).hasSize(13).isSortedAccordingTo(order(sort)).doesNotHaveDuplicates();
    }

    @Test
    default void tellsOfACourtAllItsInspections() throws IOException {
        index().fill();
        List<NoticeDocuments> notices =
                List.of(Samples.documents(SampleNotice.QINGLAN_2024), Samples.documents(SampleNotice.QINGLAN_2020));

        CourtDetail court = PortalIndex.answer(catalogues().court(QINGLAN));

        assertThat(court.notices())
                .extracting(CourtNotice::id)
                .containsExactlyElementsOf(
                        notices.stream().map(n -> n.notice().id()).toList());
        assertThat(court.notices())
                .extracting(CourtNotice::claimed)
                .containsExactlyElementsOf(
                        notices.stream().map(n -> n.notice().claimed()).toList());
        assertThat(court.notices())
                .extracting(CourtNotice::inspection)
                .containsExactlyElementsOf(
                        notices.stream().map(n -> n.notice().inspection()).toList());
        assertThat(court.court()).isEqualTo(courts("court=" + QINGLAN).items().getFirst());
        assertThat(counted(court.topics())).isEqualTo(frequencies(issues(notices), IssueDocument::topics));
        assertThat(court.topics())
                .allSatisfy(topic -> assertThat(topic.notices())
                        .isEqualTo(notices.stream()
                                .filter(notice -> notice.issues().stream()
                                        .anyMatch(issue -> issue.topics().contains(topic.code())))
                                .count()));
        assertThat(counted(court.indicators())).isEqualTo(frequencies(figures(notices), CatalogueContract::indicator));
        assertThat(court.topics().getFirst().count())
                .isEqualTo(
                        index().search(court.topics().getFirst().list()).total().value());
        assertThat(court.indicators().getFirst().count())
                .isEqualTo(figures(court.indicators().getFirst().list()));
    }

    @Test
    default void knowsNoCourtThatPublishedNothing() throws IOException {
        index().fill();

        for (String name : List.of("示例省乌有市中级人民法院", "中级", "*", "")) {
            assertThatThrownBy(() -> PortalIndex.answer(catalogues().court(name)))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "year=2024", "'level=基层&year!=2023'", "kind=巡视", "court=示例省乌有市中级人民法院"})
    default void countsIssuesAndCourtsOfEveryTopic(String parameters) throws IOException {
        index().fill();
        ListQuery query = PortalIndex.query(parameters);

        List<TopicEntry> topics = PortalIndex.answer(catalogues().topics(query)).items();

        assertThat(topics)
                .extracting(TopicEntry::code)
                .containsExactlyElementsOf(Topics.bundled().codes());
        assertThat(topics).allSatisfy(topic -> assertThat(topic.definition()).isNotBlank());
        for (TopicEntry topic : topics) {
            List<IssueDocument> issues = Samples.issues().stream()
                    .filter(issue -> issue.topics().contains(topic.code()))
                    .filter(issue -> isAskedFor(parameters, issue))
                    .toList();
            assertThat(topic.issueCount()).as(topic.code()).isEqualTo(issues.size());
            assertThat(topic.courtCount())
                    .isEqualTo(
                            issues.stream().map(IssueDocument::court).distinct().count());
        }
        TopicEntry most = topics.stream()
                .max(Comparator.comparingLong(TopicEntry::issueCount))
                .orElseThrow();
        assertThat(index().search(most.links().issues()).total().value()).isEqualTo(most.issueCount());
    }

    private static boolean isAskedFor(String parameters, IssueDocument issue) {
        return switch (parameters) {
            case "" -> true;
            case "year=2024" -> Objects.equals(issue.year(), 2024);
            case "level=基层&year!=2023" ->
                Objects.requireNonNull(issue.court()).level().word().equals("基层")
                        && !Objects.equals(issue.year(), 2023);
            case "kind=巡视" ->
                Objects.requireNonNull(issue.notice().inspection().kind())
                        .word()
                        .equals("巡视");
            default -> false;
        };
    }

    @Test
    default void countsFiguresAndCourtsOfEveryIndicator() throws IOException {
        index().fill();

        List<IndicatorEntry> indicators =
                PortalIndex.answer(catalogues().indicators(ListQuery.ALL)).items();

        assertThat(indicators)
                .extracting(IndicatorEntry::code)
                .containsExactlyElementsOf(
                        Indicators.bundled().all().stream().map(i -> i.code()).toList());
        for (IndicatorEntry indicator : indicators) {
            List<ObservationDocument> figures = figures(Samples.documents()).stream()
                    .filter(figure ->
                            indicator.code().equals(figure.observation().indicator()))
                    .toList();
            assertThat(indicator.figureCount()).as(indicator.code()).isEqualTo(figures.size());
            assertThat(indicator.courtCount())
                    .isEqualTo(figures.stream()
                            .map(ObservationDocument::court)
                            .distinct()
                            .count());
        }
        assertThat(indicators).extracting(IndicatorEntry::figureCount).contains(0L);
        IndicatorEntry first = indicators.getFirst();
        assertThat(first.code()).isEqualTo("终本率");
        assertThat(figures(Objects.requireNonNull(first.links().observations())))
                .isEqualTo(first.figureCount());
        assertThat(PortalIndex.answer(catalogues().indicator("首执案件终本率", ListQuery.ALL)))
                .isEqualTo(first);
    }

    @Test
    default void knowsNoTopicOrIndicatorOfAnotherName() throws IOException {
        index().fill();

        assertThatThrownBy(() -> PortalIndex.answer(catalogues().topic("食堂", ListQuery.ALL)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> PortalIndex.answer(catalogues().indicator("涉企案件执行到位率", ListQuery.ALL)))
                .isInstanceOf(NotFoundException.class);
        assertThat(PortalIndex.answer(catalogues().topic("终本", ListQuery.ALL)).issueCount())
                .isPositive();
    }

    private CatalogueFinder catalogues() {
        return index().catalogues();
    }

    private Listing<CourtHit> courts(String parameters) {
        return PortalIndex.answer(catalogues().courts(PortalIndex.query(parameters, Listed.COURTS)));
    }

    private long figures(String address) {
        return PortalIndex.answer(index().observations().list(PortalIndex.query(address, Listed.OBSERVATIONS)))
                .total()
                .value();
    }

    private static Comparator<CourtHit> order(Sort sort) {
        Comparator<CourtHit> byDate = Comparator.comparing(CourtHit::lastPublishedOn);
        Comparator<CourtHit> order = switch (sort) {
            case DATE -> byDate;
            case DATE_DESCENDING -> byDate.reversed();
            case RELEVANCE -> Comparator.comparingLong(CourtHit::issueCount).reversed();
            default -> Comparator.comparing(CourtHit::name);
        };
        return order.thenComparing(CourtHit::name);
    }

    private static Map<String, List<NoticeDocuments>> ofCourts() {
        return Samples.documents().stream()
                .collect(Collectors.groupingBy(notice ->
                        Objects.requireNonNull(notice.notice().court()).name()));
    }

    private static List<IssueDocument> issues(Collection<NoticeDocuments> notices) {
        return notices.stream().flatMap(notice -> notice.issues().stream()).toList();
    }

    private static List<ObservationDocument> figures(Collection<NoticeDocuments> notices) {
        return notices.stream()
                .flatMap(notice -> notice.observations().stream())
                .toList();
    }

    private static List<String> indicator(ObservationDocument figure) {
        String indicator = figure.observation().indicator();
        return indicator == null ? List.of() : Collections.singletonList(indicator);
    }

    private static <T> Map<String, Long> frequencies(List<T> documents, Function<T, List<String>> codes) {
        return documents.stream()
                .flatMap(document -> codes.apply(document).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Map<String, Long> counted(List<CodeCount> counts) {
        return counts.stream().collect(Collectors.toMap(CodeCount::code, CodeCount::count));
    }
}
