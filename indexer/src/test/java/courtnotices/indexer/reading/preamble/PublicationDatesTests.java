package courtnotices.indexer.reading.preamble;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.Written;
import courtnotices.notice.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDatesTests {

    private static final String SIGNED = "已整改。\n示例县人民法院\n2024年2月28日";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            浏览次数：12                           | -
            发布时间：2024-02-30                   | -
            发布时间:2022-01-12 09:30:15 打印      | 2022-01-12
            发布日期：2022年1月11日                | 2022-01-11
            日期：2022/1/11　来源：办公室          | 2022-01-11
            时间：2022.01.11                       | 2022-01-11
            【发布时间：2021-11-30 08:05:09】      | 2021-11-30
            2025-09-08 10:30                       | 2025-09-08
            来源：机关党委2021-12-30               | 2021-12-30
            """)
    void readsTheDayOfPublicationFromMetadata(String line, LocalDate day) {
        PageText page = Written.page(null, List.of("来源：本院", line), "sample:page", "已整改。");
        assertThat(of(page, "已整改。".length())).isEqualTo(new PublicationDates(day, null));
    }

    @Test
    void takesNoClockForTheDayOfPublication() {
        PageText page = Written.page(null, List.of("当前时间：2026-11-22 星期日", "发布时间：2024-08-23"), "sample:page", "已整改。");
        assertThat(of(page, "已整改。".length()).publishedOn()).isEqualTo(LocalDate.of(2024, 8, 23));
        PageText clock = Written.page(null, List.of("今天是2026年11月22日 星期日"), "sample:page", "已整改。");
        assertThat(of(clock, "已整改。".length()).publishedOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            http://fy.example/article/detail/2021/12/id/6423.shtml   | -
            http://fy.example/content/5820210131.html                | -
            http://fy.example/content/202101314.html                 | -
            http://fy.example/content/20211301.html                  | -
            http://fy.example/content/20210231.html                  | -
            file:///archive/2021-07-02/a.html                        | -
            file:///archive/t20210702_31877.html                     | 2021-07-02
            file:///archive/all.zip#t20210702_31877.html             | 2021-07-02
            http://fy.example/t20210702_1.html                       | 2021-07-02
            http://fy.example/2021/07/02/a.html                      | 2021-07-02
            http://fy.example/art_2021-07-02.html                    | 2021-07-02
            """)
    void readsTheDayOfPublicationFromTheAddress(String uri, LocalDate day) {
        PageText page = Written.page(null, List.of(), uri, "已整改。");
        assertThat(of(page, "已整改。".length())).isEqualTo(new PublicationDates(day, null));
    }

    @Test
    void takesMetadataBeforeTheAddressBeforeTheSignOff() {
        LocalDate signed = LocalDate.of(2024, 2, 28);
        int tail = "已整改。\n".length();
        assertThat(of(Written.page(null, List.of("日期：2024-03-01"), "http://fy.example/t20240302.html", SIGNED), tail))
                .isEqualTo(new PublicationDates(LocalDate.of(2024, 3, 1), signed));
        assertThat(of(Written.page(null, List.of(), "http://fy.example/t20240302.html", SIGNED), tail))
                .isEqualTo(new PublicationDates(LocalDate.of(2024, 3, 2), signed));
        assertThat(of(Written.text(SIGNED), tail)).isEqualTo(new PublicationDates(signed, signed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            已整改。2024年1月5日召开会议。          | -
            已整改。#示例县人民法院                 | -
            已整改。#2024年2月28日                  | 2024-02-28
            已整改。#二〇二四年二月二十八日         | 2024-02-28
            已整改。#示例县人民法院 2024年2月28日   | 2024-02-28
            已整改。#联系电话：0399-5550001。2024年2月28日 | 2024-02-28
            """)
    void readsTheSignOffOnlyInTheTail(String lines, LocalDate signed) {
        int cut = lines.indexOf('#');
        PageText page = Written.text(lines.replace('#', '\n'));
        assertThat(of(page, cut < 0 ? page.text().length() : cut + 1).signedOn())
                .isEqualTo(signed);
    }

    private static PublicationDates of(PageText page, int tail) {
        return PublicationDates.of(page, new Span(tail, page.text().length()));
    }
}
