package courtnotices.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # typed | name | part found
            终本     | 终本率                 | BEGINNING 终本
            终本率   | 终本率                 | ALL 终本率
            本率     | 终本率                 | INSIDE 本率
            終本率   | 终本率                 | ALL 终本率
            案件比   | 案-件比                | ALL 案-件比
            12368    | 12368                  | ALL 12368
            “四类案件”标 | 四类案件标注率       | BEGINNING 四类案件标
            zhongbenlv  | 终本率              | ALL 终本率 by sound
            zhongbenlu  | 终本率              | ALL 终本率 by sound
            zhongbenlü  | 终本率              | ALL 终本率 by sound
            zhōng běn lǜ | 终本率             | ALL 终本率 by sound
            Zhong Ben LV | 终本率             | ALL 终本率 by sound
            ｚｂｌ   | 终本率                 | ALL 终本率 by sound
            zbl      | 终本率                 | ALL 终本率 by sound
            zhbl     | 终本率                 | ALL 终本率 by sound
            zhongbl  | 终本率                 | ALL 终本率 by sound
            zho      | 终本率                 | BEGINNING 终 by sound
            zhongb   | 终本率                 | BEGINNING 终本 by sound
            bl       | 终本率                 | INSIDE 本率 by sound
            终本lv   | 终本率                 | ALL 终本率 by sound
            chongqing | 重庆市高级人民法院    | BEGINNING 重庆 by sound
            zhongqing | 重庆市高级人民法院    | BEGINNING 重庆 by sound
            chaoyang | 朝阳市中级人民法院     | BEGINNING 朝阳 by sound
            xingzheng | 行政争议              | BEGINNING 行政 by sound
            fhcs     | 改判发回重审率         | INSIDE 发回重审 by sound
            南阳中院 | 南阳市中级人民法院     | SCATTERED 南阳 中 院
            xian     | 西安市中级人民法院     | BEGINNING 西安 by sound
            """)
    void findsWhatIsTyped(String typed, String name, String found) {
        assertThat(found(typed, name)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            率本     | 终本率
            zbn      | 终本率
            zongben  | 终本率
            zhongbenlvx | 终本率
            a        | 终本率
            院南阳   | 南阳市中级人民法院
            x        | 12368
            """)
    void findsNothingElse(String typed, String name) {
        assertThat(found(typed, name)).isNull();
    }

    /** Each place of what was typed is one bit: no way through a name is gone twice. */
    @Test
    void readsAManyFoldAmbiguousNameInNoTime() {
        String name = "重长行单率".repeat(40);
        assertThat(found("zcxdl".repeat(12), name)).startsWith("BEGINNING 重长行单率");
        assertThat(found("zcxdl".repeat(11) + "zcxdx", name)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "　", "，。“”", "\u0000\u0007", "\ud83d"})
    void takesSignsForNothing(String typed) {
        assertThat(Typed.of(typed).length()).isZero();
    }

    private static @Nullable String found(String typed, String name) {
        Match match = Name.of(name).matchWithGaps(Typed.of(typed));
        if (match == null) {
            return null;
        }
        List<String> parts = match.marks().stream()
                .map(mark -> name.substring(mark.getFirst(), mark.getLast()))
                .toList();
        return match.place() + " " + String.join(" ", parts) + (match.bySound() ? " by sound" : "");
    }
}
