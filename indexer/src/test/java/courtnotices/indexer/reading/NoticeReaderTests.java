package courtnotices.indexer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.Written;
import courtnotices.notice.Instrument;
import courtnotices.notice.Issue;
import courtnotices.notice.Notice;
import courtnotices.notice.Remark;
import courtnotices.notice.RemarkLevel;
import courtnotices.notice.catalogue.CourtRegister;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeReaderTests {

    private static final NoticeReader READER = new NoticeReader(CourtRegister.load());

    /** # stands for a line end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # news of a feedback meeting
            - | 市委第五巡察组向区法院党组反馈巡察情况。#会上指出，一是学习不深；二是作风不实。#院党组表示坚决整改。 | has no part that tells what was done about findings
            - | 3月2日，市委第五巡察组巡察区法院党组情况反馈会召开。#一、指出的问题#（一）学习不深。应当集中学习。#（二）作风不实。应当抓紧改进。 | is news of a meeting
            - | 区法院召开巡察反馈意见整改推进会。#院长强调三点。#（一）提高站位。务必重视。#（二）压实责任。务必落实。 | is news of a meeting
            # links to notices
            云南省高级人民法院关于巡视整改情况的通报 | 昭通市中级人民法院关于巡察整改情况的通报#曲靖市中级人民法院关于巡察整改情况的通报 | has no part that tells what was done about findings
            # plans and rules
            - | 为做好市委巡察反馈问题整改，特制定本整改方案。#一、整改任务#（一）解决学习不深的问题。集中学习。#（二）解决作风不实的问题。开展督察。 | plans or rules, and tells nothing that was done
            - | 现就做好法院巡察整改情况公开工作提出如下意见。#一、公开什么#（一）整改情况。按要求公开。 | plans or rules, and tells nothing that was done
            # rules of judicial inspection
            - | 第一条 为规范司法巡查，制定本规定。#一、司法巡查发现的问题应当整改。 | neither its title nor its lead speaks of an inspection (巡视, 巡察)
            # other notices
            关于主题教育整改情况的通报 | 现将情况通报如下。#一、关于学习不深的问题#整改情况：学。 | neither its title nor its lead speaks of an inspection (巡视, 巡察)
            # a list of findings before rectification
            - | 现将市委巡察组向区人民法院党组反馈的问题公布如下：#一、落实决策部署不到位#（一）学习不深#（二）大局意识不强#二、从严治党不够有力#（一）监督偏软#（二）经费管理不严 | lists findings, but not what was done about them
            - | 市委巡察组巡察了市中级人民法院党组。现将巡察发现的问题公示如下。#一、主要问题#（一）学习不深。学用脱节，整改不力。#（二）作风不实。庭审着装不规范。 | lists findings, but not what was done about them
            - | 市委巡察组巡察了市中级人民法院党组，现通报如下。#1.学习不深。学用脱节。#2.作风不实。庭审着装不规范。 | lists findings, but not what was done about them
            # other bodies, which may name a court in their text
            - | 市委巡察组对市人民检察院党组开展了巡察，现将整改情况公布如下。#一、关于管理不严的问题#整改情况：与市中级人民法院会商。 | speaks for another body than a court: 市人民检察院
            - | 县委巡察组对县委政法委开展了巡察，现将整改情况公布如下。#一、关于协调不力的问题#整改情况：与县法院会商。 | speaks for another body than a court: 县委政法委
            - | 市委巡察组向我院党委反馈了意见，现将整改情况公布如下。#一、关于用药不规范的问题#整改情况：抽查医疗文书，回访患者。 | speaks for another body than a court: 我院
            中共青澜市人民检察院党组关于巡察整改情况的通报 | 与青澜市中级人民法院会商2次。#一、关于监督不力的问题#整改情况：改。 | speaks for another body than a court: 中共青澜市人民检察院党组
            中共青澜市中心医院委员会关于巡察整改情况的通报 | 由青澜市人民法院判决。#一、关于管理不严的问题#整改情况：改。 | speaks for another body than a court: 中共青澜市中心医院委员会
            中共青澜市公安局党委关于巡察整改情况的通报 | 现通报如下。#一、关于管理不严的问题#整改情况：改。 | speaks for another body than a court: 中共青澜市公安局党委
            关于省委巡视整改情况的通报 | 与青澜市中级人民法院会商2次。#一、关于监督不力的问题#整改情况：改。#中共青澜市人民检察院党组 | speaks for another body than a court: 中共青澜市人民检察院党组
            - | 市委巡察组反馈了意见。#一、关于管理不严的问题#整改情况：改。#中共青澜市人民检察院党组 | speaks for another body than a court: 中共青澜市人民检察院党组
            """)
    void tellsWhyAPageIsNoNotice(String title, String lines, String reason) {
        PageText page = Written.page(title, List.of(), "sample:page", lines.replace('#', '\n'));
        assertThat(READER.read(page)).isEqualTo(new Reading.Other(page.source(), title, reason, List.of()));
    }

    /** A page is wrongly called no notice where its text was taken for a menu. */
    @Test
    void tellsOfAnyPageWhatWasTakenForFurniture() {
        Remark furniture = new Remark("page", RemarkLevel.INFO, "taken for page furniture: 院党组集中学习9次。", null);
        assertThat(READER.read(without("院党组集中学习9次。", "关于主题教育整改情况的通报", "现将情况通报如下。")))
                .isInstanceOfSatisfying(
                        Reading.Other.class,
                        other -> assertThat(other.remarks()).containsExactly(furniture));
        assertThat(READER.read(without("院党组集中学习9次。", "云南省高级人民法院关于巡视整改情况的通报", "一、关于学习不深的问题\n整改情况：学。")))
                .isInstanceOfSatisfying(
                        Reading.Rectification.class,
                        read -> assertThat(read.notice().remarks()).containsExactly(furniture));
    }

    @Test
    void readsACourtThatStandsWithOthersInItsTitle() {
        assertThat(notice("中共云南省高级人民法院党组关于医院等单位巡察整改情况的通报", "一、关于管理不严的问题\n整改情况：改。")
                        .court())
                .isNotNull();
    }

    /** # stands for a line end; a name of another body in a tail's address or among those who help makes no other body of a court. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "市委巡察组对市法院党组开展了巡察，现将整改情况公布如下。#一、关于学习不深的问题#整改情况：学。#地址：示例市大学路8号诉讼服务中心",
                "市委巡察组对中共示例县人民法院党组和县人民检察院党组开展了巡察，现将整改情况公布如下。#一、关于学习不深的问题#整改情况：学。",
                "市委巡察组向我院党组反馈了意见。党组召开会议，逐条研究。现将整改情况公布如下。#一、关于学习不深的问题#整改情况：学。",
                "院党组向县检察院党组学习.市委巡察组对市法院党组开展了巡察,现将整改情况公布如下.#一、关于学习不深的问题#整改情况：学.",
                "市委巡察组向我院党组反馈了意见，制定了整改方案。整改情况如下。#一、关于学习不深的问题#整改情况：学。",
            })
    void takesACourtForWhatItIs(String lines) {
        assertThat(notice(null, lines.replace('#', '\n')).issues())
                .extracting(Issue::title)
                .containsExactly("学习不深");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "省委巡视组反馈了意见。现将整改情况公布如下。#院党组加强学习，全年集中学习12次。#院党组改进作风，开展督察9次。",
                "省委巡视组反馈了意见.现将整改情况公布如下.#院党组加强学习,全年集中学习12次.#院党组改进作风,开展督察9次."
            })
    void keepsANoticeOfWhichNoPartIsUnderstood(String lines) {
        Notice notice = notice("云南省高级人民法院关于巡视整改情况的通报", lines.replace('#', '\n'));
        assertThat(notice.issues()).isEmpty();
        assertThat(notice.observations()).isNotEmpty();
        assertThat(notice.remarks())
                .contains(new Remark(
                        "issue", RemarkLevel.WARNING, "has no part that tells what was done about findings", null));
    }

    @Test
    void doubtsAloudThatNoCourtIsNamed() {
        assertThat(notice("关于巡察整改情况的通报", "一、关于学习不深的问题\n整改情况：学。").remarks())
                .containsExactly(new Remark("preamble", RemarkLevel.WARNING, "names no court", null));
    }

    @Test
    void doubtsAloudThatTheRegisterDoesNotKnowTheCourt() {
        assertThat(notice("示例省青澜市中级人民法院关于巡察整改情况的通报", "一、关于学习不深的问题\n整改情况：学。").remarks())
                .containsExactly(new Remark(
                        "preamble",
                        RemarkLevel.WARNING,
                        "示例省青澜市中级人民法院 is not in the register of courts, or several courts share its name",
                        null));
        assertThat(notice("云南省高级人民法院关于巡视整改情况的通报", "一、关于学习不深的问题\n整改情况：学。").remarks())
                .isEmpty();
    }

    /** Once an exception: such an issue had neither a title nor a label. */
    @Test
    void callsAnIssueWithoutWordsByItsMarks() {
        assertThat(notice("关于巡察整改情况的通报", "一、整改情况\n（一）学习不深\n整改情况：学。\n：：：\n整改情况：改。\n（二）：\n整改情况：查。")
                        .issues())
                .extracting(Issue::title)
                .containsExactly("学习不深", "：：：", "（二）");
    }

    /** A mark with nothing behind or below it is all there is to call an issue by, and nothing to call an area by. */
    @Test
    void callsAnIssueOfNothingButAMarkByIt() {
        List<Issue> issues = notice("关于巡察整改情况的通报", "一、整改情况\n【问题】\n整改情况：学。\n【问题】\n整改情况：改。\n二、\n（一）关于学习不深的问题\n整改情况：学。")
                .issues();
        assertThat(issues).extracting(Issue::title).containsExactly("【问题】", "【问题】", "学习不深");
        assertThat(issues).extracting(Issue::path).allMatch(path -> !path.contains(""));
    }

    /** 城东区法院 says no 人民法院, and 省法院党组 in the lead is not who speaks. */
    @Test
    void leavesOutWhatTheCourtsAboveMade() {
        String lead = "根据省法院党组部署，区委巡察组对我院党组开展了巡察，现将整改情况通报如下。\n";
        String issue = "一、关于管理不严的问题\n整改情况：落实市中院制定《院庭长阅核办法》、省法院制定的《阅卷规定》，制定《借阅登记办法》。";
        assertThat(notice("城东区法院关于巡察整改进展情况的通报", lead + issue)
                        .issues()
                        .getFirst()
                        .instruments())
                .extracting(Instrument::title)
                .containsExactly("借阅登记办法");
    }

    @Test
    void tellsTheSameOfTheSamePage() {
        Notice first = notice("云南省高级人民法院关于巡视整改情况的通报", "一、关于学习不深的问题\n整改情况：一是学。二是改。");
        Notice second = notice("云南省高级人民法院关于巡视整改情况的通报", "一、关于学习不深的问题\n整改情况：一是学。二是改。");
        assertThat(second).isEqualTo(first);
    }

    private static PageText without(String dropped, String title, String lines) {
        PageText page = Written.page(title, List.of(), "sample:page", lines);
        return new PageText(
                page.source(),
                page.title(),
                page.metadata(),
                page.text(),
                page.folded(),
                page.paragraphs(),
                List.of(dropped));
    }

    private static Notice notice(@Nullable String title, String lines) {
        Reading reading = READER.read(Written.page(title, List.of(), "sample:page", lines));
        assertThat(reading).isInstanceOf(Reading.Rectification.class);
        return ((Reading.Rectification) reading).notice();
    }
}
