package courtnotices.indexer.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignOffTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "法院",
                "争创全国优秀法院",
                "获评全省优秀法院",
                "二是报告县委和院党组",
                "（三）示例县人民法院",
                "成立审判委员会",
                "责任单位：示例县人民法院",
                "来源：示例县人民法院",
                "整改时限：2024年6月30日",
                "整改时间为2024年6月30日",
                "向2家单位和示例县人民法院",
                "向县委和示例县人民法院",
                "我院开展清理，报示例县人民法院",
                "2024年8月至9月",
                "2024-08-23",
            })
    void isNone(String line) {
        assertThat(SignOff.is(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "示例县法院",
                "示例海事法院",
                "向阳区人民法院",
                "示例林区基层法院",
                "示例铁路运输中级法院",
                "中共示例县人民法院党组、示例县人民法院",
                "示例县法院巡察整改工作领导小组办公室",
                "县纪委监委派驻纪检监察组 2024年8月23日",
                "公布单位：示例县人民法院",
                "2024 年 8 月 23 日",
                "（2024年8月23日）",
                "二○二四年十二月三十一日",
                "2024年8月",
                "特此公告",
            })
    void is(String line) {
        assertThat(SignOff.is(line)).isTrue();
    }
}
