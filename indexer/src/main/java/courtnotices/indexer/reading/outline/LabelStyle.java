package courtnotices.indexer.reading.outline;

/** How a label is written. The order says nothing of rank: which style stands above which is inferred from each page. */
public enum LabelStyle {
    /** 第一方面问题：, 第二个方面 */
    ASPECT,
    /** 反馈问题一：, 问题3 */
    FEEDBACK,
    /** 一、 */
    CHINESE,
    /** （一） */
    CHINESE_IN_PARENTHESES,
    /** 1. 1、 */
    ARABIC,
    /** （1） 1） */
    ARABIC_IN_PARENTHESES,
    /** ① */
    CIRCLED,
    /** 【问题】, 反馈问题：, or 针对“…”的问题， that stands without a number: marks a finding and counts nothing */
    MARKED,
    /** a heading without any label */
    NONE
}
