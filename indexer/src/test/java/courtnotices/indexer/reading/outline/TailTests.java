package courtnotices.indexer.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TailTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "院党组将继续抓好整改。",
                "完善监督机制，畅通联系群众的渠道，公开举报电话。",
                "主动邀请人大代表对法院工作进行监督，征求意见31条。",
                "2024年1月至8月，执行到位1 042万元。",
                "二是主动联系人大代表31名，征求意见12条。",
                "联系人民陪审员9人座谈。",
                "公开举报电话，受理投诉9件。",
                "公开举报电话：0399-5550001，受理投诉9件。",
                "三是公布监督电话：0399-5550001。",
                "整改措施：公布监督电话：0399-5550001。",
                "创新监督方式：每周抽查庭审。",
                "设立监督电话",
                "二是争创全国优秀法院",
                "争创全国优秀法院",
                "一是报告县委和院党组",
                "成立审判委员会",
                "责任单位：示例县人民法院",
                "整改时限：2024年6月30日",
            })
    void leavesWhatTells(String last) {
        assertThat(tail("一、整改情况\n" + last)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "欢迎广大干部群众对整改情况进行监督。",
                "迎广大干部群众对整改情况进行监督。",
                "联系电话：0399-5550001；邮政信箱：示例路1号。",
                "电子邮箱：jw@fy.example",
                "电话：0399-5550001",
                "邮编：039900",
                "联系电话（传真）：0399-5550001",
                "联系电话为0399-5550001。",
                "联系人：张某，电话0399-5550001",
                "四、监督举报方式",
                "示例县法院巡察整改工作领导小组办公室",
                "县纪委监委派驻纪检监察组 2024年8月23日",
                "2024 年 8 月 23 日",
                "（2024年8月23日）",
                "发布单位：示例县人民法院",
                "示例铁路运输中级法院",
                "中共示例县人民法院党组",
                "示例县人民法院",
                "示例县人民法院 2024年8月23日",
                "2024年8月23日",
                "二〇二四年八月二十三日",
                "特此通报。",
            })
    void cutsContactDataAndSignOff(String last) {
        assertThat(tail("一、整改情况\n院党组继续抓好整改。\n" + last)).isEqualTo(last);
    }

    @Test
    void cutsSeveralParagraphsTogether() {
        String tail = "欢迎广大干部群众对整改情况进行监督。\n联系电话：0399-5550001。\n示例县人民法院\n2024年8月23日";
        assertThat(tail("一、整改情况\n院党组继续抓好整改。\n" + tail)).isEqualTo(tail);
    }

    @Test
    void cutsAPageOfOneLineAtItsSentence() {
        String tail = "欢迎干部群众监督。联系电话：0399-5550001。示例县人民法院2024年8月23日";
        assertThat(tail("一、整改情况。" + "继续抓好整改。".repeat(60) + tail)).isEqualTo(tail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"三是公布举报电话：0399-5550001。", "公布举报电话：0399-5550001，收到线索9件。"})
    void leavesWhatAPageOfOneLineTells(String last) {
        assertThat(tail("一、整改情况。" + "继续抓好整改。".repeat(60) + last)).isEmpty();
    }

    private static String tail(String lines) {
        PageText page = Written.text(lines);
        return page.text().substring(Tail.start(page));
    }
}
