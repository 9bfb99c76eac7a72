package courtnotices.search.result;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import courtnotices.notice.Measure;

/** A measure, and what of it others say too. */
public record ComparedMeasure(
        @JsonUnwrapped Measure measure, @JsonUnwrapped SharedWords words) {}
