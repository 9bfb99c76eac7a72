package courtnotices.indexer.reading.outline;

import courtnotices.indexer.page.PageText;
import courtnotices.notice.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a notice stops telling and starts to say whom to call and who signs.
 *
 * <p>欢迎广大干部群众…联系电话：020-83210090。, 中共南阳市中级人民法院党组, 2024年8月23日.
 */
final class Tail {

    private static final Pattern CONTACT =
            Pattern.compile("(?:欢|迎)[^。]{0,30}监督|(?:联系|监督|举报)(?:方式|电话|地址|人)|邮政信箱|电子邮[箱件]");
    private static final Pattern SIGN_OFF = Pattern.compile(
            "(?:中共)?.{2,36}(?:法院|党组|委员会)(?:\\s?20\\d{2}年\\d{1,2}月\\d{1,2}日)?|\\S{4}年\\S{1,2}月\\S{1,3}日?|特此(?:通报|公布|公告)。?");

    private Tail() {}

    /** The offset of the first character after the last section. */
    static int start(PageText page) {
        int tail = page.text().length();
        for (Span paragraph : page.paragraphs().reversed()) {
            if (!isTail(page.folded(), paragraph)) {
                break;
            }
            tail = paragraph.start();
        }
        return tail == page.text().length() ? inLastParagraph(page) : tail;
    }

    private static boolean isTail(String folded, Span paragraph) {
        String words = paragraph.of(folded);
        return SIGN_OFF.matcher(words).matches() || (words.length() < 300 && startsWithContact(words));
    }

    private static boolean startsWithContact(String words) {
        Matcher contact = CONTACT.matcher(words);
        return contact.find() && contact.start() < 12;
    }

    /** On a page of one line the tail is cut at its own sentence. */
    private static int inLastParagraph(PageText page) {
        Span last = page.paragraphs().getLast();
        int from = Math.max(last.start(), last.end() - 400);
        Matcher contact = CONTACT.matcher(page.folded()).region(from, last.end());
        if (!contact.find()) {
            return page.text().length();
        }
        int sentence = page.folded().lastIndexOf('。', contact.start());
        return sentence < from ? page.text().length() : sentence + 1;
    }
}
