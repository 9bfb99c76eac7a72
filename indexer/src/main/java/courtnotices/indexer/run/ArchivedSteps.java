package courtnotices.indexer.run;

import courtnotices.indexer.source.RefusedException;
import courtnotices.indexer.source.archive.Departure;
import courtnotices.indexer.source.archive.WarcPages;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What WARC files tell, in the order in which it came to be, in whatever files it is: only so does what a court changed come out as it was changed.
 */
public final class ArchivedSteps {

    private record Told(Instant at, IngestStep step) {}

    private final List<Told> told = new ArrayList<>();
    private final List<PageSource> refused = new ArrayList<>();

    private ArchivedSteps() {}

    /** The pages and departures in {@code files}, and behind them what cannot be read, which is refused when its turn comes. */
    public static List<IngestStep> in(List<Path> files) {
        ArchivedSteps steps = new ArchivedSteps();
        files.forEach(steps::add);
        return Stream.concat(
                        steps.told.stream()
                                .sorted(Comparator.comparing(Told::at))
                                .map(Told::step),
                        steps.refused.stream())
                .toList();
    }

    private void add(Path file) {
        try {
            WarcPages.Contents contents = WarcPages.contents(file);
            contents.pages().forEach(place -> add(file, place));
            contents.departures().forEach(this::add);
            contents.damages().forEach(position -> refuse(WarcPages.damaged(file, position)));
        } catch (RefusedException e) {
            refuse(e);
        }
    }

    private void add(Path file, WarcPages.Place place) {
        PageSource page = () -> WarcPages.at(file, place.position());
        told.add(new Told(place.fetchedAt(), page));
    }

    private void add(Departure gone) {
        told.add(new Told(gone.at(), new IngestStep.Depart(gone)));
    }

    private void refuse(RefusedException refusal) {
        refused.add(() -> {
            throw refusal;
        });
    }
}
