package courtnotices.notice.chinese.pinyin;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads characters in pinyin without tones.
 *
 * <p>发回重审率 is fa, hui, chong|zhong, shen, lv|lu|shuai. Where keyboards have no ü people type v or u, so both are readings.
 */
public final class Pinyin {

    private Pinyin() {}

    /** For each UTF-16 unit of {@code text} its syllables in small letters, the one of the phrase first; none where it has none. */
    public static List<List<String>> of(String text) {
        List<com.hankcs.hanlp.dictionary.py.Pinyin> inPhrase = HanLP.convertToPinyinList(text);
        List<List<String>> syllables = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); i++) {
            Set<String> all = new LinkedHashSet<>();
            add(all, inPhrase.get(i));
            com.hankcs.hanlp.dictionary.py.Pinyin @Nullable [] alone =
                    PinyinDictionary.get(String.valueOf(text.charAt(i)));
            for (com.hankcs.hanlp.dictionary.py.Pinyin reading :
                    alone == null ? new com.hankcs.hanlp.dictionary.py.Pinyin[0] : alone) {
                add(all, reading);
            }
            syllables.add(List.copyOf(all));
        }
        return syllables;
    }

    /** The dictionary writes lv for lü, lve for lüe; a character that it does not know is none5. */
    private static void add(Set<String> syllables, com.hankcs.hanlp.dictionary.py.Pinyin reading) {
        String letters = reading.getPinyinWithoutTone().toLowerCase(Locale.ROOT);
        if (reading != com.hankcs.hanlp.dictionary.py.Pinyin.none5 && !letters.isEmpty()) {
            syllables.add(letters);
            syllables.add(letters.replace('v', 'u'));
        }
    }
}
