package courtnotices.notice.chinese.period;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Period;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In a text that speaks up to 2024-09-20. */
class PeriodsTests {

    private static final LocalDate UP_TO = LocalDate.of(2024, 9, 20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                // a day on which something happened
                "5月10日出台",
                "2024年5月10日召开会议",
                // what a figure is compared with
                "去年同期",
                "2023年同期",
                // names and numbers
                "年终本率",
                "3.15",
                "第3版",
                // the same characters in other words
                "以前年度积案",
                "以上年轻干部",
                "当前年轻干警",
                "提前年检",
                "应当年内完成",
                "去年轻干部多的部门",
                "2020-2022年计划",
                "2020-2022年度人才培养规划",
                "2020年至2022年工作纲要",
                // before, not during
                "2023年以前",
                "2023年底前",
                // no such month, no such order
                "13月份，",
                "2024年8月至2024年5月",
                "四至一季度",
                // so many years, and a day that never was
                "连续12年",
                "20年来",
                "1998年初以来",
                "2月30日以来",
                "2024年1月1日至2月30日",
            })
    void findsNoPeriod(String text) {
        assertThat(shown(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # up to a day, of the last such month that the text can speak of
            截至8月22日 | 截至 ..2024-08-22@0-7
            截至2024年8月底 | 截至 ..2024-08-31@0-10
            截止11月底 | 截至 ..2023-11-30@0-6
            截至今年6月30日 | 截至 ..2024-06-30@0-9
            截至2023年底 | 截至 ..2023-12-31@0-8
            截至目前 | 截至 ..@0-4
            目前 | 截至 ..@0-2
            # from one to another
            1至8月 | 区间 2024-01-01..2024-08-31@0-4
            今年1-8月 | 区间 2024-01-01..2024-08-31@0-6
            2024年1月至8月22日 | 区间 2024-01-01..2024-08-22@0-13
            2023年11月至2024年5月31日 | 区间 2023-11-01..2024-05-31@0-19
            2023年11月至5月 | 区间 2023-11-01..2024-05-31@0-11
            2023年11月至2月 | 区间 2023-11-01..2024-02-29@0-11
            2019年11月1日至2月29日 | 区间 2019-11-01..2020-02-29@0-16
            2024年1月31日至1月 | 区间 2024-01-31..2024-01-31@0-13
            2024年2月20日至2月10日 | 区间 2024-02-20..2025-02-10@0-16
            2022年至2023年 | 区间 2022-01-01..2023-12-31@0-11
            2022年至2023年制定培训计划12个 | 区间 2022-01-01..2023-12-31@0-11
            2022年至2023年,计划 | 区间 2022-01-01..2023-12-31@0-11
            2月1日至2月29日 | 区间 2024-02-01..2024-02-29@0-10
            # since
            2024年以来 | 区间 2024-01-01..@0-7
            今年以来 | 区间 2024-01-01..@0-4
            年初以来 | 区间 2024-01-01..@0-4
            自年初以来 | 区间 2024-01-01..@0-5
            今年初以来 | 区间 2024-01-01..@0-5
            2023年初以来 | 区间 2023-01-01..@0-8
            自去年初以来 | 区间 2023-01-01..@0-6
            自2024年3月1日起 | 区间 2024-03-01..@0-11
            2023年6月以来 | 区间 2023-06-01..@0-9
            # parts of a year
            上半年 | 半年 2024-01-01..2024-06-30@0-3
            下半年 | 半年 2023-07-01..2023-12-31@0-3
            2024年上半年 | 半年 2024-01-01..2024-06-30@0-8
            去年下半年 | 半年 2023-07-01..2023-12-31@0-5
            第一季度 | 季度 2024-01-01..2024-03-31@0-4
            四季度 | 季度 2023-10-01..2023-12-31@0-3
            一至三季度，收案300件 | 区间 2024-01-01..2024-09-30@0-5
            1-3季度 | 区间 2024-01-01..2024-09-30@0-5
            今年1至3季度 | 区间 2024-01-01..2024-09-30@0-7
            2023年第二季度至第四季度 | 区间 2023-04-01..2023-12-31@0-14
            前三季度 | 区间 2024-01-01..2024-09-30@0-4
            2024年前7个月 | 区间 2024-01-01..2024-07-31@0-9
            # whole months and years
            2024年7月， | 月 2024-07-01..2024-07-31@0-7
            8月份， | 月 2024-08-01..2024-08-31@0-3
            2023年 | 年度 2023-01-01..2023-12-31@0-5
            上年度 | 年度 2023-01-01..2023-12-31@0-3
            去年轻微刑事案件 | 年度 2023-01-01..2023-12-31@0-2
            目前年终 | 截至 ..@0-2
            去年 | 年度 2023-01-01..2023-12-31@0-2
            前年 | 年度 2022-01-01..2022-12-31@0-2
            2023年度 | 年度 2023-01-01..2023-12-31@0-6
            # without days
            近三年来 | 其他 ..@0-4
            整改期间 | 其他 ..@0-4
            巡察反馈以来 | 其他 ..@0-6
            教育整顿期间 | 其他 ..@0-6
            # each in its place
            2023年结案率98%，2024年上半年97% | 年度 2023-01-01..2023-12-31@0-5 半年 2024-01-01..2024-06-30@12-20
            """)
    void findsPeriods(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @Test
    void leavesNoPeriodInsideAnother() {
        String text = "2024年1月至8月";
        assertThat(Periods.in(text, 0, text.length(), UP_TO)).hasSize(1);
    }

    @Test
    void quotesThePeriodAsPrinted() {
        String text = "全市法院截至8月22日共收案12件";
        PeriodMention mention = Periods.in(text, 0, text.length(), UP_TO).getFirst();
        assertThat(mention.period().text())
                .isEqualTo("截至8月22日")
                .isEqualTo(text.substring(mention.start(), mention.end()));
    }

    private static String shown(String text) {
        String folded = text.replace('，', ',');
        return Periods.in(folded, 0, folded.length(), UP_TO).stream()
                .map(mention -> shown(mention.period()) + "@" + mention.start() + "-" + mention.end())
                .collect(Collectors.joining(" "));
    }

    private static String shown(Period period) {
        return period.kind().word() + " " + shown(period.start()) + ".." + shown(period.end());
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
