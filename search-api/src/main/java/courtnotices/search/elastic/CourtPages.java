package courtnotices.search.elastic;

import courtnotices.search.query.Cursor;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Sort;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.CourtHit;
import courtnotices.search.result.Listing;
import courtnotices.search.result.Total;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of the catalogue of courts that was asked for.
 *
 * <p>All courts are counted at once, so pages are cut here. {@code relevance} is the most issues first, {@code date} and {@code -date} go by
 * the last notice; among equals by name, and a court that tells no date stands last.
 */
public final class CourtPages {

    private static final long NO_DATE = Long.MAX_VALUE;

    private CourtPages() {}

    /**
     * The page of {@code courts} that {@code query} asks for.
     *
     * @param relation {@code eq}, or {@code gte} when there are more courts than these
     * @throws courtnotices.search.query.BadQueryException if its cursor is another list's
     */
    public static Listing<CourtHit> of(
            List<CourtHit> courts, String relation, ListQuery query, List<Meaning> meanings) {
        Place start = query.cursor() == null ? null : Place.parse(query.cursor());
        List<CourtHit> rest = sorted(courts, query.sort()).stream()
                .filter(court -> start == null || Place.of(court, query.sort()).compareTo(start) > 0)
                .toList();
        List<CourtHit> page = rest.subList(0, Math.min(query.size(), rest.size()));
        boolean more = page.size() < rest.size();
        return new Listing<>(
                new Total(courts.size(), relation),
                page,
                List.of(),
                more ? next(query, page.getLast(), courts.size()) : null,
                Understanding.of(query, meanings));
    }

    /** All {@code courts} in the order that was asked for. */
    public static List<CourtHit> sorted(List<CourtHit> courts, Sort sort) {
        return courts.stream()
                .sorted(Comparator.comparing(court -> Place.of(court, sort)))
                .toList();
    }

    private static String next(ListQuery query, CourtHit last, int total) {
        return Addresses.list(
                Addresses.COURTS, query.from(Place.of(last, query.sort()).cursor(query.sort(), total)));
    }

    /** Where a court stands in an order: by a number, and among equals by name. */
    private record Place(long number, String name) implements Comparable<Place> {

        static Place of(CourtHit court, Sort sort) {
            long number = switch (sort) {
                case RELEVANCE -> -court.issueCount();
                case DATE -> day(court.lastPublishedOn(), 1);
                case DATE_DESCENDING -> day(court.lastPublishedOn(), -1);
                case COURT -> 0;
                case VALUE, VALUE_DESCENDING -> throw new IllegalArgumentException("courts have no value");
            };
            return new Place(number, court.name());
        }

        private static long day(@Nullable LocalDate date, int sign) {
            return date == null ? NO_DATE : sign * date.toEpochDay();
        }

        static Place parse(Cursor cursor) {
            try {
                if (cursor.after().size() != 2) {
                    throw Cursor.foreign();
                }
                return new Place(
                        Long.parseLong(cursor.after().getFirst()),
                        cursor.after().getLast());
            } catch (NumberFormatException e) {
                throw Cursor.foreign();
            }
        }

        Cursor cursor(Sort sort, int total) {
            return new Cursor(sort, List.of(String.valueOf(number), name), total);
        }

        @Override
        public int compareTo(Place other) {
            return number == other.number ? name.compareTo(other.name) : Long.compare(number, other.number);
        }
    }
}
