package courtnotices.search.elastic;

import courtnotices.notice.Court;

/** A court, and how many documents there are of it. */
public record CourtCount(Court court, long documents) {}
