package courtnotices.indexer.reading.preamble;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.Written;
import courtnotices.notice.Contact;
import courtnotices.notice.Span;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactsTests {

    /** # stands for a line end, + between phones. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # nothing
            欢迎广大干部群众监督。#示例县人民法院#2024年2月28日                        | -
            传真：0399-5550002。                                                      | -
            收件时间：2024年2月28日至3月30日，邮编：039900。                          | -
            # with area code, in every form of printing
            联系电话：0399-5550001。                                                  | 0399-5550001
            联系方式：0399- 5550 0001；邮编：039900                                   | 0399-55500001
            联系电话：020—55500001。                                                  | 020-55500001
            联系电话：（0399）5550001                                                 | 0399-5550001
            联系电话：0399 5550001                                                    | 0399-5550001
            联系电话：03995550001                                                     | 0399-5550001
            联系电话:010－55500001                                                    | 010-55500001
            # before a stop in ASCII
            联系电话:0399-5550001.                                                    | 0399-5550001
            # without, short, mobile
            监督电话：5550001。                                                       | 5550001
            举报电话：12368。                                                         | 12368
            联系人：张某，手机13800000000                                             | 13800000000
            # several, with extensions
            联系电话：0399-5550001、0399-5550003。                                    | 0399-5550001+0399-5550003
            联系电话：0399-5550001，5550003。                                         | 0399-5550001+5550003
            联系电话：0399-5550001转8012                                              | 0399-5550001转8012
            联系电话：0399-5550001；举报电话：12368                                   | 0399-5550001+12368
            联系电话：0399-5550001（办公室）                                          | 0399-5550001
            # a fax is a phone only where one number is both
            电话：0399-5550001，传真：0399-5550002                                    | 0399-5550001
            电话（传真）：0399-5550001                                                | 0399-5550001
            电话/传真：0399-5550001                                                   | 0399-5550001
            # other numbers beside
            联系电话：0399-5550001；邮政编码：039900；电子邮箱：55500099@fy.example   | 0399-5550001
            """)
    void readsPhones(String lines, @Nullable String phones) {
        assertThat(of(lines).phones()).isEqualTo(phones == null ? List.of() : Arrays.asList(phones.split("\\+")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # nothing
            欢迎向单位地址不明的群众宣传。                                    | -                                  | -
            邮政信箱：jcs@fy.example                                          | -                                  | -
            邮编：0399                                                        | -                                  | -
            # up to the next mark or label
            通信地址：示例县和平路１号；邮编：０３９９００。                  | 示例县和平路1号                    | 039900
            地址：示例县和平路1号，邮政编码039900                             | 示例县和平路1号                    | 039900
            来信地址：示例县和平路1号（邮编：039900）                         | 示例县和平路1号                    | 039900
            邮政信箱:示例县和平路1号法院办公室（党建科、督办组）,邮编:039900  | 示例县和平路1号法院办公室（党建科、督办组） | 039900
            通信地址示例县和平路1号法院机关党委，邮政编码039900              | 示例县和平路1号法院机关党委        | 039900
            来信地址：示例县和平路1号督察室（信封注明“巡察整改”），邮编039900 | 示例县和平路1号督察室              | 039900
            来信请寄：示例县和平路1号（注明：整改办收）。                     | 示例县和平路1号                    | -
            联系地址：示例县和平路1号 邮编：039900                            | 示例县和平路1号                    | 039900
            邮寄地址：示例县和平路1号 联系电话：0399-5550001                  | 示例县和平路1号                    | -
            邮政信箱：示例县第12号信箱                                        | 示例县第12号信箱                   | -
            """)
    void readsAddressAndPostcode(String lines, @Nullable String address, @Nullable String postcode) {
        Contact contact =
                of(lines.replace('０', '0').replace('３', '3').replace('９', '9').replace('１', '1'));
        assertThat(contact.address()).isEqualTo(address);
        assertThat(contact.postcode()).isEqualTo(postcode);
    }

    @Test
    void readsMailAndWebsite() {
        Contact contact = of("电子邮箱：jcs_01@fy.example；投诉邮箱：ts @ fy.example，监督网站：http://jubao.fy.example/a?b=1。");
        assertThat(contact)
                .isEqualTo(new Contact(
                        List.of(),
                        List.of("jcs_01@fy.example", "ts@fy.example"),
                        null,
                        null,
                        "http://jubao.fy.example/a?b=1"));
    }

    @Test
    void looksInTheLastWordsWhereThePageHasNoTail() {
        PageText page = Written.text("三、下一步打算\n持续整改。欢迎干部群众监督，联系电话：0399-5550001。\n示例县人民法院");
        assertThat(Contacts.of(page, end(page)).phones()).containsExactly("0399-5550001");
    }

    /** The reading of the outline begins the tail at the label that it knows, which need not be the first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # no one is asked: told of what was done
            征求意见建议78条。设立电话0399-5550009。                          | 邮编：039900。                   | -
            就有意见的案件回访。电话0399-5550009。                            | 邮编：039900。                   | -
            # asked in the sentence above, in the tail's own, or in the last sentence of a page without a tail
            如有意见和建议，请及时反映。电话：0399-5550001；                  | 来信地址：示例县和平路1号。      | 0399-5550001
            群众对整改有看法的，可向督察室反映。电话：0399-5550001；          | 邮编：039900。                   | 0399-5550001
            欢迎通过以下方式反映意见：电话0399-5550001；                      | 电子信箱jw@fy.example。          | 0399-5550001
            意见建议可通过以下方式告知。热线：12368；                         | 联系电话：0399-5550001。         | 12368+0399-5550001
            如有意见建议，请通过电话0399-5550001或者邮箱jw@fy.example告诉我们。 | 示例县人民法院                 | 0399-5550001
            """)
    void readsOnFromTheSentenceThatAsks(String above, String tail, @Nullable String phones) {
        PageText page = Written.text("整改落实。\n" + above + tail);
        int start = page.text().length() - tail.length();
        assertThat(Contacts.of(page, new Span(start, page.text().length())).phones())
                .isEqualTo(phones == null ? List.of() : Arrays.asList(phones.split("\\+")));
    }

    @Test
    void readsAWebsiteWhereOpinionsAreAskedFor() {
        PageText page = Written.text("整改落实。有关意见建议可登录本院网站http://www.fy.example“院长信箱”栏目提出。");
        assertThat(Contacts.of(page, end(page)).website()).isEqualTo("http://www.fy.example");
    }

    @Test
    void takesNoPhoneFromWhatWasDone() {
        PageText page = Written.text("（三）关于诉讼服务不便的问题\n开通12368热线，公布电话0399-5550009，接听3000次。\n示例县人民法院");
        assertThat(Contacts.of(page, end(page))).isEqualTo(Contact.NONE);
        PageText far = Written.text("公布举报电话：0399-5550009。" + "持续整改。".repeat(200));
        assertThat(Contacts.of(far, end(far))).isEqualTo(Contact.NONE);
    }

    private static Span end(PageText page) {
        return new Span(page.text().length(), page.text().length());
    }

    private static Contact of(String lines) {
        PageText page = Written.text("整改落实。\n" + lines.replace('#', '\n'));
        return Contacts.of(page, new Span(6, page.text().length()));
    }
}
