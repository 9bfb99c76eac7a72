package courtnotices.notice;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A notice in which nothing is missing: every list has an entry, every field that may be null has a value. */
public final class ExampleNotice {

    public static final String TEXT =
            "关于市委巡察整改进展情况的通报\n三个规定落实不到位\n组织全员学习填报要求，全市法院终本率为31.20%，同比下降4.2个百分点，居全省第三。\n案款清理不及时\n逐案核对执行案款，修订《案款管理办法》，为12名申请人发放案款。\n全年结案1.2万件。";

    public static final Court COURT = new Court("青澜市中级人民法院", CourtLevel.INTERMEDIATE, "示例省", "青澜市");

    private ExampleNotice() {}

    /** The words of the text as they stand there first. */
    public static Quote quote(String words) {
        return Quote.of(TEXT, span(words));
    }

    public static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    public static Notice notice() {
        return new Notice(
                "0123456789abcdef",
                source("http://court.qinglan.example/2024/0823.html"),
                "关于市委巡察整改进展情况的通报",
                COURT,
                LocalDate.of(2024, 8, 23),
                LocalDate.of(2024, 8, 22),
                inspection(),
                claimed(),
                new Contact(
                        List.of("0999-1234567"),
                        List.of("jcs@qinglan.example"),
                        "123456",
                        "示例省青澜市法院路1号",
                        "http://court.qinglan.example"),
                TEXT,
                List.of(interference(), funds()),
                List.of(closedCases()),
                List.of(new Instrument("案件评查办法", InstrumentAction.ENACTED)),
                List.of(new Remark("outline", RemarkLevel.WARNING, "says 3 problems, 2 read", quote("整改进展"))));
    }

    public static Source source(String uri) {
        return new Source(uri, "text/html", "UTF-8", "ab".repeat(32), Instant.parse("2024-08-24T01:02:03Z"));
    }

    private static Inspection inspection() {
        return new Inspection(
                InspectionKind.PATROL,
                InspectionAuthority.CITY,
                "市委第二巡察组",
                "五届市委第六轮巡察",
                "常规巡察",
                LocalDate.of(2023, 9, 20),
                LocalDate.of(2023, 12, 31),
                LocalDate.of(2024, 1, 10));
    }

    private static ClaimedTotals claimed() {
        return new ClaimedTotals(2, 3, 3, 9, 2, 1, 0, 8, new BigDecimal("97.47"), 4, 3, 1, "2024-08-22");
    }

    private static Issue interference() {
        String told = "组织全员学习填报要求，全市法院终本率为31.20%，同比下降4.2个百分点，居全省第三。";
        return new Issue(
                1,
                "（一）",
                List.of("审判执行方面", "执行工作"),
                "三个规定落实不到位",
                told,
                new Span(span("三个规定落实不到位").start(), span(told).end()),
                Deadline.IMMEDIATE,
                Status.DONE,
                true,
                List.of(new Measure(1, told, false, span(told))),
                List.of("三个规定", "终本"),
                List.of(endedCases(), endedCases()),
                List.of(new Instrument("过问案件登记办法", InstrumentAction.REVISED)));
    }

    private static Issue funds() {
        String told = "逐案核对执行案款，修订《案款管理办法》，为12名申请人发放案款。";
        return new Issue(
                2,
                "（二）",
                List.of("审判执行方面"),
                "案款清理不及时",
                told,
                new Span(span("案款清理不及时").start(), span(told).end()),
                null,
                null,
                false,
                List.of(),
                List.of(),
                List.of(new Observation(
                        "发放案款的申请人", null, new BigDecimal(12), "名", false, null, null, null, null, quote("12名申请人"))),
                List.of());
    }

    private static Observation endedCases() {
        return new Observation(
                "终本率",
                "终本率",
                new BigDecimal("31.20"),
                "%",
                false,
                "全市法院",
                new Period(PeriodKind.AS_OF, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 8, 22), "截至8月22日"),
                new Change(Direction.DOWN, new BigDecimal("4.2"), "个百分点", "同比"),
                new Rank(3, "全省"),
                quote("全市法院终本率为31.20%"));
    }

    private static Observation closedCases() {
        return new Observation(
                "结案", null, new BigDecimal(12_000), "件", true, "全市法院", null, null, null, quote("全年结案1.2万件"));
    }
}
