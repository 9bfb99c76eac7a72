package courtnotices.search.result;

import courtnotices.notice.ClaimedTotals;
import courtnotices.notice.Court;
import courtnotices.notice.document.NoticeSummary;

/**
 * A court beside others.
 *
 * @param notices how many there are of it under the filters
 * @param notice the latest of them
 * @param claimed what that notice says of itself
 */
public record ComparedCourt(Court court, int notices, NoticeSummary notice, ClaimedTotals claimed, Links links) {}
