package courtnotices.indexer.reading.observation;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Span;
import courtnotices.notice.chinese.numeral.Quantities;
import courtnotices.notice.chinese.numeral.Unit;
import courtnotices.notice.chinese.numeral.UnitKind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftsTests {

    private static final Unit PERCENT = new Unit("%", UnitKind.RATE);

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "(", ",指标", ",优于考核值,", "数量", ",在"})
    void joinATailAcrossWordsThatSayNothing(String between) {
        assertThat(ownersOfTailBehind(between)).containsExactly("甲率", "乙率");
    }

    @ParameterizedTest
    @ValueSource(strings = {",群众信访", "。", ",优于考核值", ",办结"})
    void joinNoTailAcrossWordsOfAnotherThing(String between) {
        assertThat(ownersOfTailBehind(between)).isEmpty();
    }

    @Test
    void joinNoTailAcrossASemicolon() {
        String masked = "甲率1%;乙率2%,";
        Drafts drafts = drafts(masked, 0, 4, 5, 9);
        assertThat(names(drafts.owners(masked.length(), 2, draft -> true))).containsExactly("乙率");
    }

    @Test
    void joinAsManyFiguresAsTheTailTells() {
        String masked = "甲率1%,乙率2%,";
        Drafts drafts = drafts(masked, 0, 4, 5, 9);
        assertThat(names(drafts.owners(masked.length(), 1, draft -> true))).containsExactly("乙率");
        assertThat(drafts.owners(masked.length(), 2, draft -> false)).isEmpty();
    }

    @Test
    void pointBackByFormerAndLatter() {
        Drafts drafts = drafts("甲率1%,乙率2%,", 0, 4, 5, 9);
        assertThat(drafts.pointedAt("前者"))
                .isNotNull()
                .extracting(draft -> draft.name)
                .isEqualTo("甲率");
        assertThat(drafts.pointedAt("后者"))
                .isNotNull()
                .extracting(draft -> draft.name)
                .isEqualTo("乙率");
        assertThat(drafts.pointedAt("乙率")).isNull();
        assertThat(new Drafts("").pointedAt("后者")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "元,个百分点,true",
        "件,%,true",
        "件,倍,true",
        "%,位次,true",
        "人次,件,true",
        "小时,天,true",
        "学时,天,true",
        "学时,件,false",
        "件,元,false",
        "%,件,false",
        "元,天,false"
    })
    void moveByWhatTheyAreMeasuredIn(String unit, String moved, boolean may) {
        Unit own = Quantities.in("1" + unit, 0, 1 + unit.length()).getFirst().unit();
        Draft draft = new Draft("甲", BigDecimal.ONE, own, false, null, null, new Span(0, 1));
        assertThat(draft.mayMoveBy(moved)).isEqualTo(may);
    }

    private static List<String> ownersOfTailBehind(String between) {
        String masked = "甲率1%,乙率2%" + between;
        return names(drafts(masked, 0, 4, 5, 9).owners(masked.length(), 2, draft -> true));
    }

    private static List<String> names(List<Draft> drafts) {
        return drafts.stream().map(draft -> draft.name).toList();
    }

    private static Drafts drafts(String masked, int start, int end, int second, int secondEnd) {
        Drafts drafts = new Drafts(masked);
        drafts.add(draft("甲率", new Span(start, end)));
        drafts.add(draft("乙率", new Span(second, secondEnd)));
        return drafts;
    }

    private static Draft draft(String name, Span words) {
        return new Draft(name, BigDecimal.ONE, PERCENT, false, null, null, words);
    }
}
