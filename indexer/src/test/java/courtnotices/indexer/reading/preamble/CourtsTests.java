package courtnotices.indexer.reading.preamble;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.Written;
import courtnotices.notice.Court;
import courtnotices.notice.CourtLevel;
import courtnotices.notice.Span;
import courtnotices.notice.catalogue.CourtRegister;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CourtsTests {

    private static final Courts COURTS = new Courts(CourtRegister.load());

    @Test
    void findsNoneWhereNoneIsNamed() {
        assertThat(of("关于市委巡察整改情况的通报", List.of("来源：本院"), "市委巡察组对我院党组、各基层法院巡察。", "院党组"))
                .isNull();
    }

    @Test
    void takesTheTitleBeforeTheSignOff() {
        assertThat(of("吕梁市中级人民法院关于落实巡察反馈意见的整改公告", List.of(), "向山西省高级人民法院报告。", "南阳市中级人民法院"))
                .isEqualTo(new Court("吕梁市中级人民法院", CourtLevel.INTERMEDIATE, "山西省", "吕梁市"));
    }

    @Test
    void takesTheSignOffBeforeSourceAndText() {
        assertThat(of("关于巡察整改情况的通报", List.of("来源：吕梁市中级人民法院"), "向河南省高级人民法院报告。", "中共南阳市中级人民法院党组"))
                .isEqualTo(new Court("南阳市中级人民法院", CourtLevel.INTERMEDIATE, "河南省", "南阳市"));
    }

    @Test
    void takesTheSourceBeforeTheText() {
        assertThat(of(null, List.of("来源：荆州市沙市区人民法院"), "向荆州市中级人民法院报告。", ""))
                .isEqualTo(new Court("荆州市沙市区人民法院", CourtLevel.BASIC, "湖北省", "荆州市"));
    }

    @Test
    void takesTheFirstCourtOfTheTextLast() {
        assertThat(of(null, List.of(), "省委巡视组巡视云南省高级人民法院党组，最高人民法院指导。", ""))
                .isEqualTo(new Court("云南省高级人民法院", CourtLevel.HIGH, "云南省", null));
    }

    @Test
    void looksBeyondTheLeadWhereTheLeadNamesNone() {
        assertThat(of(null, List.of(), "我院党组整改如下。".repeat(100) + "《中共云南省高级人民法院党组工作规则》已印发。", ""))
                .isEqualTo(new Court("云南省高级人民法院", CourtLevel.HIGH, "云南省", null));
    }

    @Test
    void takesTheFullestNameOfACourtThatTheTitleShortens() {
        assertThat(of("朝阳区人民法院关于巡察整改情况的通报", List.of(), "市委巡察组巡察我院。", "中共长春市朝阳区人民法院党组"))
                .isEqualTo(new Court("长春市朝阳区人民法院", CourtLevel.BASIC, "吉林省", "长春市"));
        assertThat(of("云台区人民法院关于巡察整改情况的通报", List.of(), "巡察组巡察示例省临江市云台区人民法院党组。", "院党组"))
                .extracting(Court::name)
                .isEqualTo("示例省临江市云台区人民法院");
    }

    @Test
    void addsNoPlaceThatThePageDoesNotGive() {
        assertThat(of("朝阳区人民法院关于巡察整改情况的通报", List.of(), "向长春市中级人民法院报告，地址：和平路1号朝阳区人民法院。", "院党组"))
                .isEqualTo(new Court("朝阳区人民法院", CourtLevel.BASIC, null, null));
        assertThat(of("沙市区人民法院关于巡察整改情况的通报", List.of(), "学习湖北省荆州市沙市区人民法院。", "院党组"))
                .extracting(Court::name)
                .isEqualTo("荆州市沙市区人民法院");
    }

    private static @Nullable Court of(@Nullable String title, List<String> metadata, String text, String tail) {
        PageText page = Written.page(title, metadata, "sample:page", text + "\n" + tail);
        return COURTS.of(
                page,
                new Span(
                        Math.min(text.length() + 1, page.text().length()),
                        page.text().length()));
    }
}
