package courtnotices.portal.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query as other systems read one: phrases in quotation marks, and words.
 *
 * <p>信访 "领导包案" is the words 信访 and the phrase 领导包案.
 */
record Quoted(List<String> phrases, String words) {

    private static final Pattern PHRASE = Pattern.compile("[\"“]([^\"”]+)[\"”]");

    Quoted {
        phrases = List.copyOf(phrases);
    }

    static Quoted of(String query) {
        List<String> phrases = new ArrayList<>();
        Matcher phrase = PHRASE.matcher(query);
        StringBuilder words = new StringBuilder();
        while (phrase.find()) {
            phrases.add(phrase.group(1));
            phrase.appendReplacement(words, " ");
        }
        phrase.appendTail(words);
        return new Quoted(phrases, words.toString().strip());
    }
}
