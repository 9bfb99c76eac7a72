package courtnotices.indexer.reading.outline;

/** How a label is written. The order says nothing of rank: which style stands above which is inferred from each page. */
public enum LabelStyle {
    /** 第一部分, 第二方面问题：, 第三个方面 */
    ASPECT,
    /** 反馈问题一：, 问题3, 【问题2】, 第4个问题： */
    FEEDBACK,
    /** 第一，关于…的问题。 that opens a paragraph */
    ORDINAL,
    /** 一是…的问题。 that opens a paragraph; where it names no finding it counts measures and is no label */
    SPOKEN,
    /** 一、 */
    CHINESE,
    /** （一） 一） ㈠ */
    CHINESE_IN_PARENTHESES,
    /** 1. 1、 ⒈ */
    ARABIC,
    /** 1.1 under 1. */
    DECIMAL,
    /** 1.1.2 under 1.1 */
    DECIMAL_BELOW,
    /** （1） 1） ⑴ */
    ARABIC_IN_PARENTHESES,
    /** ① ❶ */
    CIRCLED,
    /** 【问题】, 反馈问题：, or 针对“…”的问题， that stands without a number: marks a finding and counts nothing */
    MARKED,
    /** a heading without any label */
    NONE
}
