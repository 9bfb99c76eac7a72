package courtnotices.indexer.reading.observation;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Span;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftsTests {

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
        return new Draft(name, BigDecimal.ONE, "%", false, null, null, words);
    }
}
