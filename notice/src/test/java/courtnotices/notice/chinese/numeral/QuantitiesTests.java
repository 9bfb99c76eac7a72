package courtnotices.notice.chinese.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.chinese.folding.Folding;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                // no unit
                "拨打12368",
                "升级5G",
                "2+3+3+N",
                "百分之",
                "百分之点",
                "3.",
                // an identifier
                "1234567890123456件",
                "A12件",
                // words that begin as a unit does
                "一个人",
                "三部门",
                "十一项目",
                "一部分",
                // numbers that are none
                "十十件",
                "百千件",
                // numbers that the page itself does not know
                "数百件",
                "几十次",
                "上千人次",
                "3至5次",
                "12-15人",
                "三至五次",
                "每月三次至五次",
                "30%至40%",
                "约5万元到10万元",
                "5%-8%~10%",
                "自评得分85%至90%",
                "一天至一周",
                "1个半月",
            })
    void findsNothing(String text) {
        assertThat(shown(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            3786件 | 3786件@0-5
            # multiples, multiplied out, and those that stand together
            1亿2000万元 | 120000000元@0-8
            2亿4千万元 | 240000000元@0-6
            3万5千元 | 35000元@0-5
            一百零五件 | 105件@0-5
            两千零五人 | 2005人@0-5
            65.06万件 | 650600件@0-7
            40.6亿元 | 4060000000元@0-6
            1.2千万元 | 12000000元@0-6
            3百万元 | 3000000元@0-4
            # 余 on either side of the multiple, and other words for about
            1.5亿余元 | ~150000000元@0-6
            200余万元 | ~2000000元@0-6
            680万余元 | ~6800000元@0-6
            90多次 | ~90次@0-4
            约3 500人次 | ~3500人次@0-8
            近六百人次 | ~600人次@0-5
            超过60% | ~60%@0-5
            将近600人次 | ~600人次@0-7
            大约12件 | ~12件@0-5
            约为87% | ~87%@0-5
            120件左右 | ~120件@0-6
            500万元以上 | ~5000000元@0-7
            # the same characters in other words
            预约30人次 | 30人次@2-6
            附近30户 | 30户@2-5
            # groups of three digits, by a space or a comma; of two numbers the first ends at its unit
            225 675元 | 225675元@0-8
            1,286,340.50元 | 1286340.5元@0-13
            4人225 675元 | 4人@0-2 225675元@2-10
            57件73人 | 57件@0-3 73人@3-6
            1 2件 | 2件@2-4
            # spelled out
            十二名 | 12名@0-3
            三百余人次 | ~300人次@0-5
            三千二百万元 | 32000000元@0-6
            二十三万五千元 | 235000元@0-7
            三亿零五百万元 | 305000000元@0-7
            百分之三点五 | 3.5%@0-6
            百分之八十七 | 87%@0-6
            两个人民团体 | 2个@0-2
            # from one level to another, which is no range
            由30%至40% | 30%@1-4 40%@5-8
            从原来的30件到40件 | 30件@4-7 40件@8-11
            从30%提升至40% | 30%@1-4 40%@7-10
            提高1.7%至98.2% | 1.7%@2-6 98.2%@7-12
            # nor are two things, or a word that ends as a number does
            12人到5个社区 | 12人@0-3 5个@4-6
            统一到三个方面 | 3个方面@3-7
            # a range, and a number behind it
            3至5次共12人 | 12人@5-8
            # the longer unit
            41人次 | 41人次@0-4
            3个百分点 | 3个百分点@0-5
            12个月 | 12个月@0-4
            30个工作日 | 30个工作日@0-6
            4个方面 | 4个方面@0-4
            # spaces of a typesetter, and full width
            3.2 万 份 | 32000份@0-7
            12 人 | 12人@0-4
            ４３．２万元 | 432000元@0-6
            97.7％ | 97.7%@0-5
            """)
    void findsNumbersWithTheirUnits(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # no list, or one without a unit
            同比2件 | ``
            几个百分点 | ``
            1.3、0.4 | ``
            近两成 | ``
            3至5个百分点 | ``
            # lent from behind, the multiple too
            1.3、0.441个百分点 | 1.3个百分点@0-3 0.441个百分点@4-13
            3.1个和2.7个百分点 | 3.1个百分点@0-4 2.7个百分点@5-12
            1.2、0.8万件 | 12000件@0-3 8000件@4-9
            1.2万、8000件 | 12000件@0-4 8000件@5-10
            # each its own
            1.5亿元和300万元 | 150000000元@0-5 3000000元@6-11
            1.2万件、8000件 | 12000件@0-5 8000件@6-11
            12件、约3人 | 12件@0-3 3人@5-7
            百分之三、百分之五 | 3%@0-4 5%@5-9
            # behind the last unit
            12%、2024 | 12%@0-3
            # as one that stands alone
            1,234件 | 1234件@0-6
            30余件 | ~30件@0-4
            30%以上 | 30%@0-3
            # units of changes
            2.1倍 | 2.1倍@0-4
            3位次 | 3位次@0-3
            12公里 | 12公里@0-4
            """)
    void readsLists(String text, String expected) {
        assertThat(shown(Quantities.listed(text, 0, text.length()))).isEqualTo(expected);
    }

    @Test
    void staysWithinItsBounds() {
        String text = "收案12件结案9件";
        assertThat(Quantities.in(text, 2, 4)).isEmpty();
        assertThat(Quantities.in(text, 2, 5)).hasSize(1);
        assertThat(Quantities.in(text, 5, text.length())).hasSize(1);
    }

    @Test
    void tellsWhatAUnitMeasures() {
        String text = "9%升2个百分点,3元4件5天";
        assertThat(Quantities.in(text, 0, text.length()).stream()
                        .map(quantity -> quantity.unit().kind()))
                .containsExactly(UnitKind.RATE, UnitKind.POINTS, UnitKind.MONEY, UnitKind.COUNT, UnitKind.TIME);
    }

    @Test
    void tellsSpelledNumbers() {
        String text = "两部手机12部电脑";
        assertThat(Quantities.in(text, 0, text.length()).stream().map(Quantity::spelled))
                .containsExactly(true, false);
    }

    private static String shown(String text) {
        String folded = Folding.fold(text);
        return shown(Quantities.in(folded, 0, folded.length()));
    }

    private static String shown(List<Quantity> quantities) {
        return quantities.stream()
                .map(found -> (found.approx() ? "~" : "") + found.value().toPlainString()
                        + found.unit().word() + "@" + found.start() + "-" + found.end())
                .collect(Collectors.joining(" "));
    }
}
