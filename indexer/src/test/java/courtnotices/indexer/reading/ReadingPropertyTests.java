package courtnotices.indexer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.fixtures.SampleNotice;
import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.PageTexts;
import courtnotices.indexer.reading.outline.Outlines;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import courtnotices.notice.catalogue.CourtRegister;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

/**
 * What holds for every page there could be.
 *
 * <p>A build tries the same pages each time, so that it fails only for what was changed; {@code -Dcourtnotices.fuzz=100000} tries so many a property,
 * the first hundred and fifty of them the build's. A property that fails tells the smallest page it found; the next run begins with that page.
 */
class ReadingPropertyTests {

    /** Another number, other pages. */
    private static final String PAGES = "20261122";

    private static final NoticeReader READER = new NoticeReader(CourtRegister.load());

    /** A page's limit; a page of these takes milliseconds. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** What the reader's patterns look for, and what comes near. */
    private static final List<String> WORDS =
            List.of(("示例县人民法院 关于巡察整改情况的通报 市委第一巡察组 开展了 反馈 2023年1月2日 至 3月4日 党组 一、 二、 （一） （二） (1) 1. 2. ① ② 第一方面问题 反馈问题一"
                            + " 问题1 一是 二是 十一是 关于 学习不够 的问题 方面 针对“ ” “ 《 》 〈 〉 ‘ ’ 整改情况： 整改措施： 整改落实情况 组织领导 下一步 通过整改， 立行立改"
                            + " 已完成 推进中 长期坚持 7.2% 3.5万元 225 675 余 同比下降 个百分点 全省第三 截至8月19日 制定 修订 联系电话：0399-5550001 @ 。 ； ， ： 、 的 改 ○ 〔2020〕 \ufeff")
                    .split(" "));

    private static final List<String> ENDS = List.of("", "", "", "。", "\n", "\n", "<p>", "<br>", "<td>", "</div>", " ");

    @Property(seed = PAGES)
    void readsOrRefusesAnyBytes(@ForAll("bytes") byte[] page) {
        check(page);
    }

    @Property(seed = PAGES)
    void readsOrRefusesItsOwnWordsInAnyOrder(@ForAll("words") WordsPage page) {
        check(page.bytes());
    }

    @Property(seed = PAGES)
    void readsOrRefusesAnythingDoneToANotice(@ForAll("mutated") MutatedPage page) {
        check(page.bytes());
    }

    @Property(seed = PAGES)
    void readsTheSameTwice(@ForAll("mutated") MutatedPage page) throws RefusedException {
        try {
            assertThat(read(page.bytes())).isEqualTo(read(page.bytes()));
        } catch (RefusedException e) {
            Assertions.assertThrows(RefusedException.class, () -> read(page.bytes()));
        }
    }

    @Property(seed = PAGES)
    void losesNoWordOfTheRectificationPart(@ForAll("mutated") MutatedPage page) {
        assertNothingLost(page.bytes());
    }

    @Property(seed = PAGES)
    void losesNoWordWhateverTheOrder(@ForAll("words") WordsPage page) {
        assertNothingLost(page.bytes());
    }

    /** Words in an order of no sense. */
    record WordsPage(List<String> words, String encoding) {

        byte[] bytes() {
            return String.join("", words).getBytes(Charset.forName(encoding));
        }
    }

    /** A sample and what happened to it. */
    record MutatedPage(SampleNotice sample, List<Step> steps) {

        record Step(Mutation mutation, long seed) {}

        byte[] bytes() {
            byte[] page = sample.bytes();
            for (Step step : steps) {
                page = step.mutation().on(page, step.seed());
            }
            return page;
        }
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(4_000);
    }

    @Provide
    Arbitrary<WordsPage> words() {
        Arbitrary<String> word =
                Combinators.combine(Arbitraries.of(WORDS), Arbitraries.of(ENDS)).as((start, rest) -> start + rest);
        return Combinators.combine(word.list().ofMaxSize(400), Arbitraries.of("UTF-8", "GB18030"))
                .as(WordsPage::new);
    }

    @Provide
    Arbitrary<MutatedPage> mutated() {
        Arbitrary<MutatedPage.Step> step = Combinators.combine(Arbitraries.of(Mutation.class), Arbitraries.longs())
                .as(MutatedPage.Step::new);
        return Combinators.combine(
                        Arbitraries.of(SampleNotice.class),
                        step.list().ofMinSize(1).ofMaxSize(4))
                .as(MutatedPage::new);
    }

    private static void check(byte[] page) {
        Assertions.assertTimeoutPreemptively(LIMIT, () -> {
            try {
                switch (read(page)) {
                    case Reading.Rectification read -> Placed.inItsText(read.notice());
                    case Reading.Other other -> assertThat(other.reason()).isNotBlank();
                }
            } catch (RefusedException e) {
                assertThat(e.refusal().reason()).isNotBlank();
            }
        });
    }

    private static void assertNothingLost(byte[] bytes) {
        try {
            PageText page = PageTexts.of(Page.ofFile(bytes, "sample:mutated"));
            if (READER.read(page) instanceof Reading.Rectification read) {
                assertThat(Unplaced.of(page, Outlines.of(page), read.notice())).isEmpty();
            }
        } catch (RefusedException e) {
            assertThat(e.refusal().reason()).isNotBlank();
        }
    }

    private static Reading read(byte[] page) throws RefusedException {
        return READER.read(PageTexts.of(Page.ofFile(page, "sample:mutated")));
    }
}
