package courtnotices.notice.chinese.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTests {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 8, 23);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "全市法院收案8月环比上升",
                "“3.15”专项行动",
                "执行到位1.5亿元",
                "截至目前8月22万件",
                "2024年2月30日",
                "2023年2月29日",
                "2024年13月1日",
                "2024年4月31日",
                "法发〔2020〕328号",
                "拨打12368热线",
                "同比下降0.284和0.046个百分点",
                "2024年8月",
                "2024年上半年",
                "第8.22版",
                "2024-08-220",
                "二〇二四年八月",
                "二〇二四年二月三十日",
                "192.168.10.12"
            })
    void namesNoDay(String text) {
        assertThat(days(text, PUBLISHED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4月15日向党组反馈", "截至8月22日"})
    void guessesNoYear(String text) {
        assertThat(days(text, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # as notices write it, and with the spaces of a typesetter
            2024年8月23日 | 2024-08-23@0-10
            发布时间:2024 年 08 月 03 日 | 2024-08-03@5-21
            # as pages print it
            日期:2024-08-23 10:15 | 2024-08-23@3-13
            2024/8/3来源 | 2024-08-03@0-8
            2024.8.23 | 2024-08-23@0-9
            1999年12月31日 | 1999-12-31@0-11
            2024年2月29日 | 2024-02-29@0-10
            # written out, with every zero that is in use
            二〇二四年八月二十三日 | 2024-08-23@0-11
            二○二一年十二月三十一日 | 2021-12-31@0-12
            二零二零年十月十日 | 2020-10-10@0-9
            # both forms: in the order of the text
            二〇二四年八月二十三日印发，2024年9月1日起施行 | 2024-08-23@0-11 2024-09-01@14-23
            # two days, each with its year
            于2020年10月27日至2021年1月31日 | 2020-10-27@1-12 2021-01-31@13-23
            # a span's end has the year of its start
            2024年9月20日至12月31日 | 2024-09-20@0-10 2024-12-31@11-17~
            2024年9月20日至9月20日 | 2024-09-20@0-10 2024-09-20@11-16~
            # or the next one, across new year
            2020年10月27日至1月31日 | 2020-10-27@0-11 2021-01-31@12-17~
            2020年10月27日至2021年1月31日巡察，4月15日反馈 | 2020-10-27@0-11 2021-01-31@12-22 2021-04-15@25-30~
            2023年12月31日、1月1日、12月30日 | 2023-12-31@0-11 2024-01-01@12-16~ 2024-12-30@17-23~
            # the 29th of February is a day of the year it falls in, and of no other
            2023年12月20日至2月29日 | 2023-12-20@0-11 2024-02-29@12-17~
            2024年3月1日至2月29日 | 2024-03-01@0-9
            2023年1月10日至2月29日 | 2023-01-10@0-10
            # an impossible day hands no year on
            2024年2月30日、3月1日 | ''
            """)
    void findsDays(String text, String expected) {
        assertThat(days(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the year is the context's, whether the day lies before or after the context's own
            截至8月22日 | 2024-08-22@2-7~
            4月15日反馈 | 2024-04-15@0-5~
            12月31日前 | 2024-12-31@0-6~
            1月1日起 | 2024-01-01@0-4~
            2月29日 | 2024-02-29@0-5~
            # a day before it counts for more
            2020年10月27日、12月1日 | 2020-10-27@0-11 2020-12-01@12-17~
            # from the second on the months run forwards
            11月3日至1月5日 | 2024-11-03@0-5~ 2025-01-05@6-10~
            """)
    void takesAYearFromTheContext(String text, String expected) {
        assertThat(days(text, PUBLISHED)).isEqualTo(expected);
    }

    /** Each as day@start-end, with ~ where the year was carried over. */
    private static String days(String text, @Nullable LocalDate context) {
        return Dates.in(text, context).stream()
                .map(day -> day.date() + "@" + day.start() + "-" + day.end() + (day.yearWritten() ? "" : "~"))
                .collect(Collectors.joining(" "));
    }
}
