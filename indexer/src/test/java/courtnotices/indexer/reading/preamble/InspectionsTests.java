package courtnotices.indexer.reading.preamble;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.Written;
import courtnotices.notice.Inspection;
import courtnotices.notice.InspectionAuthority;
import courtnotices.notice.InspectionKind;
import courtnotices.notice.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionsTests {

    @Test
    void knowsNothingWhereNothingIsSaid() {
        assertThat(of("", null)).isEqualTo(Inspection.UNKNOWN);
        assertThat(of("2024年3月1日，院党组召开会议。", "关于主题教育情况的通报")).isEqualTo(Inspection.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            市委第十巡察组对我院巡察                   | PATROL | CITY     | 市委第十巡察组
            市委巡察五组对我院巡察                     | PATROL | CITY     | 市委巡察五组
            第十二轮巡察一组对我院巡察                 | PATROL | -        | 第十二轮巡察一组
            第四联动巡察组对我院巡察                   | PATROL | -        | 第四联动巡察组
            市委第四联动巡察组对我院巡察               | PATROL | CITY     | 市委第四联动巡察组
            市县联动巡察组对我院巡察                   | PATROL | -        | 市县联动巡察组
            市委第3巡察组对我院巡察                    | PATROL | CITY     | 市委第3巡察组
            县委第六轮巡察三组对我院巡察               | PATROL | COUNTY   | 县委第六轮巡察三组
            区委第二巡察组对我院巡察                   | PATROL | COUNTY   | 区委第二巡察组
            州委第二巡察组对我院巡察                   | PATROL | CITY     | 州委第二巡察组
            省委第七巡视组对我院巡视                   | VISIT  | PROVINCE | 省委第七巡视组
            自治区委第二巡视组对我院巡视               | VISIT  | PROVINCE | 自治区委第二巡视组
            中央第三巡视组对我院巡视                   | VISIT  | CENTRAL  | 中央第三巡视组
            # a team with a number before a bare one
            市委巡察组进驻，市委第二巡察组对我院巡察   | PATROL | CITY     | 市委第二巡察组
            市委巡察组对我院巡察                       | PATROL | CITY     | 市委巡察组
            # the centre decides, the region inspects
            根据党中央部署和自治区党委安排，第三巡视组巡视我院 | VISIT | PROVINCE | 第三巡视组
            # made up of several
            市委提级交叉第三巡察组对我院巡察           | PATROL | CITY     | 市委提级交叉第三巡察组
            市委第三提级巡察组对我院巡察               | PATROL | CITY     | 市委第三提级巡察组
            省委第五机动巡视组对我院巡视               | VISIT  | PROVINCE | 省委第五机动巡视组
            市委第八轮第三巡察组对我院巡察             | PATROL | CITY     | 市委第八轮第三巡察组
            县委第三轮巡察第二巡察组对我院巡察         | PATROL | COUNTY   | 第二巡察组
            # a municipality's committee and its team
            市委第二巡视组对我院巡视                   | VISIT  | CITY     | 市委第二巡视组
            地委第一巡察组对我院巡察                   | PATROL | CITY     | 地委第一巡察组
            兵团党委第三巡视组对我院巡视               | VISIT  | PROVINCE | 兵团党委第三巡视组
            # the centre's rules are not its inspection
            落实中央八项规定精神，县委对我院巡察       | PATROL | COUNTY   | -
            落实巡视巡察要求，县委对我院开展巡察       | PATROL | COUNTY   | -
            # whichever committee is meant
            向当地党委报告，第二巡察组对我院巡察       | PATROL | -        | 第二巡察组
            # the committee without a team
            根据省委统一部署，对我院开展巡视           | VISIT  | PROVINCE | -
            """)
    void readsEveryFormOfTeam(String lead, InspectionKind kind, InspectionAuthority authority, String team) {
        Inspection inspection = of(lead, null);
        assertThat(inspection.kind()).isEqualTo(kind);
        assertThat(inspection.authority()).isEqualTo(authority);
        assertThat(inspection.team()).isEqualTo(team);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # nothing
            市委第十巡察组对我院党组进行了巡察。                                             | -          | -          | -
            2024年3月1日，院党组召开会议。市委第十巡察组巡察我院。                           | -          | -          | -
            # feedback in a sentence of its own
            2022年9月15日至12月1日，市委巡察组巡察我院。2023年6月1日反馈了意见。               | 2022-09-15 | 2022-12-01 | 2023-06-01
            # a span, and feedback with and without a year
            2023年10月16日至12月15日，省委第七巡视组巡视我院。2024年2月26日，巡视组反馈意见。 | 2023-10-16 | 2023-12-15 | 2024-02-26
            2020年11月14日至2021年1月20日，市委巡察五组巡察我院。4月17日，巡察组反馈意见。    | 2020-11-14 | 2021-01-20 | 2021-04-17
            2022年9月15日至12月1日，市委巡察组巡察我院，并于2月3日反馈意见。                 | 2022-09-15 | 2022-12-01 | 2023-02-03
            # only a span, only feedback
            2022年9月15日至12月1日，市委巡察组巡察我院。                                     | 2022-09-15 | 2022-12-01 | -
            2023年2月3日，市委巡察组反馈了意见。                                             | -          | -          | 2023-02-03
            # the day of a meeting in between
            2022年9月15日至12月1日，市委巡察组巡察我院。2023年1月5日，院党组开会。2023年2月3日，巡察组反馈意见。 | 2022-09-15 | 2022-12-01 | 2023-02-03
            # feedback is named before the span
            根据巡察反馈整改要求，2022年9月15日至12月1日，市委巡察组巡察我院，2023年2月3日反馈意见。 | 2022-09-15 | 2022-12-01 | 2023-02-03
            # a meeting about what was fed back
            2022年9月15日至12月1日，市委巡察组巡察我院。2023年3月1日，院党组研究反馈意见。   | 2022-09-15 | 2022-12-01 | -
            # a sentence ends with an ASCII stop too, a number with a point does not
            2023年3月1日,院党组召开会议.市委巡察组反馈了意见.                                 | -          | -          | -
            2022年9月15日至12月1日,市委巡察组巡察我院,2023年1月5日离院.意见已经反馈.          | 2022-09-15 | 2022-12-01 | -
            2023年3月1日,市委巡察组反馈了意见.院党组召开会议.                                 | -          | -          | 2023-03-01
            2023年3月1日,院党组召开会议!市委巡察组反馈了意见!                                 | -          | -          | -
            2023年3月1日,市委巡察组就99.5%的案件反馈了意见。                                  | -          | -          | 2023-03-01
            # months have no days, and give the feedback its year
            2022年4月至6月，市委巡察组巡察我院，8月14日反馈意见。                            | -          | -          | 2022-08-14
            2022年10月至12月，市委巡察组巡察我院，2月14日反馈意见。                          | -          | -          | 2023-02-14
            2022年11月至2023年1月，市委巡察组巡察我院，2月14日反馈意见。                     | -          | -          | 2023-02-14
            市委巡察组巡察我院，2月14日反馈意见。                                            | -          | -          | -
            # an impossible day
            2022年2月30日至3月1日，市委巡察组巡察我院。                                      | -          | -          | -
            """)
    void readsSpanAndFeedback(String lead, LocalDate startedOn, LocalDate endedOn, LocalDate feedbackOn) {
        Inspection inspection = of(lead, null);
        assertThat(inspection.startedOn()).isEqualTo(startedOn);
        assertThat(inspection.endedOn()).isEqualTo(endedOn);
        assertThat(inspection.feedbackOn()).isEqualTo(feedbackOn);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            市委第十巡察组对我院党组进行了巡察。                     | -                  | -
            根据十届省委第十轮巡视部署，省委第七巡视组巡视我院。     | 十届省委第十轮巡视 | -
            按照县委第六轮巡察安排，县委巡察组巡察我院。             | 县委第六轮巡察     | -
            对我院党组进行了巩固教育整顿成果专项巡视。               | -                  | 巩固教育整顿成果专项巡视
            对我院党组开展为期两个月的涉粮专项巡察。                 | -                  | 涉粮专项巡察
            对我院党组开展了为期3个月的“优化营商环境”专项巡察。      | -                  | “优化营商环境”专项巡察
            聚焦民生领域执法司法，开展专项巡视。                     | -                  | 民生领域执法司法
            # a form is no theme
            对我院党组开展了为期两个月的提级交叉巡察。               | -                  | -
            对我院党组开展了为期两个月的专项巡察。                   | -                  | -
            对我院党组开展了提级专项巡察。                           | -                  | -
            对我院党组开展了巡视“回头看”。                           | -                  | -
            对我院党组开展了机动巡视。                               | -                  | -
            # a round of another committee
            按照九届省委第五轮巡视要求，区委第一联动巡察组巡察我院。 | -                  | -
            按照省委第五轮巡视和区委第二轮巡察要求，区委第一巡察组巡察我院。 | 区委第二轮巡察 | -
            # rounds
            十三届县委第三轮巡察第二巡察组巡察我院。                 | 十三届县委第三轮巡察 | -
            按照市委2023年第二轮常规巡察安排，巡察我院。             | 市委2023年第二轮常规巡察 | -
            市委第八轮第三巡察组巡察我院。                           | 市委第八轮         | -
            """)
    void readsRoundAndTheme(String lead, String round, String theme) {
        Inspection inspection = of(lead, null);
        assertThat(inspection.round()).isEqualTo(round);
        assertThat(inspection.theme()).isEqualTo(theme);
    }

    /** The lead names no round; the organisation part may, but of the same committee and of one round only. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            传达学习第十轮巡视工作会议精神。                         | -
            传达学习十届市委第六轮巡察工作会议精神。                 | -
            传达学习省委第八轮、省委第九轮部署。                     | -
            汲取九届省委第八轮巡视教训，落实十届省委第十轮巡视要求。 | -
            传达学习十届省委第十轮巡视工作会议精神。                 | 十届省委第十轮巡视
            """)
    void readsARoundThatTheLeadDoesNotName(String organisation, String round) {
        PageText page = Written.text("省委第七巡视组对我院党组开展了“涉粮”专项巡视。\n" + organisation);
        Span lead = new Span(0, 24);
        Inspection inspection = Inspections.of(
                page, lead, List.of(lead, new Span(25, page.text().length())));
        assertThat(inspection.round()).isEqualTo(round);
        assertThat(inspection.theme()).isEqualTo("“涉粮”专项巡视");
    }

    /** A page that begins with its first part has no lead, or one that speaks of other things. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            高度重视，立即部署。                                | -
            传达市委第三巡察组反馈意见。                        | 市委第三巡察组
            """)
    void readsTheTeamFromTheFirstPartWhereTheLeadTellsNothing(String organisation, String team) {
        PageText page =
                Written.page("关于巡察整改情况的通报", List.of(), "sample:page", "一、加强领导\n" + organisation + "\n省委第一巡视组来访。");
        Span lead = new Span(0, 0);
        int end = 7 + organisation.length();
        Inspection inspection = Inspections.of(page, lead, List.of(lead, new Span(7, end)));
        assertThat(inspection.team()).isEqualTo(team);
        assertThat(inspection.kind()).isEqualTo(InspectionKind.PATROL);
    }

    @Test
    void takesTheRoundFromTheTitle() {
        assertThat(of("县委巡察组巡察我院。", "关于县委第八轮巡察整改情况的公告").round()).isEqualTo("县委第八轮巡察");
    }

    @Test
    void takesTheKindFromTheTitleFirst() {
        assertThat(of("落实巡视巡察要求，县委巡察组巡察我院。", "关于巡察整改情况的通报").kind()).isEqualTo(InspectionKind.PATROL);
        assertThat(of("", "关于巡视整改情况的通报").kind()).isEqualTo(InspectionKind.VISIT);
    }

    private static Inspection of(String lead, @Nullable String title) {
        PageText page = Written.page(title, List.of(), "sample:page", lead);
        return Inspections.of(page, new Span(0, page.text().length()), List.of());
    }
}
