package courtnotices.indexer.reading.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # every court has such cases: nothing is narrowed
            调撤率 | 新收案件件数 | 调撤率
            调撤率 | 首执案件件数 | 调撤率
            # the rate says of which cases it is
            行政案件调撤率 | 审结破产案件件数 | 行政案件调撤率
            文书上网公开及时率 | 审结破产案件件数 | 文书上网公开及时率
            # what was done with no thing in particular
            整改率 | 整改问题数 | 整改率
            # what stands after 以 is how it was done
            终本率 | 首执案件以终本方式结案件数 | 终本率
            撤诉率 | 按撤诉处理一审案件件数 | 撤诉率
            # kinds of cases and of disputes
            调撤率 | 审结破产案件件数 | 破产案件调撤率
            调撤率 | 审结商标权纠纷件数 | 商标权纠纷调撤率
            执行到位率 | 执结涉企案件件数 | 涉企案件执行到位率
            服判息诉率 | 审结行政案件件数 | 行政案件服判息诉率
            # of what was done to how much of it
            清理率 | 清理长期未结案件件数 | 长期未结案件清理率
            发放率 | 发放案款金额 | 案款发放率
            化解率 | 院领导包案化解信访积案件数 | 信访积案化解率
            """)
    void tellsOfWhichCasesARateIs(String said, String before, String expected) {
        assertThat(Populations.narrowed(said, before)).isEqualTo(expected);
    }
}
