package courtnotices.indexer.reading.observation;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.chinese.numeral.Unit;
import courtnotices.notice.chinese.numeral.UnitKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTests {

    private static final Unit CASES = new Unit("件", UnitKind.COUNT);
    private static final Unit RATE = new Unit("%", UnitKind.RATE);
    private static final Unit MONEY = new Unit("元", UnitKind.MONEY);
    private static final Unit PERSONS = new Unit("名", UnitKind.COUNT);

    @ParameterizedTest
    @ValueSource(strings = {"", "共", "其中,", "目前已累计", "同时", "，", "达到", "为", "上升到", "增至"})
    void findsNoNameInWordsThatSayNothing(String before) {
        assertThat(Names.of(before.replace('，', ','), "", CASES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            共发出司法建议 | 发出司法建议件数
            目前已累计清理案件 | 清理案件件数
            结案数达到 | 结案数
            立案窗口件数增至 | 立案窗口件数
            # an increase is counted as one
            案件增加 | 案件增加件数
            案件增加到 | 案件件数
            # words that only begin or end like those that say nothing
            共建联盟 | 共建联盟件数
            现场勘验 | 现场勘验件数
            对接需求 | 对接需求件数
            按期审结 | 按期审结件数
            已结案件 | 已结案件件数
            另案处理 | 另案处理件数
            违法行为 | 违法行为件数
            集中送达 | 集中送达件数
            晋升 | 晋升件数
            涉案标的 | 涉案标的件数
            收到 | 收到件数
            人均 | 人均件数
            # the end of a long phrase stands nearest to what is counted
            依托云川市诉讼服务中心和各人民法庭的网络平台集中化解纠纷 | 网络平台集中化解纠纷件数
            """)
    void takesWhatIsCountedFromTheWordsBefore(String before, String expected) {
        assertThat(Names.of(before, "", CASES)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            邀请 | 调解员入驻平台 | 邀请调解员入驻平台人数
            # the noun ends where the next thing begins
            邀请 | 调解员并培训 | 邀请调解员人数
            共有 | 干警参训 | 干警参训人数
            # what cannot begin a noun
            干警 | 均已到位 | 干警人数
            干警 | 同比增加 | 干警人数
            干警 | 居全省第一 | 干警人数
            """)
    void takesItFromTheWordsBehind(String before, String behind, String expected) {
        assertThat(Names.of(before, behind, PERSONS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            案件执行到位率提升至 | 案件执行到位率
            及时回复率达 | 及时回复率
            推动服判息诉率 | 服判息诉率
            均衡结案率为 | 均衡结案率
            审限内结案率连续两年保持在 | 审限内结案率
            占诉前调解总量的 | 占诉前调解总量比例
            占四类案件的比例为 | 占四类案件的比例
            """)
    void keepsTheOwnWordsOfARate(String before, String expected) {
        assertThat(Names.of(before, "", RATE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            及时率、规范率达 | 及时率/规范率
            上诉率和申诉率 | 上诉率/申诉率
            # 以及 and 及时 are two words
            合格率以及及时率 | 合格率/及时率
            # things that share no value
            结案和审限率 | 结案和审限率
            上诉率 | 上诉率
            """)
    void partsNamesThatShareAValue(String before, String expected) {
        assertThat(String.join("/", Names.each(before))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            占比 | true
            占全部案件 | true
            结案 | true
            结案数 | true
            行政 | true
            民商事 | true
            标准化 | false
            律师 | false
            干警代表 | false
            """)
    void tellsPartsOfWhatIsCountedInTheSameUnit(String said, boolean expected) {
        Unit unit = said.startsWith("占") ? RATE : CASES;
        assertThat(Dependents.dependsOn(CASES, said, unit)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"金额", "标的额", "涉案金额", "标的"})
    void tellsTheirMoney(String said) {
        assertThat(Dependents.dependsOn(CASES, said, MONEY)).isTrue();
        assertThat(Dependents.dependsOn(MONEY, said, MONEY)).isFalse();
        assertThat(Dependents.part("审结案件", said, MONEY)).isEqualTo("审结案件" + said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            受理破产案件 | 审结 | 审结破产案件件数
            新收案件 | 刑事 | 新收刑事案件件数
            建立完善规则 | 新建 | 新建规则件数
            受理执行案件 | 受理 | 受理执行案件件数
            院庭长办案 | 结案 | 院庭长办案结案
            收案 | 结案 | 结案
            """)
    void namesAPartByTheWhole(String subject, String said, String expected) {
        assertThat(Dependents.part(subject, said, CASES)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"该指标,true", "该比率,true", "这一指标,true", "上述指标,true", "指标,false", "该项目,false", "结案率,false"})
    void tellsWordsThatPointBack(String said, boolean expected) {
        assertThat(Dependents.pointsBack(said)).isEqualTo(expected);
    }
}
