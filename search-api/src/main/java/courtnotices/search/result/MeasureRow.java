package courtnotices.search.result;

import courtnotices.notice.Court;

/** One measure of a comparison, with its court and its issue: the comparison as a table. */
public record MeasureRow(Court court, MeasuresOfIssue issue, ComparedMeasure measure) {}
