package courtnotices.indexer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTests {

    private static final String TITLE = "中共示例县人民法院党组关于县委巡察整改情况的通报";
    private static final String LEAD = "根据县委统一部署，县委巡察组对县法院党组开展了巡察，现将整改情况通报如下。";

    @Test
    void keepsMenusBreadcrumbsAndMetadataOutOfTheText() {
        Body body = body("""
                @首页 新闻 公告
                当前位置：首页 > 公告 > 中共示例县人民法院党组关于县委巡察整改情况的通报
                中共示例县人民法院党组关于县委巡察整改情况的通报
                发布时间：2024-03-01 09:00 来源：本院 浏览次数：12
                【字号 大 中 小】 打印 关闭
                根据县委统一部署，县委巡察组对县法院党组开展了巡察，现将整改情况通报如下。
                一、关于学习不够的问题
                整改情况：集中学习9次。
                示例县人民法院
                2024年2月28日
                责任编辑：办公室
                @我院召开整改推进会
                版权所有：示例县人民法院
                """);
        assertThat(body.title()).isEqualTo(TITLE);
        assertThat(body.metadata())
                .containsExactly("发布时间：2024-03-01 09:00 来源：本院 浏览次数：12", "【字号 大 中 小】 打印 关闭", "责任编辑：办公室");
        assertThat(body.paragraphs()).containsExactly(LEAD, "一、关于学习不够的问题", "整改情况：集中学习9次。", "示例县人民法院", "2024年2月28日");
        assertThat(body.dropped()).isEmpty();
    }

    @Test
    void joinsATitleOnTwoLines() {
        Body body = body("""
                首页
                中共示例县人民法院党组
                关于县委巡察整改情况的通报
                根据县委统一部署，县委巡察组对县法院党组开展了巡察，现将整改情况通报如下。
                """);
        assertThat(body.title()).isEqualTo(TITLE);
        assertThat(body.paragraphs()).containsExactly(LEAD);
    }

    @Test
    void takesTheLastOfTwoTitlesAboveTheText() {
        Body body = body("""
                中共示例县人民法院党组关于县委巡察整改情况的通报
                来源：本院
                中共示例县人民法院党组关于县委巡察整改情况的通报
                根据县委统一部署，县委巡察组对县法院党组开展了巡察，现将整改情况通报如下。
                """);
        assertThat(body.title()).isEqualTo(TITLE);
        assertThat(body.metadata()).containsExactly("来源：本院");
        assertThat(body.paragraphs()).containsExactly(LEAD);
    }

    @Test
    void beginsWithTheFirstSentenceWhereThereIsNoTitle() {
        Body body = body("""
                您的位置：首页 > 公告
                日期：2024-03-01
                根据县委统一部署，县委巡察组对县法院党组开展了巡察，现将整改情况通报如下。
                一、关于学习不够的问题
                """);
        assertThat(body.title()).isNull();
        assertThat(body.metadata()).containsExactly("日期：2024-03-01");
        assertThat(body.paragraphs().getFirst()).isEqualTo(LEAD);
    }

    @Test
    void findsTheTitleBelowASentenceOfTheSite() {
        String banner = "您好，欢迎访问示例县人民法院网站，今天的值班电话请见首页底部。";
        Body body = body(banner + "\n您的位置：首页 → 公示公告\n" + TITLE + "\n" + LEAD + "\n一、关于学习不够的问题");
        assertThat(body.title()).isEqualTo(TITLE);
        assertThat(body.paragraphs()).containsExactly(LEAD, "一、关于学习不够的问题");
        assertThat(body.dropped()).containsExactly(banner);
    }

    /** The heading of a part below the lead, and what the notice goes on to name. */
    @ParameterizedTest
    @ValueSource(strings = {"一、关于巡察整改总体情况", "巡察整改总体情况", "关于巡察整改总体情况"})
    void takesNoHeadingBelowTheLeadForATitle(String heading) {
        Body body = body(LEAD + "\n" + heading + "\n集中学习9次。");
        assertThat(body.title()).isNull();
        assertThat(body.paragraphs()).contains(heading);
    }

    /** A messenger's article prints account, day, hour and place on one line. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "原创 示例法院 示例法院 2024年11月5日 18:10 示例省",
                "2020-09-07 08:57 示例省纪委网站",
                "（2024年11月5日发布）",
                "点击蓝字关注我们",
            })
    void keepsLinesAboutThePageOutOfTheLead(String line) {
        Body body = body(TITLE + "\n" + line + "\n" + LEAD + "\n一、关于学习不够的问题");
        assertThat(body.metadata()).containsExactly(line);
        assertThat(body.paragraphs()).startsWith(LEAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年11月5日至12月8日", "2024年11月5日巡察组反馈意见"})
    void keepsOtherDaysInTheText(String line) {
        assertThat(body(TITLE + "\n" + line + "\n" + LEAD).paragraphs()).contains(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "巡察整改工作部署会",
                "首页 > 巡察整改情况的通报 主办",
                "关于开展案款清理情况的通报",
                "关于巡察整改情况的通报。",
            })
    void takesOtherHeadlinesForNoTitle(String line) {
        assertThat(body(line + "\n" + LEAD).title()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于落实市委巡察反馈意见整改进展情况的公告",
                "中共示例市中级人民法院党组关于巡视整改情况的通报（摘要）",
                "关于巡察整改情况的公示",
                "示例县人民法院巡察整改进展",
                "十届省委巡视反馈意见整改情况报告",
            })
    void takesEveryFormOfTitle(String line) {
        assertThat(body(line + "\n" + LEAD).title()).isEqualTo(line);
    }

    @Test
    void keepsContactDataBetweenTheLastSentenceAndTheSignOff() {
        Body body = body("""
                中共示例县人民法院党组关于县委巡察整改情况的通报
                根据县委统一部署，县委巡察组对县法院党组开展了巡察，现将整改情况通报如下。
                整改情况：集中学习9次。
                联系方式：0399-5550001
                电子邮箱：jw@fy.example
                中共示例县人民法院党组
                2024年2月28日
                浏览：31
                """);
        assertThat(body.paragraphs()).endsWith("联系方式：0399-5550001", "电子邮箱：jw@fy.example", "中共示例县人民法院党组", "2024年2月28日");
    }

    @Test
    void goesOnAtAHeadingThatSpeaksOfFilingAndEndsAtTheFooterThatDoes() {
        Body body = body(TITLE + "\n" + LEAD + "\n" + "整改情况：集中学习9次。\n".repeat(9) + """
                3.规范性文件备案不及时的问题
                整改情况：补报备案6件。
                4.技术支持不足的问题
                整改情况：增配人员2名。
                示例县人民法院
                某ICP备12345678号
                """);
        assertThat(body.paragraphs()).contains("4.技术支持不足的问题").endsWith("示例县人民法院");
    }

    @Test
    void keepsAnEndThatLostItsStops() {
        Body body = body(TITLE + "\n" + LEAD + "\n" + "整改情况：集中学习9次。\n".repeat(9) + """
                5.公车管理不严的问题
                整改情况：清理用车记录31条；
                制定《公务用车管理细则》；
                示例县人民法院
                2024年2月28日
                """);
        assertThat(body.paragraphs())
                .endsWith("5.公车管理不严的问题", "整改情况：清理用车记录31条；", "制定《公务用车管理细则》；", "示例县人民法院", "2024年2月28日");
    }

    @Test
    void endsBeforeRelatedNewsAndTellsWhatSentenceItDropped() {
        String long1 = "整改情况：集中学习9次。\n".repeat(9);
        Body body = body(TITLE + "\n" + LEAD + "\n" + long1 + """
                示例县人民法院
                相关新闻
                @我院开展普法
                昨天，我院举行开放日。
                """);
        assertThat(body.paragraphs()).hasSize(11).endsWith("整改情况：集中学习9次。", "示例县人民法院");
        assertThat(body.dropped()).containsExactly("昨天，我院举行开放日。");
    }

    @Test
    void keepsALongSentenceThatSoundsLikeFurniture() {
        String sentence = "扫码即可评价的窗口增至9个，群众在办结之后扫码评价，差评由督察室逐件回访并将结果在一周以内报告院长，全年回访率保持在九成五以上。";
        Body body = body(TITLE + "\n" + LEAD + "\n" + "整改情况：集中学习9次。\n".repeat(9) + sentence + "\n继续抓好整改。");
        assertThat(body.paragraphs()).endsWith(sentence, "继续抓好整改。");
    }

    @Test
    void keepsTheSignOffOfANoticeOfOneParagraph() {
        Body body = body(TITLE + "\n2024-03-01 09:00\n" + LEAD + "\n示例县人民法院\n2024年2月28日\n责任编辑：办公室");
        assertThat(body.metadata()).containsExactly("2024-03-01 09:00", "责任编辑：办公室");
        assertThat(body.paragraphs()).containsExactly(LEAD, "示例县人民法院", "2024年2月28日");
    }

    @Test
    void keepsShortMeasuresThatSoundLikeFurniture() {
        Body body = body(TITLE + "\n" + LEAD + "\n" + "整改情况：集中学习9次。\n".repeat(9) + """
                （二）诉讼服务不便捷的问题
                整改情况：
                一是增设窗口9个；
                二是推行扫码缴费；
                三是公开流程；
                示例县人民法院
                2024年2月28日
                """);
        assertThat(body.paragraphs()).endsWith("二是推行扫码缴费；", "三是公开流程；", "示例县人民法院", "2024年2月28日");
    }

    /** Neither a clause nor a sentence about the court's work is a line of the site; the site's own sentence is. */
    @Test
    void endsAtTheSitesOwnSentenceButNotAtTheCourts() {
        Body body = body(TITLE + "\n" + LEAD + "\n" + "整改情况：集中学习9次。\n".repeat(9) + """
                推行扫码缴费；
                推行扫码立案。
                公开流程9项。
                版权所有，未经许可不得转载。
                昨天开放。
                """);
        assertThat(body.paragraphs()).endsWith("推行扫码缴费；", "推行扫码立案。", "公开流程9项。");
        assertThat(body.dropped()).containsExactly("版权所有，未经许可不得转载。", "昨天开放。");
    }

    @Test
    void tellsWhatClauseItDropped() {
        Body body = body(TITLE + "\n" + LEAD + "\n" + "整改情况：集中学习9次。\n".repeat(9) + """
                版权所有 示例县人民法院
                增设窗口9个；
                首页 公告
                """);
        assertThat(body.dropped()).containsExactly("增设窗口9个；");
    }

    /** Above the first numbered line a line may still be about the page; 阅读 in the numbered line itself is the court's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "反馈问题一：关于卷宗阅读不便的问题",
                "问题1：卷宗阅读不便",
                "【问题】卷宗阅读不便",
                "①卷宗阅读不便",
                "第一，卷宗阅读不便",
                "一是改造阅读室；",
                "整改措施：改造阅读室",
            })
    void keepsTheFirstNumberedLineInTheText(String line) {
        Body body = body(TITLE + "\n阅读：31\n" + line + "\n整改情况：集中学习9次。");
        assertThat(body.metadata()).containsExactly("阅读：31");
        assertThat(body.paragraphs()).containsExactly(line, "整改情况：集中学习9次。");
    }

    @Test
    void keepsTheLastIssuesFieldsWithTheSignOff() {
        Body body = body(TITLE + "\n" + LEAD + "\n" + "整改情况：集中学习9次。\n".repeat(9) + """
                责任单位：立案庭
                示例县法院巡察整改工作领导小组办公室
                2024 年 2 月 28 日
                示例县人民法院主办 联系电话：12368
                发布时间：2024-03-01
                """);
        assertThat(body.paragraphs()).endsWith("责任单位：立案庭", "示例县法院巡察整改工作领导小组办公室", "2024 年 2 月 28 日");
        assertThat(body.metadata()).containsExactly("发布时间：2024-03-01");
    }

    @Test
    void isEmptyWithoutLines() {
        assertThat(Body.of(List.of())).isEqualTo(new Body(null, List.of(), List.of(), List.of()));
    }

    /** Lines that begin with @ are links. */
    private static Body body(String lines) {
        return Body.of(lines.lines()
                .map(line -> line.startsWith("@") ? new Line(line.substring(1), line.length() - 1) : new Line(line, 0))
                .toList());
    }
}
