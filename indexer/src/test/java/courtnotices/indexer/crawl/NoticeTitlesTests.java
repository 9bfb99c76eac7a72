package courtnotices.indexer.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.indexer.page.PageLinks.Link;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTitlesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "开庭公告",
                "某某区人民法院2025年部门预算公开",
                "关于召开新闻发布会的通知",
                "我院召开党组理论学习中心组学习会",
                "执行案款公告",
                "法院巡回审判进乡村",
                "整顿作风 优化环境",
                "更多"
            })
    void areNotWorthARequest(String title) {
        assertThat(NoticeTitles.mayBe(new Link("http://court.example/1", title)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "中共某市中级人民法院党组关于巡察整改情况的通报",
                "关于落实市委巡察反馈意见整改进展情况的公示",
                "巡视整改进展情况公告",
                "某某县人民法院整改落实情况报告",
                "关于省委第三巡视组反馈意见的整改情况",
                "關於縣委巡察反饋意見整改情況的通報",
                "市委第二巡察组向区法院党组反馈巡察情况",
                "中共某某市中级人民法院党组关于市委第四巡…",
                "中共某某县人民法院党组关于县委...",
            })
    void mayBeNotices(String title) {
        assertThat(NoticeTitles.mayBe(new Link("http://court.example/1", title)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"通知公告", "公示 公告", "党务公开", "巡视巡察", "更多", "MORE"})
    void knowColumnsByTheirNames(String title) {
        assertThat(NoticeTitles.mayBeColumn(new Link("http://court.example/", title)))
                .isTrue();
        assertThat(NoticeTitles.mayBeColumn(new Link("http://court.example/", title + "第12期")))
                .isFalse();
    }
}
