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

    private static String tail(String lines) {
        PageText page = Written.text(lines);
        return page.text().substring(Tail.start(page));
    }
}
