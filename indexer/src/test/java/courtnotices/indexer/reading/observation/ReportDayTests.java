package courtnotices.indexer.reading.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportDayTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # signed, published, feedback
            # signed and speaking of the same year
            截至2024年8月底            | 2024-09-20 | 2024-10-08 | -          | 2024-09-20
            # signed in January, speaking of the year before
            2021年以来                 | 2022-01-11 | -          | 2021-09-01 | 2021-12-31
            # the sign-off's own year does not count
            2021年以来#2022年1月11日   | 2022-01-11 | -          | -          | 2021-12-31
            # published only
            2024年                     | -          | 2024-09-20 | -          | 2024-09-20
            # names no year: the day it was written
            今年以来                   | 2024-09-20 | -          | -          | 2024-09-20
            今年以来                   | 2024-09-20 | -          | 2023-11-02 | 2024-09-20
            今年1至2月                 | 2026-03-18 | -          | 2025-09-02 | 2026-03-18
            今年以来                   | 2024-02-08 | -          | 2023-11-02 | 2023-12-31
            # a year to come is of a plan
            力争到2027年               | 2024-09-20 | -          | -          | 2024-09-20
            # no day at all: the last year that it names
            2023年、2021年             | -          | -          | -          | 2023-12-31
            今年以来                   | -          | -          | 2022-06-03 | 2022-12-31
            今年以来                   | -          | -          | -          | 2000-12-31
            # but none that is to come
            2023年、服务2035年远景目标 | -          | -          | -          | 2023-12-31
            2023年、力争到2027年       | -          | -          | -          | 2023-12-31
            2023年、2030年目标         | -          | -          | -          | 2023-12-31
            2023年、2024年目标考核     | -          | -          | -          | 2024-12-31
            2022年、到2027年           | -          | -          | 2022-06-03 | 2022-12-31
            2022年、2024年复查         | -          | -          | 2022-06-03 | 2024-12-31
            # no years
            12020年、2199年            | -          | -          | -          | 2000-12-31
            """)
    void tellsTheLastDayThatANoticeSpeaksOf(
            String text,
            @Nullable LocalDate signed,
            @Nullable LocalDate published,
            @Nullable LocalDate feedback,
            LocalDate expected) {
        assertThat(ReportDay.of(text.replace('#', '\n'), signed, published, feedback))
                .isEqualTo(expected);
    }
}
