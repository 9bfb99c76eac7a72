package courtnotices.indexer.reading.preamble;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.Written;
import courtnotices.notice.ClaimedTotals;
import courtnotices.notice.Quote;
import courtnotices.notice.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTests {

    private static final String LEAD = "根据市委统一部署，2023年3月6日至5月5日，市委第二巡察组对院党组开展了巡察，6月9日反馈了意见。现将整改情况通报如下。\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            # nothing is claimed
            院党组召开3次会议，成立5个工作组，提出三点要求，推动整改落实。                 | -
            坚持问题导向，一个问题一个问题地改，一项措施一项措施地推。                 | -
            把巡察整改与落实“三个规定”、纠治“四风”问题结合起来。                          | -
            利用3个月集中整改，每季度至少解决5个问题，整改措施不少于20条。                 | -
            制定整改措施百余条，新建制度30余项。                                           | -
            对照党章党规，从4个方面查摆整改差距。                                          | -
            # promises
            确保32个问题按期全部完成整改，力争整改完成率达到100%。                         | problems=32
            预计年底整改完成率达到100%。                                                   | -
            按照整改计划推进，整改完成率95.5%。                                            | completionRatePct=95.5
            # found by others, or by others' inspections
            对照专题民主生活会查摆的14个问题，逐项整改。                                   | -
            开展审务督察和案件评查，发现问题39个，督促整改问题35个。                       | -
            针对上一轮巡察反馈的12个问题整改情况开展回头看。                               | -
            对照中央巡视反馈的6个问题举一反三抓整改。                                      | -
            抓好专题会议关注的7项整改任务，制定整改措施21条。                              | -
            认真整改选人用人专项检查反馈的8个问题。                                        | -
            结合审计发现的9个问题一体整改。                                                | -
            推出便民措施18条，服务巡察整改。                                               | -
            院领导领办整改措施12条。                                                       | -
            整改以来，解决群众急难愁盼问题21个，化解信访问题6个。                           | -
            整改期间，受理信访问题12个，移交问题线索3条。                                  | -
            整改办先后下发督办函5份，推动26个问题销号。                                    | -
            # the inspectors' advice counts no problems
            巡察组反馈了18个问题，提出3条意见建议。                                        | problems=18
            # aspects, items, problems
            巡察反馈3个方面12大项41小项问题                                                | aspects=3 items=12 problems=41
            巡察组反馈了3个方面12类45个问题。                                              | aspects=3 items=12 problems=45
            反馈问题4个方面、15项、38个具体问题                                            | aspects=4 items=15 problems=38
            市委巡察组反馈四个方面的三十二个问题                                           | aspects=4 problems=32
            将反馈的3大类11个方面的意见细分为60个问题                                     | aspects=3 items=11 problems=60
            对照反馈的20个问题，进一步细化为47个小问题。                                   | items=20 problems=47
            巡察反馈意见4大类，共33个问题。                                                | aspects=4 problems=33
            市委巡察组共反馈问题26个。                                                     | problems=26
            巡察反馈4个方面主要问题                                                        | aspects=4
            院党组对反馈的3个方面14项主要问题，梳理分解为53项整改问题。                    | aspects=3 items=14 problems=53
            我院29个整改问题中，已完成25个。                                               | problems=29 problemsDone=25
            反馈的28个问题。将其细化分解为64个具体问题。                                   | items=28 problems=64
            反馈的2个方面8类问题21项问题的具体表现                                         | aspects=2 items=8 problems=21
            针对反馈的两个方面9个突出问题                                                  | aspects=2 problems=9
            反馈的3个方面10个重点问题28条具体表现                                          | aspects=3 items=10 problems=28
            院党组对照巡察反馈，全面认领问题36个                                           | problems=36
            反馈的问题共计45个，其中，党的领导方面12个、党的建设方面33个。                 | problems=45
            # measures
            制定整改措施62条                                                               | measures=62
            逐项制定286条整改措施                                                          | measures=286
            分解确定183项整改落实具体措施                                                  | measures=183
            细化整改举措88项                                                               | measures=88
            反馈的4个方面21个问题，细化为35项整改任务                                      | aspects=4 problems=21 measures=35
            反馈的4个方面21个问题细化为35项整改任务，制定整改措施82条                      | aspects=4 items=35 problems=21 measures=82
            把反馈的7个问题分解为29项任务、81条措施。                                      | items=29 problems=7 measures=81
            反馈的7个问题，列出任务29项、措施81条                                          | items=29 problems=7 measures=81
            把5项反馈意见细化为18个问题、74条措施                                          | items=5 problems=18 measures=74
            将反馈意见拆解为64条措施，已落实60条。                                         | measures=64 measuresDone=60
            反馈的7个问题、31条整改措施正在逐条销号                                        | problems=7 measures=31
            反馈的7个问题，开好专题民主生活会，细化任务29项、措施81条                      | items=29 problems=7 measures=81
            将反馈意见分解为31项整改任务，制定96条措施                                     | problems=31 measures=96
            # done, mostly done, open
            巡察反馈64个问题，已完成63个，整改完成率98.44%。                              | problems=64 problemsDone=63 completionRatePct=98.44
            巡察反馈31个问题，已整改完成28个，基本完成3个。                                | problems=31 problemsDone=28 problemsMostlyDone=3
            反馈的40个问题中，36个已整改完成，3个基本完成，1个正在推进。                   | problems=40 problemsDone=36 problemsMostlyDone=3 problemsOpen=1
            巡察反馈的33个问题，已整改到位30个，持续推进3个                                | problems=33 problemsDone=30 problemsOpen=3
            反馈的25个问题，完成整改23个，未完成2个。                                      | problems=25 problemsDone=23 problemsOpen=2
            反馈的50个问题已全部完成整改                                                   | problems=50 problemsDone=50
            反馈的18个问题均已整改到位，完成率达100%                                       | problems=18 problemsDone=18 completionRatePct=100
            巡察整改的50个问题已全面整改到位                                               | problems=50 problemsDone=50
            巡察整改的50个问题已逐项整改到位                                               | problems=50 problemsDone=50
            巡察整改的50个问题已整改到位                                                   | problemsDone=50
            采取64条措施已全面完成                                                         | measures=64 measuresDone=64
            采取64条措施已完成                                                             | measuresDone=64
            制定整改措施64条，目前已全部完成。                                             | measures=64 measuresDone=64
            巡察反馈问题17个。截至目前，反馈问题已全部整改到位。                           | problems=17 problemsDone=17
            反馈的30个问题，除2个需长期坚持外，其余均已完成。                              | problems=30 problemsOpen=2
            制定整改措施120条，已完成114条，占全部措施的95%。                              | measures=120 measuresDone=114 completionRatePct=95
            22个问题已完成整改20个，整改措施71条已落实68条。                               | problems=22 measures=71 problemsDone=20 measuresDone=68
            46项整改任务已全部办结                                                         | measures=46 measuresDone=46
            53个整改问题中，已完成整改49个，取得阶段性成效4个。                            | problems=53 problemsDone=49 problemsMostlyDone=4
            明确47条整改措施，目前已完成45条，剩余2条正在推进。                            | measures=47 measuresDone=45
            反馈3方面19个问题，细化分解整改任务63项，已完成61项，2项长期坚持。             | aspects=3 problems=19 measures=63 measuresDone=61
            反馈的19个问题已完成整改16个、基本完成2个、推进中1个                           | problems=19 problemsDone=16 problemsMostlyDone=2 problemsOpen=1
            制定58条措施，目前反馈的6个问题、58条措施已全部完成。                          | problems=6 measures=58 problemsDone=6 measuresDone=58
            反馈的17个问题已整改14个，3个按序时推进                                        | problems=17 problemsDone=14 problemsOpen=3
            54条措施落实51条，17个问题解决16个                                             | problemsDone=16 measuresDone=51
            制定措施54条，31条措施已完成整改，20条措施已完成整改并长期坚持                 | measures=54 measuresDone=51
            制定措施54条，31条措施已完成整改，其中20条措施已完成复查                       | measures=54 measuresDone=31
            # a part of the problems is not all of them
            反馈的37个问题，其中立行立改问题15个已全部完成。                               | problems=37
            反馈的37个问题，其中立整立改问题15个已全部完成。                               | problems=37
            反馈的37个问题，其中即行即改问题15个已全部完成。                               | problems=37
            巡察反馈问题37个。边巡边改问题已全部完成。                                     | problems=37
            巡察反馈问题37个。反馈问题均已立即整改到位。                                   | problems=37 problemsDone=37
            反馈的37个问题中，立行立改的28个项目均已完成；9项长期任务正在按期推进。        | problems=37 problemsDone=28 problemsOpen=9
            已完成整改30个，其中12个作为常态化工作持续推进。                               | problemsDone=30
            # a rate is of the rectification
            整改期间，结案率为98.2%，执行完毕率40.1%。                                     | -
            问题整改率为百分之百                                                           | completionRatePct=100
            确保整改完成率达到100%，截至目前整改完成率为95.5%。                            | completionRatePct=95.5
            力争达到整改率100%，整改率已达95.5%，整改率下月为98%。                         | completionRatePct=95.5
            确保整改完成率达到100%，力争措施完成率达到100%。                               | -
            # rules
            期间，建立制度73项，完善制度41项                                               | rulesCreated=73 rulesRevised=41
            共新建、修订、完善19项规章制度                                                 | rulesTotal=19
            新立、修改制度14项                                                             | rulesTotal=14
            对账销号，建章立制14项                                                         | rulesTotal=14
            修订完善制度17项，其中新建6项、修订11项                                        | rulesTotal=17 rulesCreated=6 rulesRevised=11
            制定完善制度机制47项，其中新建32项，修订15项                                   | rulesTotal=47 rulesCreated=32 rulesRevised=15
            修订完善各项规章制度9项，新制定制度5项                                         | rulesCreated=5 rulesRevised=9
            建立健全各类规章制度二十三项                                                   | rulesTotal=23
            先后出台《案款管理办法》《公务用车规定》等15项制度                             | rulesCreated=15
            巡察整改期间，新出台制度机制12个、修订完善8个。                                | rulesCreated=12 rulesRevised=8
            修订《接访办法》等制度8项、新出台《用车规定》等制度6项                         | rulesCreated=6 rulesRevised=8
            建立台账4本，制定方案2份，健全一项制度                                         | -
            # the day of the totals
            截至8月19日，反馈的24个问题已完成整改21个。                                    | problems=24 problemsDone=21 asOf=2023-08-19
            截至今年2月底，反馈的24个问题已完成整改21个。                                  | problems=24 problemsDone=21 asOf=2024-02
            截至2023年9月，共制定、修订各类制度30个。                                      | rulesTotal=30 asOf=2023-09
            截至目前，反馈的24个问题已完成整改21个。                                       | problems=24 problemsDone=21
            截至10月26日，全市法院结案65件。反馈的24个问题已完成整改21个。                 | problems=24 problemsDone=21
            截至2月30日，反馈的24个问题已完成整改21个。                                    | problems=24 problemsDone=21
            """)
    void readsWhatANoticeSaysOfItself(String words, String claims) {
        PageText page = Written.text(LEAD + words);
        int cut = LEAD.length();
        Claims read = Claims.of(
                page, List.of(new Span(0, cut), new Span(cut, page.text().length())));
        assertThat(told(read.totals())).isEqualTo(claims);
    }

    /** What an issue tells is its own, unless it speaks of the whole rectification and nobody else does. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            院党组高度重视。 | 反馈的5个问题均已整改，新建财务制度3项。                       | -
            院党组高度重视。 | 制定整改措施4条，修订制度2项。                                 | -
            院党组高度重视。 | 截至2023年9月，结合巡察整改制定、修订各类规章制度41个。        | rulesTotal=41 asOf=2023-09
            院党组高度重视。 | 截至2023年9月底，巡察反馈的9个问题已整改完成7个，其余2个稳步推进。 | problems=9 problemsDone=7 problemsOpen=2 asOf=2023-09
            反馈问题12个。   | 截至2023年9月底，巡察反馈的9个问题已整改完成7个，其余2个稳步推进。 | problems=12
            共修订制度52项。 | 截至2023年9月，结合巡察整改制定、修订各类规章制度41个。        | rulesRevised=52
            """)
    void hearsOfTheWholeInAnIssueOnlyWhereNothingElseTells(String outside, String issue, String claims) {
        PageText page = Written.text(LEAD + outside + "\n" + issue);
        int end = LEAD.length() + outside.length();
        assertThat(told(Claims.of(page, List.of(new Span(0, LEAD.length()), new Span(LEAD.length(), end)))
                        .totals()))
                .isEqualTo(claims);
    }

    /** Each lead with 截至2月底，反馈的24个问题已完成整改21个 after it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            现将整改情况通报如下。                                            | -
            2022年9月15日至12月1日，市委巡察组巡察我院。                      | 2023-02
            2022年9月至11月，市委巡察组巡察我院，2023年1月5日，党组开会。     | 2023-02
            2022年11月至2023年3月，市委巡察组巡察我院。                       | 2024-02
            """)
    void takesTheYearOfATotalFromTheInspection(String lead, String asOf) {
        PageText page = Written.text(lead + "\n截至2月底，反馈的24个问题已完成整改21个。");
        Span outside = new Span(lead.length() + 1, page.text().length());
        assertThat(Claims.of(page, List.of(new Span(0, lead.length()), outside))
                        .totals()
                        .asOf())
                .isEqualTo(asOf);
    }

    /** Each behind a lead that names the committee. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # another committee's
            地委第一巡察组       | 对照自治区党委巡视反馈的6个问题举一反三抓整改。 | -
            兵团党委第三巡视组   | 对照中央巡视反馈的6个问题举一反三抓整改。       | -
            市党委巡察二组       | 对照区委巡察反馈的6个问题举一反三抓整改。       | -
            # its own, also by its other name
            地委第一巡察组       | 对照地委巡察反馈的6个问题抓整改。               | problems=6
            兵团党委第三巡视组   | 对照兵团党委巡视反馈的6个问题抓整改。           | problems=6
            市党委巡察二组       | 对照市委巡察反馈的6个问题抓整改。               | problems=6
            # whichever committee is meant
            地委第一巡察组       | 对照当地党委巡察反馈的6个问题抓整改。           | problems=6
            """)
    void tellsItsOwnFindingsByTheCommittee(String team, String words, String claims) {
        String lead = team + "对院党组开展了巡察。";
        PageText page = Written.text(lead + "\n" + words);
        Span told = new Span(lead.length() + 1, page.text().length());
        assertThat(told(Claims.of(page, List.of(new Span(0, lead.length()), told))
                        .totals()))
                .isEqualTo(claims);
    }

    @Test
    void quotesTheNumberOfProblems() {
        PageText page = Written.text("巡察组反馈了３个方面１２个问题，其中１２个已完成。");
        Claims claims = Claims.of(page, List.of(new Span(0, page.text().length())));
        assertThat(claims.problems()).isEqualTo(new Quote("１２个问题", 10, 15));
        assertThat(claims.totals().problems()).isEqualTo(12);
    }

    @Test
    void quotesNothingWhereNothingIsClaimed() {
        assertThat(Claims.of(Written.text("院党组高度重视。"), List.of())).isEqualTo(new Claims(ClaimedTotals.NONE, null));
    }

    /** The claims that are not null: aspects=4 problems=32. */
    private static String told(ClaimedTotals totals) {
        String told = Arrays.stream(
                        totals.toString().replaceAll("^ClaimedTotals\\[|]$", "").split(", "))
                .filter(claim -> !claim.endsWith("=null"))
                .collect(Collectors.joining(" "));
        return told.isEmpty() ? "-" : told;
    }
}
