package courtnotices.indexer.reading.observation;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Court;
import courtnotices.notice.CourtLevel;
import courtnotices.notice.Observation;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationsTests {

    private static final Court HIGH = new Court("云东省高级人民法院", CourtLevel.HIGH, "云东省", null);
    private static final Court BASIC = new Court("云川市城东区人民法院", CourtLevel.BASIC, "云东省", "云川市");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "全市法院",
                "%",
                "1",
                "约",
                "2024",
                // dates
                "会议于2024年3月12日召开，2024年5月6日印发通知。",
                // numbering
                "（一）关于学习不深入的问题",
                "1.制定工作方案。2.明确责任分工。",
                "一是强化学习。二是抓实整改。",
                // slogans
                "严格落实“两个责任”，推进“2+3+3+N”工作机制。",
                "依法监管四类案件，升级5G智慧法庭，接听12368热线。",
                // numbers in titles
                "印发《2024年度干警培训100学时实施办法》。",
                "落实《关于开展“百日攻坚”清理3年以上未结案件的通知》要求。",
                // limits and rules
                "收到材料后15日内完成审查。",
                "办案时间超30天的，由庭长督办。",
                "对12个月以上未结案件逐案建账。",
                "每半年至少1次听取汇报。",
                "50 000元以上支出须上会研究。",
                // ordinals
                "召开第三次党组会议，通报前三名。",
                "深入学习党的十九届六中全会精神。",
                // ways of speaking
                "明确一名班子成员分管督查。",
                "对(>1万元)的采购实行集体决策。",
                "每月开展1次廉政谈话。",
                "每名员额法官每年不少于40学时培训。",
                "党员领导干部原则上每季度参加2次组织生活。",
                "对超过6个月未结的案件实行挂牌督办。",
                "单笔10万元以上的案款，应当报院长审批。",
                "案款到账后，须在20日内发放完毕。",
                "第一责任人责任进一步压实。",
                "坚持“一案一账号”，完善“三个规定”月报告。",
                "落实《法官法》第46条。",
                "文号为云中法〔2024〕12号。",
                // identifiers
                "联系电话：0371-88886666，邮编450000。",
                "办公地点在云川市中山路18号3楼301室。",
                "实行7×24小时自助服务。",
                "新增编制10名以上的，报党组研究。",
                "整改时限为3个月。",
                "力争年底前结案率达到95%以上。",
                "确保全年办案不低于300件。",
                "推动解决一批群众反映强烈的突出问题。",
                "两级法院形成合力，三方面原因逐一剖析。",
                "按照1:3的比例确定人选。",
                "以第1号院令形式发布。",
                "党的二十大以来，作风持续好转。",
                "做到一月一调度、一季一通报。",
                "聚焦三大攻坚战和五个领域。",
                "若逾期2个月未结，启动问责。",
                "拟增设3个办案团队。",
                // what is aimed at
                "目标为首执案件结案率85%。",
                // a place that nothing takes
                "在全省22个中院中排名第六。",
                "司法公开综合指数位列全省前三名。",
                "审判质效进入全省第一方阵。",
                // a distance
                "高于全省平均值3.1个百分点。",
                "2020-2023年连续四年获评优秀。",
                // a change of nothing
                "同比2023年增长8%。",
                "法官助理与员额法官之比为1:1。",
                // a sample
                "选取10%的案件进行抽查。",
                // a change without a figure
                "上诉案件同比减少。",
                "收案数与去年同期基本持平。",
                "连续两年居全省首位。",
                "在全市10个基层法院中排名第2位。"
            })
    void findsNothing(String sentence) {
        assertThat(FigureTable.read(sentence, FigureTable.INTERMEDIATE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # of which courts the same words speak depends on whose notice it is
            全省法院结案率98.1%，省高院结案率97.2% | 全省法院 本院
            全省中院结案率98.1%，全省基层法院结案率97.2% | 全省中院 全省基层法院
            我院结案率98.1%，云东法院结案率97.2% | 本院 全省法院
            两级法院结案率98.1%，基层法院97.2%，中级法院96.5% | 全省法院 基层法院 中级法院
            省、市两级法院共核查线索572件，查实198件 | 全省法院 全省法院
            全省578个人民法庭完成对接，辖区法院结案率98.1% | 全省 辖区法院
            """)
    void tellsOfWhichCourtsAHighCourtSpeaks(String sentence, String scopes) {
        assertThat(scopes(FigureTable.read(sentence, HIGH))).isEqualTo(scopes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            区法院结案率98.1%，全区法院结案率97.2% | 本院 全区法院
            我院结案率98.1%，全市法院结案率97.2% | 本院 全市法院
            # its own name, and another's
            城东法院结案率98.1%，城西法院结案率97.2% | 本院 城西法院
            """)
    void tellsOfWhichCourtsADistrictCourtSpeaks(String sentence, String scopes) {
        assertThat(scopes(FigureTable.read(sentence, BASIC))).isEqualTo(scopes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"结案率98.1%。", "本院结案率98.1%。", "全院结案率98.1%。"})
    void takesFiguresForTheCourtsOwnEvenWhereNoCourtIsKnown(String sentence) {
        assertThat(scopes(FigureTable.read(sentence, null))).isEqualTo("本院");
    }

    /** As many as ten thousand numbers are a list of something, or an attack. */
    @ParameterizedTest
    @ValueSource(strings = {"收案12件。", "收案二十件。", "审两件。", "结案率居全省首位。"})
    void readsNoFigureOnAPageOfNothingButNumbers(String sentence) {
        assertThat(FigureTable.read(sentence.repeat(9), null)).hasSize(9);
        assertThat(FigureTable.read(sentence.repeat(10_000), null)).hasSize(10_000);
        assertThat(FigureTable.read(sentence.repeat(10_001), null)).isEmpty();
    }

    @Test
    void readsOnlyTheWordsItIsGiven() {
        assertThat(FigureTable.read("收案12件。", null)).hasSize(1);
        assertThat(FigureTable.read("收案12", null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"结案率98.1%,结案率", "终本率33.1%,终本率", "首执案件终本率33.1%,终本率", "满意率98.1%,"})
    void givesFiguresTheIndicatorTheyBelongTo(String sentence, @Nullable String indicator) {
        Observation figure = FigureTable.read(sentence, null).getFirst();
        assertThat(figure.indicator()).isEqualTo(indicator);
    }

    private static String scopes(List<Observation> figures) {
        return figures.stream().map(figure -> String.valueOf(figure.scope())).collect(Collectors.joining(" "));
    }
}
