package courtnotices.notice.chinese.segment;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into words with the lexicon's terms kept whole.
 *
 * <p>落实三个规定 is 落实, 三个规定; without the lexicon it would be 落实, 三, 个, 规定.
 *
 * <p>HanLP's dictionary is global and mutable, so all segmenters of a process know the terms of all. Safe for
 * concurrent use.
 */
public final class Segmenter {

    /** A part of speech that HanLP does not give itself and that no rule of its takes apart again. */
    private static final String NATURE = "nz 1024";

    private static final Object LOCK = new Object();

    private final Segment segment;

    private Segmenter(Segment segment) {
        this.segment = segment;
    }

    /** A segmenter that keeps {@code terms} whole. */
    public static Segmenter with(Iterable<String> terms) {
        synchronized (LOCK) {
            terms.forEach(term -> CustomDictionary.insert(term, NATURE));
        }
        return new Segmenter(HanLP.newSegment()
                .enableCustomDictionaryForcing(true)
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false)
                .enableOffset(true));
    }

    /** The words of {@code text} in order, punctuation and spaces left out, letters in lower case. */
    public List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (Term term : segment.seg(text)) {
            if (carriesMeaning(term)) {
                words.add(new Word(term.word.toLowerCase(Locale.ROOT), term.offset));
            }
        }
        return words;
    }

    private static boolean carriesMeaning(Term term) {
        return term.word.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
