package courtnotices.search.compare;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.search.result.ClosestMeasure;
import courtnotices.search.result.SharedWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedWordingTests {

    private static final String OWN = "院领导每周抽查庭审录像两次，发现着装、用语不规范的当场记入台账，次月全院例会点名，连续两次被点名的取消评优资格。";

    private static final String COPIED = "对照清单逐人签订填报承诺书12份，由监察部门按月抽取通话记录，凡有过问案件而未登记的，一律约谈所在庭室负责人并通报全院。";

    /** Other numbers, another mark, a clause of its own before it. */
    private static final String COPY = "组织旁听法庭。对照清单逐人签订填报承诺书345份，由监察部门按月抽取通话记录；凡有过问案件而未登记的，一律约谈所在庭室负责人，并通报全院。";

    @Test
    void findsNothingAmongNothing() {
        assertThat(SharedWording.among(List.of(text("甲", OWN))).of(0)).isEqualTo(SharedWords.NONE);
        assertThat(SharedWording.among(List.of(text("甲", "。"), text("乙", "。"))).of(0))
                .isEqualTo(SharedWords.NONE);
    }

    @Test
    void leavesWordsOfOnesOwnAlone() {
        assertThat(words(OWN, COPIED)).isEqualTo(SharedWords.NONE);
    }

    /** The same names of rules and the same turns about figures are no copy: the samples' measures meet in as many. */
    @Test
    void leavesNamesAndTurnsAlone() {
        assertThat(words(
                        "严格执行防止干预司法“三个规定”，全年填报12条，同比上升5.2个百分点，有案号的占八成。",
                        "把防止干预司法“三个规定”列为新进人员第一课，考试不合格的不得上岗；今年补考3人，同比上升5.2个百分点。"))
                .isEqualTo(SharedWords.NONE);
    }

    /** 24 letters of the same and nothing else have twenty runs; a letter less is too little to say who copied. */
    @Test
    void takesTwentyRunsAtLeast() {
        String letters = "由监察部门按月抽取通话记录凡有过问案件而未登记的";
        assertThat(letters).hasSize(24);

        assertThat(words(letters, letters).sharedWith()).containsExactly("乙");
        assertThat(words(letters.substring(1), letters.substring(1))).isEqualTo(SharedWords.NONE);
    }

    @Test
    void marksWhatOthersSayToo() {
        SharedWords words = words(COPY, COPIED);

        assertThat(words.sharedWith()).containsExactly("乙");
        assertThat(marked(COPY, words))
                .containsExactly("对照清单逐人签订填报承诺书345份，由监察部门按月抽取通话记录；凡有过问案件而未登记的，一律约谈所在庭室负责人，并通报全院");
        assertThat(words.closest()).isEqualTo(new ClosestMeasure("乙", 1, new BigDecimal("1.00"), "/api/v1/issues/乙-1"));
    }

    /** The clause in the middle is another's; what stands around it is marked in two stretches. */
    @Test
    void marksEachStretch() {
        String changed = "对照清单逐人签订填报承诺书12份，经党组会研究确定名单，凡有过问案件而未登记的，一律约谈所在庭室负责人并通报全院。";

        assertThat(marked(changed, words(changed, COPIED)))
                .containsExactly("对照清单逐人签订填报承诺书12份", "凡有过问案件而未登记的，一律约谈所在庭室负责人并通报全院");
    }

    /** Less than half of the shorter text is the same. */
    @Test
    void leavesTextsThatShareLittleOfThemselves() {
        String mostlyOwn = COPIED.substring(0, 36) + OWN + OWN.replace("庭", "店").replace("次", "回");
        String other = COPIED.substring(0, 36) + "另行安排专人到各派出法庭巡查卷宗交接簿册，缺页的退回补齐，无法补齐的写明原因由庭长署名存档备查，年底汇总报院党组审议。";

        assertThat(words(mostlyOwn, other)).isEqualTo(SharedWords.NONE);
    }

    /** A paragraph taken over into a long text is a small part of it. */
    @Test
    void findsAParagraphInALongText() {
        String longText = OWN + COPIED + OWN.replace("庭", "店").replace("次", "回");
        String other = COPIED + "另行安排专人到各派出法庭巡查卷宗交接簿册，缺页的退回补齐，无法补齐的写明原因由庭长署名存档备查，年底汇总报院党组审议。";

        assertThat(marked(longText, words(longText, other)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("对照清单");
    }

    /** The notices of one court over the years repeat themselves. */
    @Test
    void comparesNoCourtWithItself() {
        assertThat(SharedWording.among(List.of(text("甲", COPIED), text("甲", COPIED)))
                        .of(0))
                .isEqualTo(SharedWords.NONE);
    }

    @Test
    void namesEachCourtOnceInOrder() {
        SharedWording wording = SharedWording.among(
                List.of(text("乙", COPIED), text("丁", COPY), text("甲", COPIED), text("丁", COPIED), text("丙", OWN)));

        assertThat(wording.of(0).sharedWith()).isEqualTo(List.of("丁", "甲"));
        assertThat(Objects.requireNonNull(wording.of(1).closest()).overlap()).isEqualTo(new BigDecimal("1.00"));
        assertThat(wording.of(4)).isEqualTo(SharedWords.NONE);
    }

    /** What every court of the country takes over is marked at each of them, beside the first courts. */
    @Test
    void marksWhatEveryoneSaysAtEveryone() {
        List<MeasureText> texts = new ArrayList<>(IntStream.range(1000, 4000)
                .mapToObj(i -> text("法院" + i, COPIED))
                .toList());
        texts.add(text("末尾法院", OWN + COPY));
        SharedWording wording = SharedWording.among(texts);

        SharedWords last = wording.of(texts.size() - 1);

        assertThat(last.sharedWith()).hasSize(256).startsWith("法院1000");
        assertThat(marked(OWN + COPY, last)).hasSize(1);
        assertThat(wording.of(2000).sharedWith()).hasSize(256);
    }

    private static List<String> marked(String text, SharedWords words) {
        return words.shared().stream()
                .map(mark -> text.substring(mark.getFirst(), mark.getLast()))
                .toList();
    }

    /** What {@code own} of one court has in common with {@code other} of another. */
    private static SharedWords words(String own, String other) {
        return SharedWording.among(List.of(text("甲", own), text("乙", other))).of(0);
    }

    private static MeasureText text(String court, String text) {
        return new MeasureText(court, court + "-1", 1, text);
    }
}
