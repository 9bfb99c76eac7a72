package courtnotices.indexer.reading.preamble;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Inspection;
import courtnotices.notice.InspectionAuthority;
import courtnotices.notice.InspectionKind;
import courtnotices.notice.chinese.folding.Folding;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionsTests {

    @Test
    void knowsNothingWhereNothingIsSaid() {
        assertThat(Inspections.of("", null)).isEqualTo(Inspection.UNKNOWN);
        assertThat(Inspections.of("2024年3月1日，院党组召开会议。", "关于主题教育情况的通报")).isEqualTo(Inspection.UNKNOWN);
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
            # the committee without a team
            根据省委统一部署，对我院开展巡视           | VISIT  | PROVINCE | -
            """)
    void readsEveryFormOfTeam(String lead, InspectionKind kind, InspectionAuthority authority, String team) {
        Inspection inspection = Inspections.of(lead, null);
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
            2022年9月20日至12月1日，市委巡察组巡察我院。2023年6月1日反馈了意见。               | 2022-09-20 | 2022-12-01 | 2023-06-01
            # a span, and feedback with and without a year
            2023年10月29日至12月29日，省委第七巡视组巡视我院。2024年2月22日，巡视组反馈意见。 | 2023-10-29 | 2023-12-29 | 2024-02-22
            2020年10月27日至2021年1月31日，市委巡察五组巡察我院。4月15日，巡察组反馈意见。    | 2020-10-27 | 2021-01-31 | 2021-04-15
            2022年9月20日至12月1日，市委巡察组巡察我院，并于2月3日反馈意见。                 | 2022-09-20 | 2022-12-01 | 2023-02-03
            # only a span, only feedback
            2022年9月20日至12月1日，市委巡察组巡察我院。                                     | 2022-09-20 | 2022-12-01 | -
            2023年2月3日，市委巡察组反馈了意见。                                             | -          | -          | 2023-02-03
            # the day of a meeting in between
            2022年9月20日至12月1日，市委巡察组巡察我院。2023年1月5日，院党组开会。2023年2月3日，巡察组反馈意见。 | 2022-09-20 | 2022-12-01 | 2023-02-03
            # an impossible day
            2022年2月30日至3月1日，市委巡察组巡察我院。                                      | -          | -          | -
            """)
    void readsSpanAndFeedback(String lead, LocalDate startedOn, LocalDate endedOn, LocalDate feedbackOn) {
        Inspection inspection = Inspections.of(Folding.fold(lead), null);
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
            """)
    void readsRoundAndTheme(String lead, String round, String theme) {
        Inspection inspection = Inspections.of(Folding.fold(lead), null);
        assertThat(inspection.round()).isEqualTo(round);
        assertThat(inspection.theme()).isEqualTo(theme);
    }

    @Test
    void takesTheKindFromTheTitleFirst() {
        assertThat(Inspections.of("落实巡视巡察要求，县委巡察组巡察我院。", "关于巡察整改情况的通报").kind()).isEqualTo(InspectionKind.PATROL);
        assertThat(Inspections.of("", "关于巡视整改情况的通报").kind()).isEqualTo(InspectionKind.VISIT);
    }
}
