package courtnotices.indexer.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # simplified text stays, brackets and all
            市中级人民法院党组（扩大）会议(abc)             | 市中级人民法院党组（扩大）会议(abc)
            # a traditional character in a name is no traditional page
            与文会堂公司、与另外四十九家单位一起开展了十二次走访座谈，收集意见三十八条，逐条对照整改并反馈给提出意见的单位和群众代表；書會 | 与文会堂公司、与另外四十九家单位一起开展了十二次走访座谈，收集意见三十八条，逐条对照整改并反馈给提出意见的单位和群众代表；書會
            # traditional, 巡察 kept
            縣委巡察組對縣人民法院黨組開展了巡察，現將整改情況通報如下 | 县委巡察组对县人民法院党组开展了巡察，现将整改情况通报如下
            # glosses
            黨組紀(jì)檢監察(chá)組關於（二）2個問題 | 党组纪检监察组关于（二）2个问题
            黨組(z&#468;)紀(j&#xec;)檢關於(2)個問題 | 党组纪检关于(2)个问题
            """)
    void simplifiesTraditionalPagesOnly(String text, String simplified) {
        assertThat(Scripts.simplified(text)).isEqualTo(simplified);
    }
}
