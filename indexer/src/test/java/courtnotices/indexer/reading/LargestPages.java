package courtnotices.indexer.reading;

import courtnotices.indexer.page.PageTexts;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.PageFiles;
import courtnotices.indexer.source.RefusedException;
import courtnotices.notice.catalogue.CourtRegister;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Reads the largest pages that are not refused for their size, each made to be hard on another part of the reader.
 *
 * <p>A program of its own, so that the memory it gets can be set. Prints a line for each page, {@code slow} or {@code failed} first where it took
 * longer than the limit or threw; the time is the processor's, which a busy machine does not change.
 */
final class LargestPages {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final int CHARACTERS = 990_000;

    private static final String NOTICE = """
            示例县人民法院关于巡察整改情况的通报
            根据统一部署，县委第一巡察组于2023年1月2日至3月4日对院党组开展了巡察，5月6日反馈意见。
            一、反馈问题整改情况
            （一）关于学习不够的问题
            整改情况：一是学。二是改。
            """;

    private static final String REST = "\n（二）关于作风不实的问题\n整改情况：一是改。二是评。\n示例县人民法院\n2023年9月1日";

    /** Each is what a pattern begins with, or goes on with, or both. */
    private static final String[] LINES = {
        "（",
        "0",
        "一是",
        "一是：二是：",
        "，",
        "打印 ",
        "责编",
        "《",
        "《〈",
        "第",
        "“‘",
        "。①",
        "（1）",
        "一、",
        "2024年1月2日至",
        "12.5%，同比",
        "7 000余",
        "制定《",
        "截至8月",
        "的问题。整改情况：",
        "关于",
        "法院",
        "电话0399-",
        "3项，",
        "审两件，",
        "结案率居全省首位，"
    };

    private LargestPages() {}

    public static void main(String[] arguments) {
        NoticeReader reader = new NoticeReader(CourtRegister.load());
        pages().forEach((name, page) -> {
            byte[] bytes = page.get();
            Duration start = processorTime();
            String what = read(reader, bytes);
            Duration took = processorTime().minus(start);
            System.out.printf(
                    "%s %s: %s after %d ms%n",
                    took.compareTo(LIMIT) > 0 ? "slow" : what.startsWith("!") ? "failed" : "ok",
                    name,
                    what,
                    took.toMillis());
        });
    }

    /** Of all threads: a stage may have its own. */
    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static Map<String, Supplier<byte[]>> pages() {
        Map<String, Supplier<byte[]>> pages = new LinkedHashMap<>();
        for (String word : LINES) {
            pages.put("a line of " + word, () -> page(word.repeat(CHARACTERS / word.length())));
        }
        pages.put("lines", () -> page("1.学\n".repeat(190_000)));
        pages.put("chapters that are findings", () -> page("一、学习不深的问题\n学。\n".repeat(66_000)));
        pages.put(
                "chapters after the last finding",
                () -> page("一、学习不深的问题\n学。\n".repeat(38_000) + "一、党\n".repeat(122_000)));
        pages.put("lines without numbers", () -> page("学习法规\n".repeat(190_000)));
        pages.put("as many addresses to write to", () -> endingIn(different("电子邮箱：a%05d@fy.example\n", 40_000)));
        pages.put("as many numbers to call", () -> endingIn(different("联系电话：0399-55%05d\n", 50_000)));
        pages.put("tags", () -> page("<p>改。".repeat(190_000)));
        pages.put("nested tags", () -> page("<div>".repeat(190_000)));
        String much = "A".repeat(PageFiles.LARGEST - 2_000);
        pages.put("a picture written into the page", () -> page("<p><img src='" + much + "'>"));
        pages.put("a tag without end", () -> page("<p><img src='" + much));
        pages.put("twenty mebibytes of plain text", () -> page(much));
        pages.put("four million characters of plain text", () -> page("A整 ".repeat(1_300_000)));
        pages.put("the reader's own alphabet", LargestPages::disorder);
        return pages;
    }

    private static byte[] page(String words) {
        return (NOTICE + words + REST).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] endingIn(String lines) {
        return (NOTICE + REST + "\n" + lines).getBytes(StandardCharsets.UTF_8);
    }

    /** No two lines are the same, as {@code format} with a number in it. */
    private static String different(String format, int lines) {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            page.append(format.formatted(i));
        }
        return page.toString();
    }

    private static byte[] disorder() {
        String alphabet = "一二三四五十百万亿、.。；：（）()“”‘’《》〈〉0123456789%① \n是第方面问题整改情况反馈关于针对的法院党组年月日巡察市委同比升降制定修订截至余件项元";
        Random random = new Random(20230901);
        StringBuilder page = new StringBuilder();
        while (page.length() < CHARACTERS) {
            page.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return page(page.toString());
    }

    private static String read(NoticeReader reader, byte[] page) {
        try {
            return switch (reader.read(PageTexts.of(Page.ofFile(page, "sample:largest")))) {
                case Reading.Rectification read ->
                    "a notice of " + read.notice().issues().size() + " issues";
                case Reading.Other other -> "other, " + other.reason();
            };
        } catch (RefusedException e) {
            return "refused, " + e.refusal().reason();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return "! " + e;
        }
    }
}
