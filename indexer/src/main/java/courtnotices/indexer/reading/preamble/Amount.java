package courtnotices.indexer.reading.preamble;

import courtnotices.notice.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number of things in a sentence: 14大项, 53个整改问题, 整改措施62条.
 *
 * @param unit as printed: 个方面, 大类, 项
 * @param thing what is counted, where the words beside the number say so
 * @param span in the text that the sentence stands in, with the noun before or after the number
 * @param before what the sentence says before the number, from the last comma
 * @param after what it says after the noun, up to the next comma or number
 * @param runsOn whether the words after it run into another number, as in 44个问题已完成整改39个
 */
record Amount(int value, String unit, @Nullable Thing thing, Span span, String before, String after, boolean runsOn) {

    /** What notices count of themselves. */
    enum Thing {
        PROBLEM,
        MEASURE,
        /** 整改任务, 事项, 项目: a word for problems on some pages, for measures on others. */
        TASK;

        static Thing of(String noun) {
            return switch (noun) {
                case "问题", "表现", "意见" -> PROBLEM;
                case "措施", "举措" -> MEASURE;
                default -> TASK;
            };
        }
    }

    /** 方面, 大类, 部分: the outermost level of what was found. */
    boolean isOfAspects() {
        return unit.endsWith("方面")
                || unit.endsWith("类")
                || unit.endsWith("部分")
                || unit.endsWith("板块")
                || unit.endsWith("领域");
    }
}
