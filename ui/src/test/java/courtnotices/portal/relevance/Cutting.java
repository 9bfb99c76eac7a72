package courtnotices.portal.relevance;

import com.huaban.analysis.jieba.JiebaSegmenter;
import com.huaban.analysis.jieba.JiebaSegmenter.SegMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How another system cuts text into words, told to a node that has no analysis plugins: it is cut here, and the node sees words between spaces.
 *
 * @param analyzer of the fields in the node
 * @param indexed how a text is cut when it is written, and a phrase when it is sought
 * @param sought how a query is cut
 */
record Cutting(String name, String analyzer, UnaryOperator<String> indexed, UnaryOperator<String> sought) {

    /** Elasticsearch as it comes: every character a word. */
    static Cutting standard() {
        return new Cutting("standard", "standard", UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** Lucene's hidden Markov model with its own dictionary. */
    static Cutting smartcn() {
        Analyzer smartcn = new SmartChineseAnalyzer();
        UnaryOperator<String> words = text -> String.join(" ", words(smartcn, text));
        return new Cutting("smartcn", "whitespace", words, words);
    }

    /** As its plugin for Elasticsearch does it: long words and those within them when a text is written, the long ones when it is sought. */
    static Cutting jieba() {
        JiebaSegmenter jieba = new JiebaSegmenter();
        return new Cutting(
                "jieba",
                "whitespace",
                text -> words(jieba, text, SegMode.INDEX),
                text -> words(jieba, text, SegMode.SEARCH));
    }

    private static String words(JiebaSegmenter jieba, String text, SegMode mode) {
        return String.join(
                " ",
                jieba.process(text, mode).stream()
                        .map(token -> token.word.strip())
                        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                        .toList());
    }

    private static List<String> words(Analyzer analyzer, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
