package courtnotices.indexer.reading.preamble;

import courtnotices.indexer.page.PageText;
import courtnotices.notice.Contact;
import courtnotices.notice.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads where a notice asks its readers to write or call.
 *
 * <p>联系方式：0399- 5550 0001；邮政信箱：示例市和平路1号；邮编：039900。 is phone 0399-55500001, address 示例市和平路1号, postcode 039900. Each value is read by the
 * label before it, so that a fax, or 12368热线 in the account of what was done, is no phone to call.
 */
public final class Contacts {

    /** Contact data of a page whose tail was not told from its last section stand in its last words. */
    private static final int LAST = 600;

    /** Longer than any address; what goes on is a sentence. */
    private static final int LONGEST_ADDRESS = 80;

    private static final Pattern BEGINS = Pattern.compile(
            "(?:欢|迎)[^。\\n]{0,30}(?:监督|意见|建议)|(?:联系|监督|举报|受理|反映|咨询)(?:方式|电话|地址|人|邮箱|信箱|渠道)|(?:通[讯信]|来信|邮寄)地址|邮政(?:信箱|编码)|电子(?:邮箱|信箱|邮件)"
                    + "|(?:如|若|凡|对[^。;\\n]{1,20}?)有[^。;\\n]{0,8}?(?:意见|建议|看法|异议)|意见建议,?[可请]|反映意见[:：]");

    /** How far before the tail the sentence may begin that asks for opinions: 如有意见，请及时反映。电话：… */
    private static final int NEAR = 160;

    private static final Pattern LABEL = Pattern.compile("""
            (?x)
            (?<phone> (?:办公|联系|监督|举报|投诉|咨询|受理|反映|值班|固定|座机|服务)? (?:电话|热线|手机) (?:号码)? \\s? (?: [(/、及和兼] \\s? (?:兼)? 传真 \\s? \\)? )?
              | 传真 \\s? [(/、及和兼] \\s? 电话 \\s? \\)? | 联系方式 | 联系人 | 座机 )
            | (?<fax> 传真 (?:号码)? )
            | (?<postcode> 邮编 | 邮政编码 | 邮递区号 )
            | (?<mail> (?:投诉|举报|监督|联系|反馈)? (?: 电子邮[箱件] | 电子信箱 | 邮箱 | [Ee]-?[Mm]ail ) (?:地址)? )
            | (?<address> (?:(?:通[讯信]|联系|来信|来访|邮寄|信访|办公|接待|收件|单位)(?:的)?)? 地\\s?址 | 邮政信箱 | (?<![号\\p{IsHan}]) 信箱 | 来信(?:请)?(?:寄|邮寄)至? )
            | (?<website> (?:监督|举报|投诉|官方)? (?:网站|网址) (?:地址)? )
            | (?<other> 邮件主题 | 收件人 | 时间 | 微信(?:公众号)? | QQ )""");

    private static final Pattern PHONE = Pattern.compile("""
            (?x)
            (?<![\\d.@A-Za-z-])(?:
              \\(? (?<area> 0(?:10|2\\d|[3-9]\\d{2}) ) (?: \\s?\\)\\s? | \\s?-{1,2}\\s? | \\s )? (?<local> [2-9]\\d{2,3} \\s? \\d{4} )
              | (?<mobile> 1[3-9]\\d{9} )
              | (?<short> [1-9]\\d{4} | [2-9]\\d{6,7} | [48]00-?\\d{3}-?\\d{4} )
            ) (?<extension> \\s?转\\s?\\d{1,5} | -\\d{2,5} )? (?! [\\d@A-Za-z] | \\.\\w )""");

