package courtnotices.notice.chinese.period;

import courtnotices.notice.Period;

/** A period that stands in a text: 截至8月22日 at its offsets. */
public record PeriodMention(Period period, int start, int end) {}
