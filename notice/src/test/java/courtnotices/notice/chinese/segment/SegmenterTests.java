package courtnotices.notice.chinese.segment;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.catalogue.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTests {

    private static final Segmenter SEGMENTER = Segmenter.with(Lexicon.bundled().terms());

    private static final List<String> SENTENCES = List.of(
            "全市法院终本率35.93%，同比下降4.2个百分点；执行到位率47.68%。",
            "一是组织干警逐条学习“三个规定”，二是对 12 名聘用人员开展 警示教育…",
            "拨打12368或登录 Court Online 查询：智慧法院5G庭审（试点）",
            "林区法院\ud842\udfb7某案，发放案款225 675元，涉及4人；");

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "，。；：！？", "“”《》（）", "%…—"})
    void findsNoWordInPunctuation(String text) {
        assertThat(SEGMENTER.words(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            落实三个规定 | 落实@0 三个规定@2
            全市法院终本率35.93% | 全市法院@0 终本率@4 35.93@7
            '“终本率”， 12368 ' | 终本率@1 12368@7
            # letters in lower case
            智慧法院ABC | 智慧法院@0 abc@4
            # the longest term
            首执案件终本率偏高 | 首执案件终本率@0 偏高@7
            """)
    void cuts(String text, String words) {
        assertThat(told(SEGMENTER.words(text))).isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void keepsEveryTermWhole(String term) {
        assertThat(SEGMENTER.words(term)).containsExactly(new Word(term, 0));
        assertThat(SEGMENTER.words("我院认真落实" + term + "，并")).contains(new Word(term, 6));
    }

    static Stream<String> terms() {
        return Lexicon.bundled().terms().stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void tellsWhereEveryWordStands(String text) {
        List<Word> words = SEGMENTER.words(text);
        assertThat(words)
                .isNotEmpty()
                .allSatisfy(word -> assertThat(
                                text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT))
                        .isEqualTo(word.text()));
        assertThat(IntStream.range(1, words.size()))
                .allMatch(i -> words.get(i - 1).end() <= words.get(i).start());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void leavesNoLetterOrDigitOut(String text) {
        String cut = SEGMENTER.words(text).stream().map(Word::text).collect(Collectors.joining());
        String whole = text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
        assertThat(cut.replace(".", "")).isEqualTo(whole);
    }

    static Stream<String> sentences() {
        return SENTENCES.stream();
    }

    @Test
    void cutsTheSameFromSeveralThreads() throws Exception {
        List<List<Word>> alone = SENTENCES.stream().map(SEGMENTER::words).toList();
        Callable<List<List<Word>>> work = () -> {
            Segmenter own = Segmenter.with(Lexicon.bundled().terms());
            for (int i = 0; i < 200; i++) {
                SENTENCES.forEach(SEGMENTER::words);
            }
            return SENTENCES.stream().map(own::words).toList();
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<List<List<Word>>>> done =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> work).toList(), 60, TimeUnit.SECONDS);
            for (Future<List<List<Word>>> one : done) {
                assertThat(one.get()).isEqualTo(alone);
            }
        }
    }

    private static String told(List<Word> words) {
        return words.stream().map(word -> word.text() + "@" + word.start()).collect(Collectors.joining(" "));
    }
}
