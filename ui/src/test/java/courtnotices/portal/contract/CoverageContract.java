package courtnotices.portal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Court;
import courtnotices.notice.document.NoticeDocuments;
import courtnotices.search.result.SourceCoverage;
import courtnotices.search.result.SourceCoverage.Row;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is covered, over the samples; every count is made again from the samples. */
interface CoverageContract {

    PortalIndex index();

    @Test
    default void tellsWhatIsCoveredWhereAndWhen() throws IOException {
        index().fill();

        SourceCoverage told = index().coverage().sources().block();

        assertThat(told.total()).isEqualTo(row(null, Samples.documents()));
        assertThat(told.provinces()).containsExactlyInAnyOrderElementsOf(rows(court -> court.province()));
        assertThat(told.levels())
                .containsExactlyInAnyOrderElementsOf(rows(court -> court.level().word()));
        assertThat(told.provinces()).extracting(Row::name).last().isNull();
        assertThat(told.years())
                .extracting(Row::name)
                .isSortedAccordingTo(Comparator.nullsLast(Comparator.<String>reverseOrder()));
        assertThat(told.years())
                .extracting(Row::notices)
                .satisfies(counts -> assertThat(
                                counts.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(Samples.documents().size()));
    }

    @Test
    default void coversNothingWithoutNotices() throws IOException {
        index().empty();

        assertThat(index().coverage().sources().block())
                .isEqualTo(new SourceCoverage(new Row(null, 0, 0, 0, null), List.of(), List.of(), List.of()));
    }

    private static List<Row> rows(Function<Court, @Nullable String> name) {
        return Samples.documents().stream()
                .collect(Collectors.groupingBy(notice -> String.valueOf(name.apply(court(notice)))))
                .entrySet()
                .stream()
                .map(entry -> row(entry.getKey().equals("null") ? null : entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Row row(@Nullable String name, Collection<NoticeDocuments> notices) {
        return new Row(
                name,
                notices.stream().map(notice -> court(notice).name()).distinct().count(),
                notices.size(),
                notices.stream().mapToLong(notice -> notice.issues().size()).sum(),
                notices.stream()
                        .map(notice -> notice.notice().publishedOn())
                        .filter(Objects::nonNull)
                        .max(Comparator.<LocalDate>naturalOrder())
                        .orElse(null));
    }

    private static Court court(NoticeDocuments notice) {
        return Objects.requireNonNull(notice.notice().court());
    }
}
