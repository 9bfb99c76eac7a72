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
                "更多",
                "中共某市中级人民法院党组关于召开民主生活会的通知",
                "中共某县人民法院党组关于印发学习计划的通知 2024-05-06",
                "本院党组",
                "关于调整市纪委派驻纪检组办公地点的公告",
                "党组书记讲授专题党课...",
                "关于开展集中执行行动…2024-05-06"
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
                // with what lists put beside a title
                "中共某某市中级人民法院党组关于市委第... 2024-05-06",
                "[05-06] 中共某某市中级人民法院党组关于市委第…",
                "中共某某市中级人民法院党组关于市委第…2024年5月6日",
                "中共某某县人民法院党组关于县委。。。[查看详情]",
                // cut without a mark
                "中共某某市中级人民法院党组关于市委第",
                "中共某某市中级人民法院党组关于市委第 2024-05-06",
                "中共某某市中级人民法院党组",
                "某某县人民法院党组关于落实十三届县委",
                "某某区人民法院关于区委第三巡",
            })
    void mayBeNotices(String title) {
        assertThat(NoticeTitles.mayBe(new Link("http://court.example/1", title)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "通知公告", "公示 公告", "通知·公告", "法院公告", "公告", "党务公开", "政务公开", "院务公开", "巡视巡察", "巡视整改", "巡视整改专栏", "巡察整改公开",
                "整改公开", "专项巡察", "机关党建", "党建工作", "队伍建设", "党风廉政建设", "纪检监察", "要闻", "专题专栏", "更多", "MORE"
            })
    void knowColumnsByTheirNames(String title) {
        assertThat(isColumn(title)).isTrue();
        assertThat(isColumn("· " + title + " >")).isTrue();
        assertThat(isColumn(title + "(12)»")).isTrue();
        assertThat(isColumn(title + "第12期")).isFalse();
        assertThat(isColumn(title + " 2024-05-06")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"更多>>", "更多»", "MORE+", "[更多]", "公告栏（12）", "通知公告 Notice", "政务公开>", "更多公告"})
    void knowColumnsWhateverSurroundsTheirNames(String title) {
        assertThat(isColumn(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "巡视整改情况的通报",
                "巡察整改情况公示",
                "党建引领促审判",
                "开庭公告",
                "公告（2024）",
                "[05-06] 公告",
                "我院开展队伍建设",
                "整改公开会召开",
                ">>",
                ""
            })
    void takeNoTitleForAColumn(String title) {
        assertThat(isColumn(title)).isFalse();
    }

    private static boolean isColumn(String title) {
        return NoticeTitles.mayBeColumn(new Link("http://court.example/", title));
    }
}
