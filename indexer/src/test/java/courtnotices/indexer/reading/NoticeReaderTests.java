package courtnotices.indexer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.Written;
import courtnotices.notice.Issue;
import courtnotices.notice.Notice;
import courtnotices.notice.Remark;
import courtnotices.notice.RemarkLevel;
import courtnotices.notice.catalogue.CourtRegister;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeReaderTests {

    private static final NoticeReader READER = new NoticeReader(CourtRegister.load());

    /** # stands for a line end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # news of a feedback meeting
            - | 市委第五巡察组向区法院党组反馈巡察情况。#会上指出，一是学习不深；二是作风不实。#院党组表示坚决整改。 | has no part that tells what was done about findings
            # rules of judicial inspection
            - | 第一条 为规范司法巡查，制定本规定。#一、司法巡查发现的问题应当整改。 | neither its title nor its lead speaks of an inspection (巡视, 巡察)
            # other notices
            关于主题教育整改情况的通报 | 现将情况通报如下。#一、关于学习不深的问题#整改情况：学。 | neither its title nor its lead speaks of an inspection (巡视, 巡察)
            # a list of findings before rectification
            - | 现将市委巡察组向区人民法院党组反馈的问题公布如下：#一、落实决策部署不到位#（一）学习不深#（二）大局意识不强#二、从严治党不够有力#（一）监督偏软#（二）经费管理不严 | lists findings, but not what was done about them
            # other bodies, which may name a court in their text
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

    @Test
    void readsACourtThatStandsWithOthersInItsTitle() {
        assertThat(notice("中共云南省高级人民法院党组关于医院等单位巡察整改情况的通报", "一、关于管理不严的问题\n整改情况：改。")
                        .court())
                .isNotNull();
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

    @Test
    void tellsTheSameOfTheSamePage() {
        Notice first = notice("云南省高级人民法院关于巡视整改情况的通报", "一、关于学习不深的问题\n整改情况：一是学。二是改。");
        Notice second = notice("云南省高级人民法院关于巡视整改情况的通报", "一、关于学习不深的问题\n整改情况：一是学。二是改。");
        assertThat(second).isEqualTo(first);
    }

    private static Notice notice(String title, String lines) {
        Reading reading = READER.read(Written.page(title, List.of(), "sample:page", lines));
        assertThat(reading).isInstanceOf(Reading.Rectification.class);
        return ((Reading.Rectification) reading).notice();
    }
}
