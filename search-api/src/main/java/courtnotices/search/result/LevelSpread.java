package courtnotices.search.result;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import courtnotices.notice.CourtLevel;

/** How the values of one level's courts lie. */
public record LevelSpread(CourtLevel level, @JsonUnwrapped Spread spread) {}
