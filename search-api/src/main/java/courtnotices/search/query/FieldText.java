package courtnotices.search.query;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The beginning of {@code court:南阳}: a field's name and what may follow it. */
final class FieldText {

    /** court:, Court：, not http:// nor 12:30. */
    private static final Pattern NAME = Pattern.compile("([A-Za-z]{2,12})[:：](?!//)");

    /** 终本率>30, 执行到位率≥47.68%. */
    private static final Pattern VALUE = Pattern.compile("([^><=≥≤＞＜＝]+)([><＞＜][=＝]?|[=≥≤＝])([^><=≥≤＞＜＝]*)");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,9})?(?=%?$)");

    private final QueryText text;
    private final Filter filter;
    private final int valueAt;

    private FieldText(QueryText text, Filter filter) {
        this.text = text;
        this.filter = filter;
        this.valueAt = text.at();
    }

    /** The field whose name stands here, read up to its value; null if none does. */
    static @Nullable FieldText at(QueryText text) {
        int start = text.at();
        Matcher name = NAME.matcher(text.text()).region(start, text.text().length());
        if (!name.lookingAt()) {
            return null;
        }
        Filter filter = Filter.named(name.group(1).toLowerCase(Locale.ROOT));
        if (filter == null) {
            int end = text.endOfRun("\"“”「」");
            throw text.broken(
                    Refusal.of(Fault.UNKNOWN_FIELD, name.group(1))
                            .choosing(Arrays.stream(Filter.values())
                                    .map(Filter::parameter)
                                    .toList()),
                    start,
                    text.text().substring(0, start)
                            + '"'
                            + text.text().substring(start, end)
                            + '"'
                            + text.text().substring(end));
        }
        text.go(name.end());
        return new FieldText(text, filter);
    }

    /** The clause with this value, which was read up to where the text stands now. */
    Clause clause(int start, String value) {
        if (value.isBlank()) {
            throw text.broken(
                    Refusal.of(Fault.EMPTY_FIELD, filter.parameter()), valueAt, text.without(start, text.at()));
        }
        try {
            Matcher compared = VALUE.matcher(value);
            return filter == Filter.INDICATOR && compared.matches()
                    ? value(compared)
                    : new Clause.Field(filter, FilterValues.checked(filter, "q", value));
        } catch (BadQueryException e) {
            throw text.broken(Objects.requireNonNull(e.refusal()), valueAt, text.without(start, text.at()));
        }
    }

    private static Clause value(Matcher compared) {
        Matcher number = NUMBER.matcher(compared.group(3));
        if (!number.lookingAt()) {
            throw new BadQueryException("q", Fault.NO_COMPARED_NUMBER, Complaint.shortened(compared.group(3)));
        }
        return new Clause.Value(
                CatalogueName.indicator("q", compared.group(1)).code(),
                Comparison.written(compared.group(2)),
                new BigDecimal(number.group()));
    }
}
