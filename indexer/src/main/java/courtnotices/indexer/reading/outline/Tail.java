package courtnotices.indexer.reading.outline;

import courtnotices.indexer.page.ContactWords;
import courtnotices.indexer.page.LineLabel;
import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.SignOff;
import courtnotices.notice.Span;
import java.util.regex.Pattern;

/**
 * Finds where a notice stops telling and starts to say whom to call and who signs.
 *
 * <p>欢迎广大干部群众监督。联系电话：0399-5550001。, 中共示例县人民法院党组, 2024年8月23日. What stands in the tail belongs to no issue, so a paragraph
 * that counts something stands in none: 公开举报电话：0399-5550001，受理投诉9件。
 */
final class Tail {

    /** All contact data of a notice with what asks for opinions; a longer paragraph goes on to tell. */
    private static final int LONGEST = 300;

    /** On a page of one line the tail stands in its last words. */
    private static final int LAST = 400;

    private static final Pattern COUNTS = Pattern.compile("\\d\\s?[余多]?(?:[件条次起项封名场份]|人(?!工|民|员))");

    private Tail() {}

    /** The offset of the first character after the last section. */
    static int start(PageText page) {
        int tail = page.text().length();
        for (Span paragraph : page.paragraphs().reversed()) {
            if (!isTail(paragraph.of(page.folded()))) {
                break;
            }
            tail = paragraph.start();
        }
        return tail == page.text().length() ? inLastParagraph(page) : tail;
    }

    private static boolean isTail(String words) {
        return SignOff.is(words) || (words.length() < LONGEST && ContactWords.begin(words) && !tells(words));
    }

    private static boolean tells(String words) {
        return LineLabel.marksMeasure(words) || COUNTS.matcher(words).find();
    }

    /** On a page of one line the tail is cut at its own sentence. */
    private static int inLastParagraph(PageText page) {
        Span last = page.paragraphs().getLast();
        int from = Math.max(last.start(), last.end() - LAST);
        String words = page.folded().substring(from, last.end());
        int contact = ContactWords.next(words, 0, words.length());
        while (contact >= 0) {
            int sentence = words.lastIndexOf('。', contact) + 1;
            if (sentence > 0 && !tells(words.substring(sentence))) {
                return from + sentence;
            }
            contact = ContactWords.next(words, contact + 1, words.length());
        }
        return page.text().length();
    }
}
