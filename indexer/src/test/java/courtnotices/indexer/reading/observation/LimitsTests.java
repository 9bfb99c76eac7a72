package courtnotices.indexer.reading.observation;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.chinese.numeral.Quantities;
import courtnotices.notice.chinese.numeral.Quantity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // limits
                "15日内",
                "超30天",
                "12个月以上未结案件",
                "10万元以上的支出",
                "50 000元以上须上会",
                "3万元以下",
                "满20次",
                "低于60%",
                "不足5人",
                "(>1万元)",
                "≥95%",
                // rules and aims
                "每半年至少1次",
                "每月开展1次",
                "不少于40学时",
                "不超过3人",
                "必须有2人在场",
                "2人以上方可实施",
                "力争结案率达95%",
                "拟增设3个团队",
                "目标为85%",
                "结案率目标85%",
                "目标值不变,目标值90%",
                "争取结案率达95%",
                "努力实现结案率95%",
                "如逾期2次",
                "须报送3次",
                "标准值为85%",
                // ordinals and multiplications
                "第3次",
                "前3名",
                "全省前3名",
                "7×24件",
                "逢5次",
                // what others reached
                "全省平均38.2%",
                "全国平均值为38.2%",
                // distances and durations that measure nothing
                "3.1个百分点",
                "30天",
                "整改时限3个月",
                // ways of speaking
                "一名",
                "两项任务",
                "三个方面",
                "四类情形",
                // a sample
                "选取10%的案件",
                "按20%的比例",
            })
    void areNoFigures(String clause) {
        assertThat(isFigure(clause)).as(clause).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "开展活动90余次",
                "平均审理时间42天",
                "平均用时从58.7天缩短至49.3天",
                "挽回损失500万元以上",
                "处置车辆两部",
                "查处干部三人",
                "共有十二个支部",
                // a rule, and what came of it
                "每月通报,共12期",
                "每案必评,累计评查300件",
                // 每 inside other words
                "平均每名法官办案246件",
                "每案均处理12件",
                // 内 and 后 inside other words
                "公开12件内容",
                "整改问题3个后续推进",
                // aims and rules inside other words
                "开展模拟法庭12场",
                "草拟文件12份",
                "拟定清单12份",
                "完成目标任务12项",
                "签订目标责任书12份",
                "向上争取专项资金300万元",
                "争取上级支持经费30万元",
                "经多方努力化解12件",
                "如期办结12件",
                "如数退还12万元",
                "发放诉讼须知1200份",
                // 前 that says when
                "目前3件正在化解",
                "此前5件",
                "整改前12件",
                "巡察前12件",
            })
    void areFigures(String clause) {
        assertThat(isFigure(clause)).as(clause).isTrue();
    }

    /** Whether the last number of {@code clause} is a figure. */
    private static boolean isFigure(String clause) {
        List<Quantity> quantities = Quantities.in(clause, 0, clause.length());
        assertThat(quantities).isNotEmpty();
        return Limits.isFigure(clause, quantities.getLast(), 0, clause.length());
    }
}
