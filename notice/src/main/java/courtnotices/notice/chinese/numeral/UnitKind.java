package courtnotices.notice.chinese.numeral;

/** What a unit measures. */
public enum UnitKind {
    /** Per cent and per mille, and times: 35.93%, 2.1倍. */
    RATE,
    /** The distance of two rates: 9.4个百分点. */
    POINTS,
    /** Yuan: 1.5亿余元. */
    MONEY,
    /** Things, people, occasions: 3786件, 9344人次. */
    COUNT,
    /** Days, months, years: a figure in 平均审理时间42天, a limit in 15日内. */
    TIME
}
