package courtnotices.indexer.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "加强组织领导",
                "坚持问题导向",
                "学习不断深入",
                "开展不定期抽查",
                "未发生舆情",
                "没有发现线索",
                "整改工作开展情况",
                "下一步工作打算",
                "全面从严治党持续加力",
                "完成率高于全省",
                "持续用力不松劲",
                "驰而不息纠治四风",
                "标准不降、力度不减",
            })
    void areNotIn(String heading) {
        assertThat(Findings.areIn(heading)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "学习不够深入",
                "案款发放不及时",
                "会议记录不全",
                "终本率偏高",
                "支部手册缺项",
                "整改落实走过场",
                "重部署、轻检查",
                "卷宗归档拖延",
                "司法建议数量少",
                "送达难",
                "审理周期过长的问题",
                "关于学习的问题整改",
                "政治建设方面存在的问题",
                "制度尚未建立",
                "监督有待加强",
            })
    void areInAHeading(String heading) {
        assertThat(Findings.areIn(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"学习不够深入的问题", "案款发放不及时", "终本率偏高，底数不清", "“三会一课”开展不正常", "组织生活不严肃的问题", "整改落实不彻底", "运行不顺畅"})
    void areNamedByAHeadingThatDoesNothingElse(String heading) {
        assertThat(Findings.areNamedBy(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "着力解决案款发放不及时的问题",
                "清理违规发放的补贴",
                "集中清理违规发放的补贴",
                "组织干警排查管理漏洞",
                "督促补正记录不全等问题",
                "修订《差旅费办法》，堵塞漏洞",
                "聚焦送达难",
            })
    void areNotNamedByAMeasure(String sentence) {
        assertThat(Findings.areNamedBy(sentence)).isFalse();
    }
}