    private static final Pattern EMAIL =
            Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,40}\\s?@\\s?[\\w-]{1,30}(?:\\.[\\w-]{1,20}){1,3}");
    private static final Pattern ADVICE = Pattern.compile("\\([^()]{0,12}(?:注明|标明|写明)[^()]{0,30}\\)?$");
    private static final Pattern HOUSE = Pattern.compile("[路街道巷村镇县区]\\p{IsHan}{0,8}\\d{1,5}号");
    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");
    private static final Pattern WEBSITE = Pattern.compile("(?:https?://|www\\.)[\\w./?=&%#:-]{4,120}");

    private final String text;
    private final String folded;
    private final Set<String> phones = new LinkedHashSet<>();
    private @Nullable String postcode;
    private @Nullable String address;

    private Contacts(PageText page) {
        this.text = page.text();
        this.folded = page.folded();
    }

    /** The contact data in {@code tail}, with the sentence above that asks for opinions; where that holds none, in the last words of the page. */
    public static Contact of(PageText page, Span tail) {
        Contact told = in(page, asked(page, tail));
        if (!told.equals(Contact.NONE)) {
            return told;
        }
        int end = tail.end();
        Matcher begins = BEGINS.matcher(page.folded()).region(Math.max(0, end - LAST), end);
        return begins.find() ? in(page, new Span(begins.start(), end)) : Contact.NONE;
    }

    private static Span asked(PageText page, Span tail) {
        Matcher begins = BEGINS.matcher(page.folded()).region(Math.max(0, tail.start() - NEAR), tail.end());
        boolean above = begins.find() && begins.start() < tail.start();
        return above ? new Span(begins.start(), tail.end()) : tail;
    }

    private static Contact in(PageText page, Span span) {
        return new Contacts(page).read(span);
    }

    private Contact read(Span span) {
        Matcher label = LABEL.matcher(folded).region(span.start(), span.end());
        boolean found = label.find();
        while (found) {
            Field field = Field.of(label);
            int from = label.end();
            found = label.find();
            take(field, from, found ? label.start() : span.end());
        }
        return new Contact(List.copyOf(phones), emails(span), postcode, address, website(span));
    }

    /** What a label says its value is. */
    private enum Field {
        PHONE,
        POSTCODE,
        ADDRESS,
        OTHER;

        static Field of(Matcher label) {
            if (label.group("phone") != null) {
                return PHONE;
            }
            if (label.group("postcode") != null) {
                return POSTCODE;
            }
            return label.group("address") != null ? ADDRESS : OTHER;
        }
    }

    private void take(Field field, int from, int to) {
        switch (field) {
            case PHONE -> takePhones(from, to);
            case POSTCODE -> takePostcode(from, to);
            case ADDRESS -> takeAddress(from, to);
            case OTHER -> {}
        }
    }

    private void takePhones(int from, int to) {
        Matcher phone = PHONE.matcher(folded).region(from, to);
        while (phone.find()) {
            phones.add(written(phone));
        }
    }

    /** 0399- 5550 0001, (0399)55500001 and 0399 55500001 are one: 0399-55500001. */
    private static String written(Matcher phone) {
        String area = phone.group("area");
        String number = area == null
                ? phone.group().trim()
                : area + "-" + phone.group("local").replace(" ", "")
                        + (phone.group("extension") == null ? "" : phone.group("extension"));
        return number.replace(" ", "");
    }

    private void takePostcode(int from, int to) {
        Matcher matcher = POSTCODE.matcher(folded).region(from, Math.min(to, from + 12));
        if (postcode == null && matcher.find()) {
            postcode = matcher.group();
        }
    }

    private void takeAddress(int from, int to) {
        int start = from;
        while (start < to && ":,\" ".indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < to && ",;。\n".indexOf(folded.charAt(end)) < 0) {
            end++;
        }
        end = withoutAdvice(start, end);
        while (end > start && "(、: ".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        if (address == null && isAddress(from, start, end)) {
            address = text.substring(start, end);
        }
    }

    /** （信封上注明“巡察整改”） is advice to the writer; （机关党委） is part of the address. */
    private int withoutAdvice(int start, int end) {
        Matcher advice = ADVICE.matcher(folded).region(start, end);
        return advice.find() ? advice.start() : end;
    }

    /**
     * 地址：某市某路1号; 邮政信箱 may be followed by an electronic one, and 地址 stands in sentences too: without a mark after the label only a house
     * number tells an address, 通信地址某市某路1号.
     */
    private boolean isAddress(int label, int start, int end) {
        if (end - start < 4 || end - start > LONGEST_ADDRESS) {
            return false;
        }
        String words = folded.substring(start, end);
        return words.indexOf('@') < 0
                && words.codePoints().anyMatch(Character::isIdeographic)
                && (start > label || HOUSE.matcher(words).find());
    }

    private List<String> emails(Span span) {
        Set<String> emails = new LinkedHashSet<>();
        Matcher email = EMAIL.matcher(folded).region(span.start(), span.end());
        while (email.find()) {
            emails.add(email.group().replace(" ", ""));
        }
        return List.copyOf(emails);
    }

    private @Nullable String website(Span span) {
        Matcher website = WEBSITE.matcher(folded).region(span.start(), span.end());
        return website.find() ? website.group().replaceAll("[.:]+$", "") : null;
    }
}
