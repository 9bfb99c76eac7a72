package courtnotices.indexer.run;

import courtnotices.indexer.source.archive.Departure;

/** What a run takes, one after the other. */
public sealed interface IngestStep permits PageSource, IngestStep.Depart {

    /** What an archive tells of a page that had gone by then. */
    record Depart(Departure departure) implements IngestStep {}
}
