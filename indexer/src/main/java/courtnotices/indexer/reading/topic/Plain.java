package courtnotices.indexer.reading.topic;

import courtnotices.notice.chinese.folding.Folding;
import java.util.Locale;

/** Text as it is matched: folded, without spaces and quotes, letters in lower case; “三 个规定” is 三个规定. */
final class Plain {

    private Plain() {}

    static String of(String text) {
        String folded = Folding.fold(text);
        StringBuilder kept = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c != '"' && c != '\'' && !Character.isWhitespace(c)) {
                kept.append(c);
            }
        }
        return kept.toString().toLowerCase(Locale.ROOT);
    }
}
