package courtnotices.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecordsTests {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 22);
    private static final Span SPAN = new Span(0, 4);

    @ParameterizedTest
    @MethodSource
    void refuses(ThrowingCallable made) {
        assertThatIllegalArgumentException().isThrownBy(made);
    }

    static Stream<Arguments> refuses() {
        return Stream.of(
                row("a court without a name", () -> new Court("　", CourtLevel.BASIC, null, null)),
                row("an instrument without a title", () -> new Instrument("", InstrumentAction.OTHER)),
                row("an issue without a title", () -> issue(1, " ", SPAN)),
                row("an issue before the first", () -> issue(0, "标题", SPAN)),
                row("a measure without words", () -> new Measure(1, "\n", true, SPAN)),
                row("a measure before the first", () -> new Measure(0, "整改", true, SPAN)),
                row("a notice without an id", () -> notice(" ", "标题", "正文", List.of())),
                row("a notice with a blank title", () -> notice("a", "", "正文", List.of())),
                row("a notice without text", () -> notice("a", "标题", "　", List.of())),
                row(
                        "an issue that ends after its notice",
                        () -> notice("a", "标题", "正文", List.of(issue(1, "正文", new Span(0, 3))))),
                row("a figure without a name", () -> observation("")),
                row("a period without words", () -> new Period(PeriodKind.AS_OF, null, DAY, "")),
                row(
                        "a period that ends before it starts",
                        () -> new Period(PeriodKind.RANGE, DAY, DAY.minusDays(1), "8月22日至21日")),
                row("a quote before the text", () -> new Quote("终本率", -1, 2)),
                row("a quote longer than its words", () -> new Quote("终本率", 0, 4)),
                row("a quote shorter than its words", () -> new Quote("终本率", 0, 2)),
                row("a quote of nothing", () -> new Quote("", 3, 3)),
                row("a place before the first", () -> new Rank(0, "全省")),
                row("a remark of no stage", () -> new Remark("", RemarkLevel.INFO, "说明", null)),
                row("a remark without words", () -> new Remark("outline", RemarkLevel.INFO, " ", null)),
                row("a source without an address", () -> new Source("", "text/html", "UTF-8", "", null)),
                row("a span before the text", () -> new Span(-1, 2)),
                row("a span that ends before it starts", () -> new Span(3, 2)));
    }

    @ParameterizedTest
    @MethodSource
    void takes(ThrowingCallable made) {
        assertThatNoException().isThrownBy(made);
    }

    static Stream<Arguments> takes() {
        return Stream.of(
                row("a notice without a title", () -> notice("a", null, "正文", List.of())),
                row(
                        "an issue that ends with its notice",
                        () -> notice("a", "标题", "正文", List.of(issue(1, "正文", new Span(0, 2))))),
                row("an issue whose text the page lost", () -> issue(1, "标题", SPAN)),
                row("a period of one day", () -> new Period(PeriodKind.RANGE, DAY, DAY, "8月22日")),
                row("a period without a start", () -> new Period(PeriodKind.AS_OF, null, DAY, "截至8月22日")),
                row("a period without an end", () -> new Period(PeriodKind.RANGE, DAY, null, "8月22日以来")),
                row("the first place", () -> new Rank(1, null)),
                row("an empty span", () -> new Span(5, 5)));
    }

    @Test
    void holdsTheWordsOfASpan() {
        assertThat(new Span(2, 6).of("一、整改情况")).isEqualTo("整改情况");
        assertThat(Quote.of("全市法院终本率35.93%", new Span(4, 7))).isEqualTo(new Quote("终本率", 4, 7));
    }

    /** Over the whole tree, so that a new list that is not copied fails here. */
    @Test
    void everyListIsACopyThatNobodyChanges() throws ReflectiveOperationException {
        List<Record> all = new ArrayList<>();
        collect(ExampleNotice.notice(), all);
        int lists = 0;
        for (Record one : all) {
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                if (component.getType() == List.class) {
                    assertCopied(one, component);
                    lists++;
                }
            }
        }
        assertThat(lists).as("lists looked at").isGreaterThanOrEqualTo(10);
    }

    private static void assertCopied(Record one, RecordComponent component) throws ReflectiveOperationException {
        List<Object> given = new ArrayList<>((List<?>) component.getAccessor().invoke(one));
        Record made = with(one, component, given);
        List<Object> before = List.copyOf(given);
        given.add("later");
        String name = one.getClass().getSimpleName() + "." + component.getName();
        List<?> held = (List<?>) component.getAccessor().invoke(made);
        assertThat(held).as(name).isUnmodifiable();
        assertThat(List.<Object>copyOf(held)).as(name).isEqualTo(before);
    }

    private static Record with(Record one, RecordComponent changed, Object value) throws ReflectiveOperationException {
        RecordComponent[] components = one.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getName().equals(changed.getName())
                    ? value
                    : components[i].getAccessor().invoke(one);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return one.getClass().getDeclaredConstructor(types).newInstance(values);
    }

    private static void collect(Object value, List<Record> into) throws ReflectiveOperationException {
        if (value instanceof List<?> list) {
            for (Object entry : list) {
                collect(entry, into);
            }
        } else if (value instanceof Record one && one.getClass().getPackage() == Notice.class.getPackage()) {
            into.add(one);
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                collect(component.getAccessor().invoke(one), into);
            }
        }
    }

    private static Arguments row(String what, ThrowingCallable made) {
        return argumentSet(what, made);
    }

    private static Issue issue(int ordinal, String title, Span span) {
        return new Issue(
                ordinal, "1.", List.of(), title, "", span, null, null, false, List.of(), List.of(), List.of(),
                List.of());
    }

    private static Notice notice(String id, @Nullable String title, String text, List<Issue> issues) {
        return new Notice(
                id,
                ExampleNotice.source("file:///notice.txt"),
                title,
                null,
                null,
                null,
                Inspection.UNKNOWN,
                ClaimedTotals.NONE,
                Contact.NONE,
                text,
                issues,
                List.of(),
                List.of(),
                List.of());
    }

    private static Observation observation(String name) {
        return new Observation(name, null, null, "%", false, null, null, null, null, new Quote("终本率", 0, 3));
    }
}
