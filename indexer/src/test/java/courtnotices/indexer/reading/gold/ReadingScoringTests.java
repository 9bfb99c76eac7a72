package courtnotices.indexer.reading.gold;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.indexer.reading.gold.GoldNotice.GoldChange;
import courtnotices.indexer.reading.gold.GoldNotice.GoldDocument;
import courtnotices.indexer.reading.gold.GoldNotice.GoldIssue;
import courtnotices.indexer.reading.gold.GoldNotice.GoldObservation;
import courtnotices.notice.Change;
import courtnotices.notice.Deadline;
import courtnotices.notice.Direction;
import courtnotices.notice.Instrument;
import courtnotices.notice.InstrumentAction;
import courtnotices.notice.Issue;
import courtnotices.notice.Observation;
import courtnotices.notice.Quote;
import courtnotices.notice.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scores are those that a person would give. */
class ReadingScoringTests {

    private static final JsonNode NOTHING = JsonMapper.shared().readTree("{\"court\": null}");

    @Test
    void pairsRepeatedTitlesByTheirLabels() {
        Tally tally = score(
                List.of(asked(1, "（一）", "学习不深", "立行立改"), asked(2, "（二）", "学习不深", null)),
                List.of(),
                List.of(),
                found(List.of(read(1, "（二）", "学习不深"), read(2, "（一）", "关于学习不深的问题"), read(3, "（三）", "作风不实"))));
        assertThat(tally.of("issue")).isEqualTo(new FieldScore(2, 0, 1));
        assertThat(tally.of("issue.deadline")).isEqualTo(new FieldScore(1, 1, 0));
        assertThat(tally.notes("issue")).containsExactly("+ notice: （三） 作风不实");
    }

    @Test
    void asksNothingOfAnIssueThatIsMissed() {
        Tally tally = score(List.of(asked(1, "1.", "学习不深", "立行立改")), List.of(), List.of(), found(List.of()));
        assertThat(tally.fields()).containsExactly("issue", "notice.court");
        assertThat(tally.of("issue")).isEqualTo(new FieldScore(0, 1, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # another value, another kind of unit
            7.3  | %  | false
            7.2  | 件 | false
            # the same, however it is written
            7.20 | %  | true
            """)
    void pairsFiguresByValueAndUnit(BigDecimal value, String unit, boolean hit) {
        Tally tally = score(
                List.of(),
                List.of(figure("7.2", "%", null, false)),
                List.of(),
                found(List.of(), observation("上诉率", value, unit, null)));
        assertThat(tally.of("observation")).isEqualTo(hit ? new FieldScore(1, 0, 0) : new FieldScore(0, 1, 1));
        assertThat(tally.of("observation.rates").hit()).isEqualTo(hit ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"件,起", "个,项", "人次,名"})
    void takesUnitsThatCountForOneKind(String asked, String read) {
        Tally tally = score(
                List.of(),
                List.of(figure("3", asked, null, false)),
                List.of(),
                found(List.of(), observation("上诉率", BigDecimal.valueOf(3), read, null)));
        assertThat(tally.of("observation.counts")).isEqualTo(new FieldScore(1, 0, 0));
    }

    @Test
    void pairsAFigureWithoutLevelByItsChange() {
        GoldObservation asked = figure(null, "%", new GoldChange("降", new BigDecimal("2.2")), false);
        Change change = new Change(Direction.DOWN, new BigDecimal("2.2"), "个百分点", "同比");
        Tally tally =
                score(List.of(), List.of(asked), List.of(), found(List.of(), observation("上诉率", null, "%", change)));
        assertThat(tally.of("observation.change")).isEqualTo(new FieldScore(1, 0, 0));
    }

    @Test
    void neitherAsksForNorHoldsAgainstTheReaderWhatIsInDoubt() {
        List<GoldObservation> doubtful = List.of(figure("7.2", "%", null, true));
        assertThat(score(List.of(), doubtful, List.of(), found(List.of())).fields())
                .containsExactly("notice.court");
        assertThat(score(
                                List.of(),
                                doubtful,
                                List.of(),
                                found(List.of(), observation("上诉率", new BigDecimal("7.2"), "%", null)))
                        .fields())
                .containsExactly("notice.court");
    }

    @Test
    void givesACertainFigureWhatADoubtfulOneCouldTake() {
        Tally tally = score(
                List.of(),
                List.of(figure("7.2", "%", null, true), figure("7.2", "%", null, false)),
                List.of(),
                found(List.of(), observation("上诉率", new BigDecimal("7.2"), "%", null)));
        assertThat(tally.of("observation")).isEqualTo(new FieldScore(1, 0, 0));
    }

    @Test
    void countsADocumentOnce() {
        Instrument rule = new Instrument("考勤办法（试行）", InstrumentAction.REVISED);
        Found found = new Found(
                NOTHING, List.of(), List.of(), List.of(rule, rule, new Instrument("他法", InstrumentAction.OTHER)));
        Tally tally = score(List.of(), List.of(), List.of(new GoldDocument("《考勤办法》", "制定")), found);
        assertThat(tally.of("instrument")).isEqualTo(new FieldScore(1, 0, 1));
        assertThat(tally.of("instrument.action")).isEqualTo(new FieldScore(0, 1, 0));
    }

    @Test
    void meansPrecisionAndRecallHarmonically() {
        FieldScore score = new FieldScore(6, 2, 6);
        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.recall()).isEqualTo(0.75);
        assertThat(score.f1()).isEqualTo(0.6);
        assertThat(new FieldScore(0, 1, 1).f1()).isZero();
    }

    private static Tally score(
            List<GoldIssue> issues, List<GoldObservation> figures, List<GoldDocument> documents, Found found) {
        Tally tally = new Tally();
        ReadingQuality.score(tally, "notice", new GoldNotice(NOTHING, issues, figures, documents), found);
        return tally;
    }

    private static Found found(List<Issue> issues, Observation... observations) {
        return new Found(NOTHING, issues, List.of(observations), List.of());
    }

    private static GoldIssue asked(int ordinal, String label, String title, String deadline) {
        return new GoldIssue(ordinal, label, List.of(), title, deadline, null, false, 0, Set.of());
    }

    private static Issue read(int ordinal, String label, String title) {
        return new Issue(
                ordinal,
                label,
                List.of(),
                title,
                "",
                new Span(0, 0),
                Deadline.IMMEDIATE,
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static GoldObservation figure(String value, String unit, GoldChange change, boolean doubt) {
        BigDecimal level = value == null ? null : new BigDecimal(value);
        return new GoldObservation(0, "上诉率", level, unit, false, null, null, change, null, "上诉率", doubt);
    }

    private static Observation observation(String name, BigDecimal value, String unit, Change change) {
        return new Observation(name, null, value, unit, false, null, null, change, null, new Quote(name, 0, 3));
    }
}
