package courtnotices.portal.page;

import courtnotices.notice.Observation;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How numbers are written on all pages: 12345.6 件 is {@code 12,345.6件}, in either language, since the units are the notices'. */
public final class Notation {

    private static final int MOST_DIGITS = 10;

    private static final String MONEY = "元";
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

    private Notation() {}

    /** The number with its thousands parted, and with as many decimals as it has. */
    public static String of(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(MOST_DIGITS);
        return format.format(value);
    }

    /** The count with its thousands parted. */
    public static String of(long count) {
        return of(BigDecimal.valueOf(count));
    }

    /** The day as {@code 2024-08-23}, or null where none is told. */
    static @Nullable String date(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** The number with its unit behind it; of money in 万元 and 亿元 as people read it, to the last 分. */
    public static String of(BigDecimal value, String unit) {
        if (!unit.equals(MONEY) || value.abs().compareTo(WAN) < 0) {
            return of(value) + unit;
        }
        boolean large = value.abs().compareTo(YI) >= 0;
        return large
                ? of(value.movePointLeft(YI.precision() - 1)) + "亿" + unit
                : of(value.movePointLeft(WAN.precision() - 1)) + "万" + unit;
    }

    /** What a figure says in one word: its value, else how it moved, else its place; without 约. */
    static String of(Observation figure) {
        if (figure.value() != null) {
            return of(figure.value(), figure.unit());
        }
        if (figure.change() != null && figure.change().value() != null) {
            return figure.change().direction().word() + of(figure.change().value(), unit(figure));
        }
        return figure.rank() == null ? figure.name() : "第" + figure.rank().place();
    }

    private static String unit(Observation figure) {
        String unit = figure.change() == null ? null : figure.change().unit();
        return unit == null ? figure.unit() : unit;
    }
}
