package courtnotices.indexer.page;

import courtnotices.notice.chinese.script.Simplified;
import java.util.regex.Pattern;

/**
 * Writes a page of traditional characters in simplified ones, and takes glosses off.
 *
 * <p>市中級人民法院黨組紀(jì)檢 becomes 市中级人民法院党组纪检. A page of simplified characters
 * with a few traditional ones in a name stays as it is.
 */
final class Scripts {

    /** 紀(jì): a syllable of pinyin in brackets behind its character; a page in Big5 has no ǔ and writes (z&#468;). */
    private static final Pattern GLOSS = Pattern.compile(
            "(?<=[\\u4e00-\\u9fff])[(（](?:[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]|&#\\d{2,3};|&#x[0-9a-f]{2,3};){1,7}+[)）]");

    /** Characters that every notice repeats and that simplified text never has. */
    private static final String TELLING = "黨組關況問題貫徹開會對進為實導監審業員幹體總責領";

    /** One in so many Han characters tells a traditional page; a name alone does not. */
    private static final int SHARE = 50;

    private Scripts() {}

    static String simplified(String text) {
        long telling = text.chars().filter(c -> TELLING.indexOf(c) >= 0).count();
        if (telling == 0
                || telling * SHARE < text.codePoints().filter(Scripts::isHan).count()) {
            return text;
        }
        return Simplified.everywhere(GLOSS.matcher(text).replaceAll(""));
    }

    private static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
