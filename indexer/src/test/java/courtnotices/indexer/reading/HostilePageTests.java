package courtnotices.indexer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.indexer.page.PageTexts;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import courtnotices.notice.catalogue.CourtRegister;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a page, it is read or refused, in time that grows with its length. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostilePageTests {

    private static final NoticeReader READER = new NoticeReader(CourtRegister.load());

    private static final int MUCH = 1 << 20;

    private static final String BEGINNING = """
            示例县人民法院关于巡察整改情况的通报
            根据统一部署，县委第一巡察组于2023年1月2日至3月4日对院党组开展了巡察，5月6日反馈意见。
            """;

    private static final String ISSUES = """
            一、反馈问题整改情况
            （一）关于学习不够的问题
            整改情况：一是学。二是改。
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（",
                "(",
                "“",
                "“”",
                "\"",
                "《",
                "0",
                "1",
                "一",
                "百",
                "一是",
                "一是 ",
                "一是：二是：",
                "一、",
                "（一）",
                "（1）",
                "1.",
                "①",
                "。①",
                "：（1）",
                "第一方面问题：",
                "反馈问题一：",
                "，",
                "。",
                "；",
                "：",
                "、",
                " ",
                "　",
                "打印 ",
                "打印",
                "【打印】 ",
                "] [打印",
                "编辑:",
                "关于",
                "关于整改通报",
                "巡察整改",
                "问题",
                "的问题",
                "方面",
                "针对“",
                "针对学习不够的问题，",
                "一是学习不够的问题。",
                "第一，",
                "第一条 ",
                "整改任务1：",
                "1.1 ",
                "1.1.1",
                "1 ",
                "⑴",
                "㈠",
                "⒈",
                "—",
                "● ",
                "下一步",
                "已完成",
                "（已完成）",
                "整改时限：",
                "整改",
                "（责任",
                "整改情况：",
                "整改情况：1.",
                "通过整改",
                "该项",
                "不够",
                "法院",
                "人民法院",
                "党组",
                "市委第一巡察组",
                "开展了",
                "进行为期",
                "2020年1月2日",
                "1月2日",
                "1件",
                "1%和",
                "由1%",
                "同比1%",
                "百分之",
                "第一、",
                "截至8月",
                "全市法院",
                "联系电话",
                "欢迎",
                "\u0000",
                "\u0085",
                "责编\u0085",
                "\ufeff",
                "\ufffd",
                "<",
                "<p>",
                "<b>",
                "<td>",
                "</div>",
                "&nbsp;",
                "&#x110000;"
            })
    void readsALineOfOneWordRepeated(String word) {
        String line = word.repeat(MUCH / word.length() / 64);
        assertReadOrRefused(line);
        assertReadOrRefused(BEGINNING + line);
        assertReadOrRefused(BEGINNING + ISSUES + line + "\n（二）关于作风不实的问题\n一是改。二是评。");
        assertReadOrRefused(BEGINNING + ISSUES + "（二）关于作风" + line + "不实的问题。一是改。二是评。");
        assertReadOrRefused("关于巡察整改情况的通报" + line + "\n" + BEGINNING + ISSUES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.学习",
                "1.学习。",
                "一、",
                "（一）关于学习不够的问题\n整改情况：",
                "整改情况：\n1.学习",
                "学习方面的问题\n学习不够\n整改情况：学。",
                "党组",
                "责任编辑：",
                "打印 打印 打印 打印 打印 打印 打印 打印 打印 打印 打印 打印 打印 打印 打印 打印 打印 打印 打印 打印 ！",
                "2024年1月2日",
                "：：：\n整改情况：学。",
                "通过整改，",
                "1.1 学习不深",
                "1.1.1 学习不深",
                "一是学习不够的问题。学。",
                "第一，学习不够的问题。",
                "针对学习不够的问题，学。",
                "——学习不够。学。",
                "（一）学习不够\n1.建立台账。\n2.清理积案。",
                "学习不够\n1.建立台账。",
                "学习不够\n学9次。",
                "政治方面\n学习不够\n学9次。",
                "学习不够",
                "整改工作情况",
                "整改时限：立行立改",
                "下一步，巩固整改成果。"
            })
    void readsAPageOfOneLineRepeated(String line) {
        String lines = (line + "\n").repeat(MUCH / line.length() / 64);
        assertReadOrRefused(lines);
        assertReadOrRefused(BEGINNING + lines);
        assertReadOrRefused(BEGINNING + ISSUES + lines + "（二）关于作风不实的问题\n一是改。二是评。");
    }

    @Test
    void readsDeepAndBrokenMarkup() {
        assertReadOrRefused("<div>".repeat(50_000) + "整改。");
        assertReadOrRefused("<div>".repeat(50_000) + BEGINNING + ISSUES + "</div>".repeat(50_000));
        assertReadOrRefused("<table><tr><td>".repeat(20_000) + BEGINNING + ISSUES);
        assertReadOrRefused("<p>" + "<b>".repeat(50_000) + "<p>整改。".repeat(1_000));
        assertReadOrRefused("<a href=x>".repeat(50_000) + BEGINNING + ISSUES);
        assertReadOrRefused("<select><option>".repeat(50_000) + ISSUES);
        assertReadOrRefused("<p " + "a=\"b\" ".repeat(50_000) + ">" + ISSUES);
        assertReadOrRefused("<!--" + "-".repeat(MUCH) + "<html>" + ISSUES);
        assertReadOrRefused("<html><body>");
    }

    @Test
    void readsRandomBytes() {
        Random random = new Random(20240823);
        for (int i = 0; i < 400; i++) {
            byte[] bytes = new byte[random.nextInt(6_000)];
            random.nextBytes(bytes);
            assertReadOrRefused(bytes);
            // printable high bytes, which GB18030 takes for characters
            for (int j = 0; j < bytes.length; j++) {
                bytes[j] = (byte) (0xa1 + (bytes[j] & 0x3f));
            }
            assertReadOrRefused(bytes);
        }
    }

    @Test
    void readsANoticeInRandomDisorder() {
        Random random = new Random(20210702);
        String marks = "一二三四十百、.。；：（）()“”‘’\"《》0123456789① \n是第方面问题整改情况反馈关于针对的法院党组年月日巡察市委";
        for (int i = 0; i < 400; i++) {
            StringBuilder page = new StringBuilder(BEGINNING + ISSUES);
            int length = random.nextInt(3_000);
            for (int j = 0; j < length; j++) {
                page.append(marks.charAt(random.nextInt(marks.length())));
            }
            assertReadOrRefused(page.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE"})
    void readsAPageThatEndsAnywhere(String charset) {
        byte[] whole = ("\ufeff" + BEGINNING + ISSUES).getBytes(Charset.forName(charset));
        for (int length = 0; length <= whole.length; length++) {
            assertReadOrRefused(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void readsNullBytesAnywhere() {
        byte[] whole = (BEGINNING + ISSUES).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < whole.length; i++) {
            byte[] holed = whole.clone();
            holed[i] = 0;
            assertReadOrRefused(holed);
        }
    }

    private static void assertReadOrRefused(String page) {
        assertReadOrRefused(page.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertReadOrRefused(byte[] bytes) {
        try {
            switch (READER.read(PageTexts.of(Page.ofFile(bytes, "sample:hostile")))) {
                case Reading.Rectification read -> Placed.inItsText(read.notice());
                case Reading.Other other -> assertThat(other.reason()).isNotBlank();
            }
        } catch (RefusedException e) {
            assertThat(e.refusal().uri()).isEqualTo("sample:hostile");
            assertThat(e.refusal().reason()).isNotBlank();
        }
    }
}
